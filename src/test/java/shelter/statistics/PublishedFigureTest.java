package shelter.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we counted is written as the publication writes it, before the two are compared. */
class PublishedFigureTest {
  @ParameterizedTest
  @CsvSource({
    "percent,      '92',       91.5,      '92'",
    "percent,      '92',       91.4999,   91",
    "percent,      '21.5',     21.4501,   '21.5'",
    "percent,      '-15',      -15.4,     '-15'",
    "persons,      '1668',     1668.0,    '1668'",
    "persons,      '1668',     1668.4,    1668.4",
    "FTE,          '9.0',      9,         '9.0'",
    "ratio,        '19 of 20', 0.94,      '19 of 20'",
    "ratio,        '19 of 20', 0.92,      9 of 10",
    "ratio,        '1 of 3',   0.32,      '1 of 3'",
    "ratio,        '1 of 3',   0.31,      3 of 10",
    "code,         'several',  2,         'several'",
    "suppressed,   '',         19,        ''",
    "suppressed,   '',         20,        20",
  })
  void countedIsWrittenLikeThePublished(
      String unit, String published, BigDecimal counted, String written) {
    assertEquals(
        written, new PublishedFigure("a.key", 2020, published, unit, "total").like(counted));
  }
}
