package shelter.login;

/** Somebody was not let in by OpenID Connect; the reason is what the page tells them. */
class OpenIdRefused extends Exception {
  /** Each is a message key: {@code login.openid.} and the name in small letters. */
  enum Reason {
    REFUSED,
    LEVEL,
    UNKNOWN,
    UNREACHABLE
  }

  final transient Reason reason;

  /** False for a request that nothing here has led to: it is no attempt of anybody. */
  boolean isAttempt = true;

  static OpenIdRefused ofNobody(String log) {
    OpenIdRefused refused = new OpenIdRefused(Reason.REFUSED, log);
    refused.isAttempt = false;
    return refused;
  }

  OpenIdRefused(Reason reason, String log) {
    super(log);
    this.reason = reason;
  }

  OpenIdRefused(Reason reason, Throwable cause) {
    super(innermost(cause), cause);
    this.reason = reason;
  }

  private static String innermost(Throwable cause) {
    Throwable inner = cause;
    while (inner.getCause() != null) {
      inner = inner.getCause();
    }
    return inner.toString();
  }
}
