package shelter.health;

/** What an operator should know of, and act on when it is not well. */
public enum Check {
  /** It answers. */
  DATABASE,
  /** Every open year was counted within 26 hours (promise 73). */
  COUNT,
  /** The audit trail was verified within 26 hours and is whole (promise 46). */
  AUDIT,
  /** A backup was finished within 26 hours, where backups are set up. */
  BACKUP,
  /** The log of the database reaches its archive, where it has one (promise 86). */
  ARCHIVE,
  /** The standbys that commits wait for are connected (promise 78). */
  STANDBY,
  /** The disk of the data folder has room. */
  DISK,
  /** No year is half closed. */
  CLOSING,
  /** No more sign-ins fail than people mistype. */
  SIGN_IN
}
