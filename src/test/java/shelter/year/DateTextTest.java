package shelter.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @CsvSource({
    "0311, 2026-11-03", "3.11., 2026-11-03", "3.11, 2026-11-03", "3.11.26, 2026-11-03",
    "03.11.2026, 2026-11-03", "03112026, 2026-11-03", "031126, 2026-11-03",
        "2026-11-03, 2026-11-03",
    "3/11, 2026-11-03", "3 11 2026, 2026-11-03", "i dag, 2026-11-24", "I GÅR, 2026-11-23",
    "today, 2026-11-24", "yesterday, 2026-11-23", "29.2.2024, 2024-02-29"
  })
  void dateIsReadAsPeopleTypeIt(String typed, LocalDate day) {
    assertEquals(day, DateText.read(typed, TODAY).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"2512, 2025-12-25", "25.11., 2025-11-25", "24.11., 2026-11-24"})
  void withoutAYearItIsTheLatestSuchDayThatHasBeen(String typed, LocalDate day) {
    assertEquals(day, DateText.read(typed, TODAY).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31.2.2026",
        "3",
        "32.1.",
        "tomorrow",
        "11-03-2026-1",
        "29.2.2026",
        "1' or '1'='1"
      })
  void whatIsNoDateIsNotGuessed(String typed) {
    assertTrue(DateText.read(typed, TODAY).isEmpty());
  }
}
