package shelter.dayvisit;

/** What kind of day user (forms.md C). */
public enum DayUserKind {
  ONLY_DAY,
  FORMER_RESIDENT
}
