package shelter.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shelter.record.Firsts.Period;

/** Which record of a person may be declared the first of its year (forms.md X4, X6). */
class FirstsTest {
  /** first/end! for a declared one; without an end it runs. */
  private static Period period(String text) {
    String[] days = text.replace("!", "").split("/", -1);
    return new Period(
        LocalDate.parse(days[0]),
        days[1].isEmpty() ? null : LocalDate.parse(days[1]),
        text.endsWith("!"));
  }

  private static List<Period> periods(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split(" ")).map(FirstsTest::period).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "alone, 2026-05-01/2026-05-03!, , ",
    "an earlier one of the year, 2026-05-01/2026-05-03!, 2026-02-01/2026-02-03, 2026-02-01",
    "an earlier declared one, 2026-05-01/2026-05-03!, 2026-02-01/2026-02-03!, 2026-02-01",
    "not declared itself, 2026-05-01/2026-05-03, 2026-02-01/2026-02-03!, ",
    "a later one, 2026-05-01/2026-05-03!, 2026-08-01/2026-08-03, ",
    "last year's, 2026-05-01/2026-05-03!, 2025-12-01/2025-12-31!, ",
    "one that ran into the year (X6), 2026-05-01/2026-05-03!, 2025-12-01/2026-01-02!, 2025-12-01",
    "one that ended on New Year's Day (9), 2026-05-01/2026-05-03!, 2025-12-01/2026-01-01!, ",
    "one that still runs since last year, 2026-05-01/2026-05-03!, 2025-12-01/!, 2025-12-01",
    "one that ran for two years, 2026-05-01/2026-05-03!, 2023-12-01/2026-02-01!, 2023-12-01",
    "a tie on one day (10), 2026-05-01/2026-05-02!, 2026-05-01/2026-05-02!, ",
    "the earliest of several is named, 2026-05-01/2026-05-03!, 2026-04-01/2026-04-02 2026-02-01/2026-02-03, 2026-02-01"
  })
  void earlierOneIsFound(String what, String one, String others, LocalDate found) {
    assertEquals(
        found, Firsts.earlier(period(one), periods(others)).map(Period::first).orElse(null), what);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "alone, 2026-05-01/2026-05-03, , ",
    "a later declared one, 2026-05-01/2026-05-03, 2026-08-01/2026-08-03!, 2026-08-01",
    "a later one that is not declared, 2026-05-01/2026-05-03, 2026-08-01/2026-08-03, ",
    "an earlier declared one, 2026-05-01/2026-05-03, 2026-02-01/2026-02-03!, ",
    "next year's, 2025-05-01/2025-05-03, 2026-08-01/2026-08-03!, ",
    "this one runs into next year (X6), 2025-12-01/2026-01-02, 2026-08-01/2026-08-03!, 2026-08-01",
    "this one ends on New Year's Day, 2025-12-01/2026-01-01, 2026-08-01/2026-08-03!, ",
    "this one still runs, 2025-12-01/, 2026-08-01/2026-08-03!, 2026-08-01",
    "a tie on one day, 2026-05-01/2026-05-02, 2026-05-01/2026-05-02!, "
  })
  void laterDeclaredOneIsFound(String what, String one, String others, LocalDate found) {
    assertEquals(
        found, Firsts.later(period(one), periods(others)).map(Period::first).orElse(null), what);
  }
}
