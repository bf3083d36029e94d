package shelter.conversation;

/** What the person was to the centre before (forms.md E). */
public enum UserKind {
  FORMER_RESIDENT,
  DAY_USER,
  NEW
}
