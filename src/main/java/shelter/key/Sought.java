package shelter.key;

/** What someone whose key is lost has come for. */
public enum Sought {
  STAY,
  DAY_USER
}
