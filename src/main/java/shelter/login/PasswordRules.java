package shelter.login;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shelter.centre.Centres;
import shelter.shared.Refusal;

/**
 * What a new password must be (promise 5): long, not one of the common or stolen ones, and nothing
 * that the account's own names give away. Any sign is allowed, and none is required.
 */
@ApplicationScoped
public class PasswordRules {
  static final int SHORTEST = 15;
  static final int LONGEST = 200;

  /** Of five grades the fourth: ten thousand million guesses would not find it. */
  private static final int STRONG = 3;

  /** The estimate grows with the square of the length, and a long password needs no estimate. */
  private static final int ESTIMATED = 60;

  private final Zxcvbn estimate = new Zxcvbn();
  @Inject private Centres centres;

  /**
   * Refuses a password that is too weak.
   *
   * @throws Refusal at the given field
   */
  void require(String field, String password, Account account) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      throw new Refusal(field, "refusal.passwordShort", "" + SHORTEST);
    }
    if (password.length() > LONGEST) {
      throw new Refusal(field, "refusal.passwordLong", "" + LONGEST);
    }
    List<String> names = names(account);
    String lower = password.toLowerCase(Locale.ROOT);
    if (names.stream().anyMatch(lower::contains)) {
      throw new Refusal(field, "refusal.passwordNames");
    }
    String estimated = lower.substring(0, Math.min(lower.length(), ESTIMATED));
    if (estimate.measure(estimated, names).getScore() < STRONG) {
      throw new Refusal(field, "refusal.passwordCommon");
    }
  }

  /** A name of three letters stands in many a good sentence. */
  private static void add(List<String> names, String name) {
    if (name.length() > 3) {
      names.add(name);
    }
  }

  /** The account's name, the centre's name and their longer parts. */
  private List<String> names(Account account) {
    List<String> names = new ArrayList<>(List.of("krisesenter", "shelter-register"));
    add(names, account.username());
    if (account.centre() != null) {
      add(names, account.centre());
      String centre = centres.name(account.centre());
      for (String part :
          centre == null ? new String[0] : centre.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        add(names, part);
      }
    }
    return names;
  }
}
