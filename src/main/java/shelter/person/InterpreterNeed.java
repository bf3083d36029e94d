package shelter.person;

/** Need for an interpreter (forms.md A2). */
public enum InterpreterNeed {
  NO_NEED,
  NEED_MET,
  NEED_NOT_MET
}
