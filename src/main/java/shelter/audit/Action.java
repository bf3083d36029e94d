package shelter.audit;

/** What a line of the audit trail is about (promise 42). */
public enum Action {
  CREATE,
  READ,
  SEARCH,
  CHANGE,
  DELETE,
  EXPORT,
  IMPORT,
  LOGIN,
  LOGOUT,
  LOCK,
  DENIED,
  PASSWORD,
  FACTOR,
  INVITATION,
  TOKEN,
  ACCOUNT,
  CENTRE,
  REVIEW,
  REPORT,
  OPEN_YEAR,
  COUNT,
  CLOSE,
  PUBLISH,
  RETENTION,
  VERIFICATION
}
