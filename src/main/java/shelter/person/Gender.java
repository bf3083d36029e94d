package shelter.person;

/** Gender of an adult; NOT_RECORDED is a gap in old records that no form offers. */
public enum Gender {
  WOMAN,
  MAN,
  OTHER,
  @Years(to = 2020)
  NOT_RECORDED
}
