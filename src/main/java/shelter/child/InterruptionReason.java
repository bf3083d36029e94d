package shelter.child;

/** Why kindergarten or school was interrupted (forms.md B). */
public enum InterruptionReason {
  SAFETY,
  DISTANCE,
  NO_TRANSPORT,
  HOLIDAY,
  CHILD_WISH,
  SHORT_STAY,
  OTHER
}
