package shelter.person;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A key that means nothing outside the centre (forms.md 1.2): letters, digits and a few signs, and
 * never a national identity number, a D-number or a telephone number (contract section 9, 19).
 */
@Constraint(validatedBy = UserKey.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface UserKey {
  String message() default "{userKey}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Holds a key against the rule; null is left to others. */
  class Check implements ConstraintValidator<UserKey, String> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");
    private static final Pattern TELEPHONE = Pattern.compile("[2-9][0-9]{7}");
    private static final Pattern UUID =
        Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ELEVEN =
        Pattern.compile("(?<![0-9])([0-9]{6})[\\s._:-]?([0-9]{5})(?![0-9])");
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    @Override
    public boolean isValid(String key, ConstraintValidatorContext context) {
      return key == null || isKey(key);
    }

    /**
     * Whether a text may be a key, or a sender's id of a record. In a UUID, digits that look like
     * somebody's number are an accident.
     */
    public static boolean isKey(String text) {
      return FORM.matcher(text).matches()
          && (UUID.matcher(text).matches() || !pointsAtAPerson(text));
    }

    /**
     * Whether a text is a telephone number, or holds what could be an identity number or a
     * D-number: eleven digits in a row, or six and five as people write them.
     */
    public static boolean pointsAtAPerson(String text) {
      return TELEPHONE.matcher(text.strip()).matches()
          || ELEVEN
              .matcher(text)
              .results()
              .anyMatch(found -> isIdentityNumber(found.group(1) + found.group(2)));
    }

    /** The same of a sentence, in which a telephone number may stand among the words. */
    public static boolean namesAPerson(String sentence) {
      return pointsAtAPerson(sentence)
          || Arrays.stream(sentence.split("\\s+")).anyMatch(Check::pointsAtAPerson);
    }

    private static boolean isIdentityNumber(String digits) {
      int day = Integer.parseInt(digits.substring(0, 2)) % 40;
      int month = Integer.parseInt(digits.substring(2, 4)) % 40;
      return day >= 1
          && day <= 31
          && month >= 1
          && month <= 12
          && sum(digits, FIRST) % 11 == 0
          && sum(digits, SECOND) % 11 == 0;
    }

    private static int sum(String digits, int[] weights) {
      int sum = 0;
      for (int i = 0; i < weights.length; i++) {
        sum += weights[i] * (digits.charAt(i) - '0');
      }
      return sum;
    }
  }
}
