package shelter.report;

/** How requests changed (forms.md G8). */
public enum DemandChange {
  FEWER,
  SAME,
  MORE
}
