package shelter.dayvisit;

/** What was done at the day visit (forms.md D). */
public enum VisitContent {
  ONE_TO_ONE,
  GROUP,
  HELP_CONTACTING_SERVICES,
  MEETING_ATTENDANCE,
  LEGAL_AID,
  PRACTICAL_HELP,
  PARENT_GUIDANCE,
  SAFETY_PLANNING,
  FOLLOW_UP_AFTER_STAY,
  SOCIAL
}
