package shelter.child;

/** With whom the child came (forms.md B). */
public enum AccompaniedBy {
  MOTHER,
  FATHER,
  STEP_PARENT,
  OTHER_CAREGIVER,
  ALONE
}
