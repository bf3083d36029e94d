package shelter.person;

/** Whether the violence has been reported to the police (forms.md A4). */
public enum PoliceReport {
  BY_USER,
  BY_POLICE_OR_OTHER,
  NO,
  PLANNED,
  UNKNOWN
}
