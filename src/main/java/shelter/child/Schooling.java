package shelter.child;

/** Whether the child goes to kindergarten or school (forms.md B). */
public enum Schooling {
  KINDERGARTEN,
  SCHOOL,
  NEITHER
}
