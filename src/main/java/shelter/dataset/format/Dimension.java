package shelter.dataset.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shelter.shared.Refusal;

/** One of the four dimensions of a table, and how its values are chosen (PxWebApi 2). */
public record Dimension(String code, List<String> values) {
  public static final String YEAR = "year";
  public static final String ROW = "row";
  public static final String COLUMN = "column";
  public static final String CONTENTS = "contents";

  private static final int MOST_EXPRESSIONS = 2000;
  private static final Pattern FIRST_OR_LAST =
      Pattern.compile("(?i)(top|bottom)\\(([1-9]\\d{0,8})(?:,(\\d{1,9}))?\\)");
  private static final Pattern BOUND = Pattern.compile("(?i)(from|to)\\(([^,()]+)\\)");
  private static final Pattern RANGE = Pattern.compile("(?i)range\\(([^,()]+),([^,()]+)\\)");

  /** Whether a name in a request means this dimension; {@code time} means the years. */
  public boolean isCalled(String name) {
    return code.equalsIgnoreCase(name) || code.equals(YEAR) && name.equalsIgnoreCase("time");
  }

  /** The same dimension with some of its values, in the order of the table. */
  public Dimension only(Set<String> chosen) {
    return new Dimension(code, values.stream().filter(chosen::contains).toList());
  }

  /**
   * The values that codes and expressions choose: {@code *}, {@code A*}, {@code *A}, {@code *A*},
   * {@code ?}, {@code top(n,skipped)}, {@code bottom(n,skipped)}, {@code from(a)}, {@code to(a)},
   * {@code range(a,b)}; capitals and small letters are the same.
   *
   * @throws Refusal when one is no code and cannot be read, or nothing is chosen
   */
  public Dimension choose(List<String> expressions) {
    if (expressions.size() > MOST_EXPRESSIONS) {
      throw new Refusal(null, "dataset.tooManyExpressions", code, MOST_EXPRESSIONS);
    }
    Set<String> chosen = new LinkedHashSet<>();
    for (String expression : expressions) {
      int place = place(expression.strip());
      if (place >= 0) {
        chosen.add(values.get(place));
      } else {
        chosen.addAll(chosen(expression.strip()));
      }
    }
    if (chosen.isEmpty()) {
      throw new Refusal(null, "dataset.nothingChosen", code);
    }
    return only(chosen);
  }

  private List<String> chosen(String expression) {
    Matcher firstOrLast = FIRST_OR_LAST.matcher(expression);
    if (firstOrLast.matches()) {
      return firstOrLast(firstOrLast);
    }
    Matcher bound = BOUND.matcher(expression);
    if (bound.matches()) {
      int place = known(bound.group(2));
      return bound.group(1).equalsIgnoreCase("from")
          ? values.subList(place, values.size())
          : values.subList(0, place + 1);
    }
    Matcher range = RANGE.matcher(expression);
    if (range.matches()) {
      int one = known(range.group(1));
      int other = known(range.group(2));
      return values.subList(Math.min(one, other), Math.max(one, other) + 1);
    }
    return values.stream().filter(like(expression)).toList();
  }

  /** The newest year is at the top, though the years are listed from the oldest. */
  private List<String> firstOrLast(Matcher expression) {
    boolean first = expression.group(1).equalsIgnoreCase("top") != code.equals(YEAR);
    int size = values.size();
    int skipped =
        expression.group(3) == null ? 0 : Math.min(size, Integer.parseInt(expression.group(3)));
    int number = Math.min(size - skipped, Integer.parseInt(expression.group(2)));
    return first
        ? values.subList(skipped, skipped + number)
        : values.subList(size - skipped - number, size - skipped);
  }

  private Predicate<String> like(String expression) {
    boolean readable =
        expression.indexOf('?') >= 0 && expression.indexOf('*') < 0
            || expression.matches("\\*|\\*[^*?]+\\*?|[^*?]+\\*");
    if (!readable) {
      boolean meant = expression.matches(".*[*?].*|(?i)(top|bottom|from|to|range)\\(.*");
      throw new Refusal(null, meant ? "dataset.noExpression" : "dataset.noValue", code, expression);
    }
    List<String> parts = new ArrayList<>();
    for (String sign : expression.split("")) {
      parts.add(sign.equals("*") ? ".*" : sign.equals("?") ? "." : Pattern.quote(sign));
    }
    Pattern pattern = Pattern.compile("(?i)" + String.join("", parts));
    return value -> pattern.matcher(value).matches();
  }

  private int known(String value) {
    int place = place(value.strip());
    if (place < 0) {
      throw new Refusal(null, "dataset.noValue", code, value.strip());
    }
    return place;
  }

  private int place(String value) {
    List<String> small = values.stream().map(one -> one.toLowerCase(Locale.ROOT)).toList();
    return small.indexOf(value.toLowerCase(Locale.ROOT));
  }
}
