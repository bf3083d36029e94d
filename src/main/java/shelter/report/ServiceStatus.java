package shelter.report;

/** How a service ran during an event (forms.md G8). */
public enum ServiceStatus {
  AS_NORMAL,
  OPEN_WITH_MEASURES,
  REDUCED,
  MOVED_TO_PHONE_VIDEO,
  TEMPORARILY_CLOSED
}
