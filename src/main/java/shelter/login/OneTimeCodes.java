package shelter.login;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import shelter.secret.Secret;
import shelter.shared.Settings;

/**
 * The second factor: six digits from an app on the telephone (RFC 6238), each good once, or one of
 * ten recovery codes. The secret is sealed before it is stored.
 */
@ApplicationScoped
public class OneTimeCodes {
  private static final Logger LOG = Logger.getLogger(OneTimeCodes.class.getName());
  private static final Duration STEP = Duration.ofSeconds(30);
  private static final int RECOVERY_CODES = 10;

  /** Letters and digits that are not taken for one another. */
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final SecureRandom RANDOM = new SecureRandom();

  /** What the app on the telephone calls the register; says nothing about a shelter. */
  private static final String ISSUER = "Register";

  @Inject private Accounts accounts;
  @Inject private Secret secret;

  private final TimeBasedOneTimePasswordGenerator generator =
      new TimeBasedOneTimePasswordGenerator(STEP);

  /** A new secret, as apps expect it: 160 bits in base 32. */
  static String freshSecret() {
    byte[] bits = new byte[20];
    RANDOM.nextBytes(bits);
    return new Base32().encodeToString(bits);
  }

  /** Whether a code is right for an account; a right one is used up. */
  boolean isRight(Account account, String typed) {
    String code = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    if (code.matches("\\d{6}")) {
      Long step = stepOf(opened(account), code);
      return step != null && accounts.spendStep(account.username(), step);
    }
    return accounts.spendRecovery(account.username(), hash(account.username(), code));
  }

  /** The secret of an account; one that was sealed with another key fits no code. */
  private String opened(Account account) {
    try {
      return secret.open("factor", account.factor());
    } catch (Settings.Refused e) {
      LOG.severe("A second factor cannot be read: " + e.getMessage());
      return freshSecret();
    }
  }

  /** The step that a code belongs to, now or half a minute to either side; null when to none. */
  Long stepOf(String plain, String code) {
    Instant now = Instant.now();
    for (int offset = -1; offset <= 1; offset++) {
      Instant at = now.plus(STEP.multipliedBy(offset));
      if (code(plain, at).equals(code)) {
        return at.getEpochSecond() / STEP.toSeconds();
      }
    }
    return null;
  }

  /** The code that an app shows at a moment. */
  String code(String plain, Instant at) {
    try {
      return generator.generateOneTimePasswordString(
          new SecretKeySpec(new Base32().decode(plain), generator.getAlgorithm()), at);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Stores the second factor. @return recovery codes, shown this once */
  List<String> store(String account, String plain) {
    List<String> recovery = new ArrayList<>();
    for (int i = 0; i < RECOVERY_CODES; i++) {
      StringBuilder one = new StringBuilder();
      for (int sign = 0; sign < 12; sign++) {
        one.append(sign > 0 && sign % 4 == 0 ? "-" : "");
        one.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
      }
      recovery.add(one.toString());
    }
    accounts.setFactor(
        account,
        secret.seal("factor", plain),
        recovery.stream().map(code -> hash(account, code.replace("-", ""))).toList());
    return recovery;
  }

  private String hash(String account, String recoveryCode) {
    return secret.hash("recovery", account + " " + recoveryCode);
  }

  /** The secret as a picture to scan: the path of an SVG, one unit a module, with its width. */
  static Picture picture(String account, String plain) {
    String address =
        "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(ISSUER, account, plain, ISSUER);
    try {
      BitMatrix modules =
          new QRCodeWriter()
              .encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 2));
      StringBuilder path = new StringBuilder();
      for (int y = 0; y < modules.getHeight(); y++) {
        for (int x = 0; x < modules.getWidth(); x++) {
          if (modules.get(x, y)) {
            path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
          }
        }
      }
      return new Picture(path.toString(), modules.getWidth());
    } catch (WriterException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A picture of black squares. */
  public record Picture(String path, int width) {
    // spotless:off
    public String getPath() { return path; }
    public int getWidth() { return width; }
    // spotless:on
  }
}
