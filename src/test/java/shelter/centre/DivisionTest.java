package shelter.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shelter.shared.Findings;
import shelter.shared.Refusal;

/** What an administrator writes of the municipalities that a service is for, and what it means. */
class DivisionTest {
  private static final Division DIVISION =
      new Division(
          List.of(
              of("0219", "Bærum", "1971-01-01", "2019-12-31"),
              of("3024", "Bærum", "2020-01-01", "2023-12-31"),
              of("3201", "Bærum", "2024-01-01", null),
              of("5001", "Trondheim", "2018-01-01", "2019-12-31"),
              of("5001", "Trondheim - Tråante", "2020-01-01", null),
              of("0301", "Oslo", "1971-01-01", null)));

  private final Centre centre = new Centre("test");
  private final ShelterService women = new ShelterService("test", "WOMEN");

  DivisionTest() {
    centre.setValidFrom(LocalDate.of(2019, 7, 1));
  }

  private static Municipality of(String number, String name, String from, String to) {
    return new Municipality(
        number, name, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }

  private Findings rows(String typed) {
    Findings found = new Findings();
    women.setServed(ServedText.read("women_served", typed));
    women.setServed(DIVISION.rows(women, centre, found));
    return found;
  }

  private String stored() {
    return women.getServed().stream()
        .map(one -> one.municipality() + " " + one.validFrom() + " " + one.validTo())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0301|0301 2019-07-01 null",
        "0301 Oslo|0301 2019-07-01 null",
        "oslo|0301 2019-07-01 null",
        "0301 3024|0301 2019-07-01 null, 3024 2020-01-01 2023-12-31",
        "0301, 3024;3201|0301 2019-07-01 null, 3024 2020-01-01 2023-12-31, 3201 2024-01-01 null",
        "0301 1.1.2020–31.12.2021|0301 2020-01-01 2021-12-31",
        "0301 Oslo 2020-01-01 - 2021-12-31|0301 2020-01-01 2021-12-31",
        "0301 1.1.2020|0301 2020-01-01 null",
        "0301 –31.12.2021|0301 2019-07-01 2021-12-31",
        "0301 –31.12.2021, 0301 1.6.2022–|0301 2019-07-01 2021-12-31, 0301 2022-06-01 null",
        "5001 Trondheim - Tråante|5001 2019-07-01 null",
        "Tråante|5001 2019-07-01 null"
      })
  void isRead(String typed, String stored) {
    assertEquals(List.of(), rows(typed).errors());
    assertEquals(stored, stored());
  }

  /** A name stands for each number that the municipality has had meanwhile. */
  @Test
  void nameFollowsTheMergers() {
    assertEquals(List.of(), rows("Bærum").errors());
    assertEquals(
        "0219 2019-07-01 2019-12-31, 3024 2020-01-01 2023-12-31, 3201 2024-01-01 null", stored());
  }

  @Test
  void writtenIsReadAgain() {
    rows("Bærum, 0301 1.1.2020–31.12.2021, Trondheim");
    String stored = stored();
    String written = ServedText.write(women, centre, DIVISION);
    assertEquals(
        "0219 Bærum\n3024 Bærum\n3201 Bærum\n0301 Oslo 1.1.2020–31.12.2021\n5001 Trondheim - Tråante",
        written);
    assertEquals(List.of(), rows(written).errors());
    assertEquals(stored, stored());
  }

  @ParameterizedTest
  @CsvSource({
    "9999, servedUnknown",
    "Atlantis, servedUnknown",
    "3024 1.1.2019, servedOutside",
    "3024 1.1.2024, servedUnknown",
    "3024 1.12.2019, servedUnknown",
    "0301 Oslo; oslo, servedTwice",
    "0301 –31.12.2021; 0301 31.12.2021, servedTwice"
  })
  void isRefused(String typed, String why) {
    assertEquals("refusal." + why, rows(typed).errors().get(0).key());
    assertEquals("women_served", rows(typed).errors().get(0).field());
  }

  @Test
  void daysAfterTheServiceAreRefused() {
    centre.setValidTo(LocalDate.of(2022, 12, 31));
    assertEquals("refusal.servedOutside", rows("0301 –1.1.2023").errors().get(0).key());
    assertEquals("refusal.servedUnknown", rows("3201").errors().get(0).key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03",
        "0301 Oslo 17",
        "03010",
        "0301 31.2.2020",
        "0301 1.1.2022–1.1.2021",
        "1.1.2020"
      })
  void isNotRead(String typed) {
    Refusal refusal = assertThrows(Refusal.class, () -> rows(typed));
    assertEquals("refusal.servedLine", refusal.key());
    assertEquals("women_served", refusal.field());
  }
}
