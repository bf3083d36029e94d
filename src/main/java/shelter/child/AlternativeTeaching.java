package shelter.child;

/** What teaching the child had instead (forms.md B). */
public enum AlternativeTeaching {
  OTHER_SCHOOL,
  AT_SHELTER,
  HOME_TASKS,
  NONE
}
