package shelter.person;

/** Tie to working life (forms.md A2). */
public enum MainActivity {
  FULL_TIME,
  PART_TIME,
  UNEMPLOYED,
  STUDENT,
  HOME,
  DISABILITY,
  WORK_ASSESSMENT,
  PENSION,
  INTRODUCTION,
  SICK_LEAVE,
  OTHER
}
