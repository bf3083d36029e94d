package shelter.report;

/** Whether a service was full during the year (forms.md G5). */
public enum WasFull {
  NO,
  ONCE,
  SEVERAL
}
