package shelter.person;

/** Whether the person is registered in full or has opted out (forms.md 1.3). */
public enum Consent {
  FULL,
  RESERVED
}
