package shelter.person;

/** Gender of the perpetrator (forms.md A5). */
public enum PerpetratorGender {
  MAN,
  WOMAN,
  OTHER,
  UNKNOWN
}
