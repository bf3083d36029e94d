package shelter.report;

/** The services that an event may touch (contract section 9, 16). */
public enum ServiceKind {
  RESIDENTIAL,
  DAY_VISITS,
  GROUPS,
  CHILDREN,
  PHONE
}
