package shelter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shelter.report.Reports.REPORT;
import static shelter.report.Reports.YEAR;
import static shelter.report.Reports.assertStatus;
import static shelter.report.Reports.errors;
import static shelter.report.Reports.good;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Program;
import shelter.browser.Stored;

/** The yearly report by program: written, submitted, decided (contract section 5 and 9, 16-17). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReportResourceIT {
  private static final String WHOLE =
      """
      {"hasWomenService": true, "hasMenService": true, "hasMenResidential": true,
       "menPremises": "TEMPORARY", "menTemporaryKind": ["HOTEL"], "coLocatedIncestCentre": false,
       "childOffers": ["OWN_CONTACT_PERSON", "GROUP"], "userParticipation": ["NONE"],
       "outreach": ["SCHOOLS"], "offersForGroups": {"DISABILITY": "YES", "NO_LEGAL_RESIDENCE": "ALTERNATIVE"},
       "employeesFullTime": 9, "employeesPartTime": "4", "fte": 11.2, "fteUserFacing": 8,
       "volunteers": 0, "volunteerFte": 0, "educationHigher": 10, "educationUpperSecondary": 2,
       "educationPrimary": 1, "educationOther": 0, "staffGender": {"WOMAN": 11, "MAN": 2, "OTHER": 0},
       "specialCompetence": ["SAMI"], "staffTraining": ["VIOLENCE"], "policeCertificateRoutine": true,
       "ownership": "MUNICIPAL", "municipalFunding": {"0301": 40000000, "3301": 2000000},
       "otherIncome": 100, "totalCost": 41000000, "cooperationAgreement": true, "userFee": false,
       "women": {"residentOffers": ["ONE_TO_ONE", "TRANSPORT"], "dayUserOffers": ["VIDEO_TALK"],
         "staffForChildren": 3, "forumParticipation": true, "forumKinds": ["SLT"],
         "agencies": {"POLICE": ["INDIVIDUAL_CASES", "WRITTEN_AGREEMENT"], "NAV": ["NONE"]},
         "municipalitiesServed": ["0301", "3301"], "bedrooms": 9, "beds": 22, "playrooms": 1,
         "activityRooms": 1, "youthRooms": 0, "wasFull": "SEVERAL", "whenFull": ["HOTEL"],
         "temporaryPremises": false, "longestDistanceKm": 112, "longestTravelHours": 1.5,
         "universalDesign": "PARTLY", "staffedHours": "24_7", "openHoursPerWeek": 168,
         "phoneHours": true, "secretAddress": false, "infoLanguages": ["en", "so"],
         "animalOffers": ["OTHER"], "otherText": "Pass hos en nabo"},
       "men": {"bedrooms": 3, "beds": 3, "municipalitiesServed": ["0301"]},
       "events": [{"eventKind": "PANDEMIC", "fromDate": "2084-01-01", "toDate": "2084-06-30",
         "serviceStatus": {"RESIDENTIAL": "AS_NORMAL", "DAY_VISITS": "MOVED_TO_PHONE_VIDEO"},
         "challenges": ["INFECTION_CONTROL"], "demandChange": {"RESIDENTS": "FEWER", "DAY_USERS": "SAME"},
         "perpetratorUsedMeasures": "UNKNOWN"}]}
      """;

  private Reports reports;
  private Program manager;
  private Program office;

  @BeforeEach
  void open() throws Exception {
    reports = new Reports();
    manager = reports.manager;
    office = reports.office;
  }

  @AfterEach
  void remove() throws SQLException {
    ReportYear.remove(YEAR);
  }

  @Test
  void wholeReportComesBackAsItWasSent() throws Exception {
    assertEquals("NOT_STARTED", good(manager.get(REPORT)).getString("status"));
    good(reports.put(WHOLE));
    JsonObject got = good(manager.get(REPORT));
    assertEquals("DRAFT", got.getString("status"));
    JsonObject sent = Json.createReader(new java.io.StringReader(WHOLE)).readObject();
    for (String key : sent.keySet()) {
      if (!Set.of("women", "men", "events", "employeesPartTime").contains(key)) {
        assertEquals(plain(sent.get(key)), plain(got.get(key)), key);
      }
    }
    assertEquals(4, got.getInt("employeesPartTime"));
    for (String service : List.of("women", "men")) {
      sent.getJsonObject(service)
          .forEach(
              (key, value) ->
                  assertEquals(
                      plain(value), plain(got.getJsonObject(service).get(key)), service + key));
    }
    assertEquals(
        sent.getJsonArray("events").getJsonObject(0), got.getJsonArray("events").getJsonObject(0));
    assertEquals(JsonValue.NULL, got.getJsonObject("men").get("wasFull"));
    // What GET gives, PUT takes, and nothing is changed by it.
    good(reports.put(got.toString()));
    JsonObject again = good(manager.get(REPORT));
    assertEquals(got, again);
  }

  /** Objects and lists of codes have no order. */
  private static String plain(JsonValue value) {
    if (value instanceof JsonObject object) {
      return object.entrySet().stream()
          .map(one -> one.getKey() + "=" + plain(one.getValue()))
          .sorted()
          .toList()
          .toString();
    }
    return value instanceof JsonNumber number
        ? number.bigDecimalValue().stripTrailingZeros().toPlainString()
        : value instanceof JsonArray list
            ? list.stream().map(Object::toString).sorted().toList().toString()
            : String.valueOf(value);
  }

  @Test
  void costPerInhabitantIsOfTheUnionOfBothServices() throws Exception {
    JsonObject report = good(reports.put(WHOLE));
    int people = report.getInt("populationServed");
    assertEquals(
        Stored.number(
            "select sum(population_2024) from register.municipality where number in ('0301', '3301') and valid_to is null"),
        people);
    assertEquals(
        Math.round(42000000.0 / people), report.getJsonNumber("costPerInhabitant").longValue());
  }

  @Test
  void everythingThatIsWrongIsToldAtItsKeyAndNothingIsStored() throws Exception {
    good(reports.put(WHOLE));
    JsonObject before = good(manager.get(REPORT));
    assertEquals(
        Set.of(
            "FORMAT nothing",
            "FORMAT women.nothing",
            "FORMAT fte",
            "FORMAT women.wasFull",
            "RANGE men.longestDistanceKm",
            "REFERENCE municipalFunding.9999",
            "X11 women.agencies.POLICE",
            "X11 outreach",
            "FORMAT women.agencies.NOBODY",
            "FORMAT hasMenService",
            "FORMAT women.otherText",
            "DUPLICATE childOffers",
            "RANGE educationHigher",
            "RANGE women.beds",
            "FORMAT events.0.fromDate"),
        errors(
            reports.put(
                """
                {"nothing": 1, "fte": "mange", "hasMenService": "kanskje", "outreach": ["NONE", "MEDIA"],
                 "childOffers": ["GROUP", "GROUP"], "municipalFunding": {"9999": 1},
                 "employeesFullTime": 3, "employeesPartTime": 0, "educationHigher": 1,
                 "educationUpperSecondary": 1, "educationPrimary": 0, "educationOther": 0,
                 "women": {"nothing": true, "wasFull": "MAYBE", "bedrooms": 5, "beds": 4,
                   "otherText": "ring 41234567 eller 01010112377",
                   "agencies": {"POLICE": ["NONE", "INDIVIDUAL_CASES"], "NOBODY": []}},
                 "men": {"longestDistanceKm": 1501}, "events": [{"fromDate": "2084-13-01"}]}
                """)));
    assertEquals(before, good(manager.get(REPORT)));
    assertStatus(400, reports.put("{"));
    assertStatus(422, reports.put("[]"));
    assertStatus(400, reports.put(""));
    assertStatus(400, reports.put("{\"a\":".repeat(20000)));
  }

  @Test
  void whatIsNotNamedIsNotAnsweredAndWhatIsNotAskedIsEmptied() throws Exception {
    good(reports.put(WHOLE));
    JsonObject report =
        good(
            reports.put(
                "{\"hasMenService\": false, \"hasMenResidential\": true, \"women\": {\"wasFull\": \"NO\", \"whenFull\": [\"HOTEL\"]}}"));
    assertEquals(JsonValue.NULL, report.get("fte"));
    assertEquals(JsonValue.NULL, report.get("hasMenResidential"));
    assertTrue(report.getJsonObject("women").getJsonArray("whenFull").isEmpty());
    assertTrue(report.getJsonObject("municipalFunding").isEmpty());
    assertTrue(report.getJsonArray("events").isEmpty());
    report = good(reports.put("{\"childOffers\": [\"ACTIVITIES\"], \"outreach\": [\"MEDIA\"]}"));
    assertEquals(report, good(manager.get(REPORT)));
    assertEquals("ACTIVITIES", report.getJsonArray("childOffers").getString(0));
  }

  @Test
  void submittedReportIsCountedAndAReturnedOneIsNot() throws Exception {
    reports.bring("NONE");
    good(reports.put(WHOLE));
    assertEquals("0", fte());
    good(manager.post(REPORT + "/submit", ""));
    assertEquals("11.2", fte());
    good(office.post(REPORT + "/approve", ""));
    assertEquals("11.2", fte());
    good(office.post(REPORT + "/return", "{\"reason\": \"feil\"}"));
    assertEquals("0", fte());
  }

  private static String fte() throws SQLException {
    return Stored.value(
        "select value::text from statistics.employees where row_code = 'FTE' and reporting_year = "
            + YEAR);
  }
}
