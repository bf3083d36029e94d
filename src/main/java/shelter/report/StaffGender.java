package shelter.report;

/** Gender of employees (contract section 9, 16). */
public enum StaffGender {
  WOMAN,
  MAN,
  OTHER
}
