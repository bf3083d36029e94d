package shelter.report;

/** Kinds of extraordinary events (forms.md G8). */
public enum EventKind {
  PANDEMIC,
  FLOOD_FIRE,
  STAFFING,
  RELOCATION,
  OTHER
}
