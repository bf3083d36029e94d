package shelter.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shelter.publication.MadeEdition;
import shelter.statistics.TableEntry;

/** The one figure that the pages of centres make themselves. */
class MeasureTest {
  private static Shown median(String... values) {
    MadeEdition made =
        new MadeEdition(2020)
            .table("centres", "centre_municipalities", TableEntry.Kind.COUNT, null, "Counted", "");
    List<String> rows = new ArrayList<>();
    for (String value : values) {
      rows.add("C" + rows.size());
      made.cell(rows.get(rows.size() - 1), "INHABITANTS", value, null);
    }
    return Measure.INHABITANTS.median(made.edition(), rows);
  }

  private static void assertMedian(String expected, String... values) {
    assertEquals(0, new BigDecimal(expected).compareTo(median(values).value()));
  }

  @Test
  void medianIsTheMiddleOrBetweenTheTwoInTheMiddle() {
    assertMedian("20", "40", "10", "20");
    assertMedian("30", "40", "10", "20", "90");
  }

  /** Two known values of three tell the third; a hidden one would make the median too large. */
  @Test
  void medianIsOfThreeOrMoreAndOfNoHiddenOne() {
    assertNull(median("10", "20").value());
    assertNull(median("10", "20", "30", null).value());
  }
}
