package shelter.promise;

/** What a promise is about, in the order of the page. */
public enum PromiseArea {
  AUTHENTICATION,
  SESSION,
  ACCESS,
  INPUT,
  PRIVACY,
  AUDIT,
  DISCLOSURE,
  CLOSING,
  FAULTS,
  LOAD,
  BACKUP,
  SUPPLY
}
