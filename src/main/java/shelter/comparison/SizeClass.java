package shelter.comparison;

import java.math.BigDecimal;
import java.util.List;
import shelter.publication.Edition;
import shelter.statistics.Sheet;

/** How many inhabitants the municipalities of a centre have: what it is for, not who came. */
public enum SizeClass {
  SMALL(0, 50_000),
  MEDIUM(50_000, 150_000),
  LARGE(150_000, Integer.MAX_VALUE);

  private final int from;
  private final int below;

  SizeClass(int from, int below) {
    this.from = from;
    this.below = below;
  }

  /** The class of a centre in a published version; null where its inhabitants are not known. */
  static SizeClass of(Edition edition, String centre) {
    BigDecimal inhabitants = Measure.INHABITANTS.of(edition, centre).value();
    if (inhabitants == null) {
      return null;
    }
    for (SizeClass one : values()) {
      if (inhabitants.intValue() >= one.from && inhabitants.intValue() < one.below) {
        return one;
      }
    }
    return null;
  }

  /** Its centres in a published version. */
  List<String> centres(Edition edition) {
    return centresOf(edition).stream().filter(code -> of(edition, code) == this).toList();
  }

  /** Every centre of a published version. */
  static List<String> centresOf(Edition edition) {
    Sheet all = edition.sheet("centre_overview");
    return all == null ? List.of() : all.getRows().stream().map(Sheet.Row::code).toList();
  }
}
