package shelter.child;

/** Gender of a child (forms.md B). */
public enum ChildGender {
  GIRL,
  BOY,
  OTHER
}
