package shelter.child;

/** Assistance to the child (forms.md B). */
public enum ChildAssistance {
  OWN_CONTACT_PERSON,
  ONE_TO_ONE,
  GROUP,
  ACTIVITIES,
  NEEDS_MAPPING,
  SAFETY_PLAN,
  SCHOOL_HELP,
  FOLLOW_UP_PLAN,
  NONE
}
