package shelter.statistics;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A figure that was published: a number, a ratio in words, whether a service was full, or that the
 * number is hidden.
 */
record PublishedFigure(String key, int year, String value, String unit, String breakdown) {
  /** The simple ratios that a text chooses from (R15). */
  private static final List<String> RATIOS =
      Stream.concat(
              Stream.of("1 of 2", "1 of 3", "2 of 3", "1 of 4", "3 of 4", "1 of 20", "19 of 20"),
              IntStream.range(1, 10).mapToObj(tenths -> tenths + " of 10"))
          .toList();

  private static final String[] FULL = {"no", "once", "several"};

  /** Units of what is calculated and then rounded; all others are counted. */
  private static final Set<String> CALCULATED =
      Set.of("percent", "days", "years", "NOK", "NOK million");

  static PublishedFigure of(NamedCsvRecord line) {
    return new PublishedFigure(
        line.getField("indicator_key"),
        Integer.parseInt(line.getField("year")),
        line.getField("value"),
        line.getField("unit"),
        line.getField("breakdown"));
  }

  /** What distinguishes it from the others. */
  String name() {
    return key + " " + year + " " + breakdown;
  }

  boolean hidden() {
    return unit.equals("suppressed");
  }

  /** What we counted, written like the published figure. */
  String like(BigDecimal counted) {
    if (counted == null) {
      return "nothing";
    }
    return switch (unit) {
      case "ratio" -> nearestRatio(counted);
      case "code" -> FULL[counted.intValueExact()];
      // hidden are stays and visits under 20 (R17)
      case "suppressed" -> counted.intValue() < 20 ? "" : counted.toString();
      default -> rounded(counted);
    };
  }

  /** As exact as the published number, half up (R14); counts are whole and stay what they are. */
  private String rounded(BigDecimal counted) {
    BigDecimal published = new BigDecimal(value);
    BigDecimal exact = counted.stripTrailingZeros();
    BigDecimal shown =
        CALCULATED.contains(unit)
            ? counted.setScale(published.scale(), RoundingMode.HALF_UP)
            : exact;
    return shown.compareTo(published) == 0 ? value : shown.toPlainString();
  }

  private static String nearestRatio(BigDecimal share) {
    return RATIOS.stream()
        .min(Comparator.comparing(ratio -> Math.abs(share(ratio) - share.doubleValue())))
        .orElseThrow();
  }

  private static double share(String ratio) {
    String[] part = ratio.split(" of ");
    return Double.parseDouble(part[0]) / Double.parseDouble(part[1]);
  }
}
