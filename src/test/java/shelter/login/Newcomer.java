package shelter.login;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import shelter.Deployed;
import shelter.Visitor;

/** Somebody whose account was made for one test, with an app of her own for the one-time codes. */
final class Newcomer {
  static final String PASSWORD = "violet tractor beneath seven lamps";
  private static final int DIGITS = 1_000_000;
  private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]{32,})</code>");
  private static final Pattern RECOVERY = Pattern.compile("<li><code>([a-z2-9-]{14})</code></li>");

  final String name;
  private String secret;
  private List<String> recovery;

  Newcomer(String name) {
    this.name = name;
  }

  /** A name that no account has. */
  static String newName() {
    return "it." + UUID.randomUUID().toString().substring(0, 12);
  }

  /** Has a password and nothing else yet. */
  static Newcomer withPassword(String role, String centre) throws SQLException {
    return withPassword(role, centre, 210_000);
  }

  static Newcomer withPassword(String role, String centre, int iterations) throws SQLException {
    Newcomer one = new Newcomer(newName());
    Tables.change(
        "insert into register.account (username, role, centre, password) values (?, ?, ?, ?)",
        one.name,
        role,
        centre,
        hash(PASSWORD, iterations));
    return one;
  }

  /** Has a password and a second factor. */
  static Newcomer enrolled(String role, String centre) throws Exception {
    Newcomer one = withPassword(role, centre);
    one.enrol();
    return one;
  }

  /** In the form in which hashes are stored: algorithm, iterations, salt, hash. */
  static String hash(String password, int iterations) {
    try {
      byte[] salt = new byte[32];
      new SecureRandom().nextBytes(salt);
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
              .generateSecret(new PBEKeySpec(password.toCharArray(), salt, iterations, 32 * 8))
              .getEncoded();
      Base64.Encoder text = Base64.getEncoder();
      return "PBKDF2WithHmacSHA512:%d:%s:%s"
          .formatted(iterations, text.encodeToString(salt), text.encodeToString(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends the sign-in form, whatever comes of it. */
  static HttpResponse<String> present(Visitor visitor, String name, String password, String code)
      throws IOException, InterruptedException {
    visitor.open("/login");
    return visitor.send(
        "/login", "login", Map.of("username", name, "password", password, "code", code));
  }

  HttpResponse<String> present(Visitor visitor, String password, String code)
      throws IOException, InterruptedException {
    return present(visitor, name, password, code);
  }

  /** Shows the password and goes on to what is missing. */
  Visitor begin() throws IOException, InterruptedException {
    Visitor visitor = visitor();
    HttpResponse<String> answer = present(visitor, PASSWORD, "");
    if (!target(answer).endsWith("/login/first")) {
      throw new IllegalStateException(answer.statusCode() + " " + target(answer));
    }
    visitor.open("/login/first");
    return visitor;
  }

  /** Sets the second factor up. @return the visitor, who is in */
  Visitor enrol() throws IOException, InterruptedException {
    Visitor visitor = begin();
    scan(visitor.page());
    return enter(visitor, Map.of("code", code(0)));
  }

  /** Sends what the open page asks for, and goes on from the recovery codes. */
  Visitor enter(Visitor visitor, Map<String, String> answers)
      throws IOException, InterruptedException {
    String codes = visitor.send("/login/first", "finish", answers).body();
    recovery = RECOVERY.matcher(codes).results().map(found -> found.group(1)).toList();
    HttpResponse<String> answer = visitor.send("/login/first", "goOn", Map.of());
    if (answer.statusCode() != 302 || target(answer).contains("/login")) {
      throw new IllegalStateException(name + " was not let in: " + codes);
    }
    return visitor;
  }

  /** Takes over the secret that a page shows. */
  void scan(String page) {
    Matcher shown = SECRET.matcher(page);
    if (!shown.find()) {
      throw new IllegalStateException("No secret on the page: " + page);
    }
    secret = shown.group(1).replace(" ", "");
  }

  /** Signs in with both factors, half a minute after the last time. */
  Visitor signIn() throws Exception {
    laterForCodes();
    Visitor visitor = visitor();
    HttpResponse<String> answer = present(visitor, PASSWORD, code(0));
    if (answer.statusCode() != 302 || target(answer).contains("/login")) {
      throw new IllegalStateException(name + " was not let in: " + answer.body());
    }
    return visitor;
  }

  /** The codes that were used lie in the past. */
  void laterForCodes() throws SQLException {
    Tables.change("update register.account set factor_step = 0 where username = ?", name);
  }

  /** What the app shows, so many half minutes from now (RFC 6238). */
  String code(int steps) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"));
      long step = Instant.now().getEpochSecond() / 30 + steps;
      byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int at = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash).getInt(at) & Integer.MAX_VALUE;
      return "%06d".formatted(number % DIGITS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Six digits that the app does not show these minutes. */
  String wrongCode() {
    List<String> shown = List.of(code(-2), code(-1), code(0), code(1), code(2));
    for (int i = 0; ; i++) {
      String wrong = "%06d".formatted(i);
      if (!shown.contains(wrong)) {
        return wrong;
      }
    }
  }

  List<String> recovery() {
    return recovery;
  }

  static Visitor visitor() {
    return new Visitor(Deployed.address(""));
  }

  /** Where an answer sends the browser; empty when it stays. */
  static String target(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  /** Whether a page is shown to the visitor, who then has a session. */
  static boolean isIn(Visitor visitor, String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = visitor.open(path);
    return answer.statusCode() == 200 && answer.body().contains("bar staff");
  }
}
