package shelter.person;

/** Where the parents were born (forms.md A2). */
public enum ParentsBornAbroad {
  BOTH_NORWAY,
  ONE_ABROAD,
  BOTH_ABROAD,
  UNKNOWN
}
