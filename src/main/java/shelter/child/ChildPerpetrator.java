package shelter.child;

/** Who used violence against the child or the family (forms.md B). */
public enum ChildPerpetrator {
  FATHER,
  STEPFATHER,
  MOTHER,
  STEPMOTHER,
  SIBLING,
  GRANDPARENT,
  OTHER_FAMILY,
  OTHER,
  UNKNOWN
}
