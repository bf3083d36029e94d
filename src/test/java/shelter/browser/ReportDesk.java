package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import shelter.Program;
import shelter.report.ReportYear;

/** A manager at the yearly report of a year of the tests' own, with a report of the year before. */
abstract class ReportDesk {
  private static final int LAST = 2082;
  static final int YEAR = 2083;
  private static final String BEFORE =
      """
      {"hasWomenService": true, "hasMenService": true, "hasMenResidential": true,
       "ownership": "MUNICIPAL", "municipalFunding": {"0301": 10000000}, "employeesFullTime": 9,
       "women": {"bedrooms": 9, "beds": 20, "animalOffers": ["NONE"], "municipalitiesServed": ["0301"]},
       "men": {"bedrooms": 3, "beds": 5}}
      """;

  Window manager;

  @BeforeEach
  void begin() throws Exception {
    ReportYear.open(LAST);
    ReportYear.open(YEAR);
    Program program = Program.of("manager.oslo");
    String path = "/api/v1/centres/oslo/reports/" + LAST;
    assertEquals(200, program.send("PUT", path, BEFORE).statusCode());
    manager = Browser.window().signIn("manager.oslo");
  }

  @AfterEach
  void leave() throws Exception {
    manager.close();
    ReportYear.remove(YEAR);
    ReportYear.remove(LAST);
    Stored.run("delete from register.centre_contact where centre = 'oslo'");
  }

  void open(String part) {
    manager.open("/report/form?year=" + YEAR + "&part=" + part);
  }

  void beginReport() {
    manager.open("/report/list");
    manager.page.locator("#year-" + YEAR + " button").click();
    manager.arrive("/report/form?year=" + YEAR);
  }

  /** What the table of a service holds. */
  static String stored(String column) {
    return Stored.value(
        "select "
            + column
            + " from register.service_report where centre = 'oslo' and target = 'WOMEN' and year = "
            + YEAR);
  }

  static String report(String column) {
    return Stored.value(
        "select "
            + column
            + " from register.centre_report where centre = 'oslo' and year = "
            + YEAR);
  }

  void awaitSaved() {
    manager.page.waitForSelector("#saved-state:not(.wait):not(.no) span:text-matches('Lagret kl')");
  }

  void awaitStored(String column, String value) {
    manager.page.waitForCondition(() -> value.equals(stored(column)));
  }
}
