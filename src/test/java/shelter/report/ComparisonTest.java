package shelter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a change from last year asks for a sentence (forms.md X19). */
class ComparisonTest {
  /** Over 50 % and over 20 units: each border, up and down. */
  @ParameterizedTest
  @CsvSource({
    "STAYS, 171, 96, true",
    "STAYS, 41, 36, false",
    "VISITS, 61, 40, true",
    "VISITS, 60, 40, false",
    "VISITS, 63, 42, false",
    "VISITS, 64, 42, true",
    "VISITS, 19, 40, true",
    "VISITS, 20, 40, false",
    "STAYS, 20, 0, false",
    "STAYS, 21, 0, true",
    "STAYS, 0, 20, false",
    "STAYS, 0, 21, true",
    "FTE, 31.6, 10.5, true",
    "FTE, 31.5, 21.0, false",
    "FUNDING, 15000001, 10000000, true",
    "FUNDING, 15000000, 10000000, false",
    "CHILD_STAYS, 200, 10, false",
    "CONVERSATIONS, 200, 10, false",
    "DAY_USERS, 200, 10, false"
  })
  void sentenceIsAskedForOverHalfAndOverTwenty(
      String what, BigDecimal now, BigDecimal before, boolean asks) {
    assertEquals(asks, new Comparison(what, now, before).asks());
  }

  @Test
  void nothingIsComparedWithNothing() {
    assertFalse(new Comparison("STAYS", BigDecimal.valueOf(300), null).asks());
    assertFalse(new Comparison("FTE", null, BigDecimal.TEN).asks());
    assertNull(new Comparison("STAYS", BigDecimal.TEN, BigDecimal.ZERO).getPercent());
    assertNull(new Comparison("STAYS", BigDecimal.TEN, null).getPercent());
  }

  @ParameterizedTest
  @CsvSource({"41, 36, 14", "33, 38, -13", "171, 96, 78", "0, 10, -100", "10, 10, 0"})
  void changeIsInWholePercent(BigDecimal now, BigDecimal before, long percent) {
    assertEquals(percent, new Comparison("VISITS", now, before).getPercent());
  }
}
