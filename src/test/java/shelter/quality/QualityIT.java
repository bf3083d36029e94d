package shelter.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Program;
import shelter.Visitor;
import shelter.browser.Stored;
import shelter.centre.MadeCentres;
import shelter.report.ReportYear;

/**
 * The records of a year stand in the way of its report until they are mended (X7, X12, X13, X17).
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class QualityIT {
  private static final int YEAR = 2026;
  private final String centre = MadeCentres.newCode();
  private final String path = "/api/v1/centres/" + centre;
  private Program manager;

  @BeforeEach
  void make() throws Exception {
    HttpResponse<String> made =
        Program.of("admin")
            .post(
                "/api/v1/centres",
                """
                {"code": "%s", "name": "Prøvested", "hostMunicipality": "5001", "region": "MID",
                 "validFrom": "2020-01-01", "services": [{"target": "WOMEN", "residential": true}]}
                """
                    .formatted(centre));
    assertEquals(201, made.statusCode(), made.body());
    manager = Program.of("manager-" + centre, "MANAGER", centre);
  }

  @AfterEach
  void remove() throws Exception {
    for (String table : List.of("report_step", "report_event", "service_report", "centre_report")) {
      ReportYear.owner("delete from register." + table + " where centre = '" + centre + "'");
    }
    ReportYear.owner(
        "alter table register.child_stay disable trigger user; alter table register.stay disable trigger user;"
            + "delete from register.child_stay where centre = '%1$s'; delete from register.stay where centre = '%1$s';"
                .formatted(centre)
            + "alter table register.child_stay enable trigger user; alter table register.stay enable trigger user");
    for (String table : List.of("transfer_change", "transfer")) {
      ReportYear.owner("delete from register." + table + " where centre = '" + centre + "'");
    }
    MadeCentres.remove();
  }

  private void send(String kind, String csv) throws Exception {
    HttpResponse<String> answer =
        manager.send("POST", path + "/" + kind, csv, "Content-Type", "text/csv");
    assertEquals(200, answer.statusCode(), answer.body());
  }

  private Set<String> submit() throws Exception {
    HttpResponse<String> answer = manager.post(path + "/reports/" + YEAR + "/submit", "");
    if (answer.statusCode() == 200) {
      return Set.of();
    }
    assertEquals(422, answer.statusCode(), answer.body());
    return Program.object(answer).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
        .map(one -> one.getString("rule") + " " + one.getString("field", "-"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void report(String json) throws Exception {
    HttpResponse<String> answer = manager.send("PUT", path + "/reports/" + YEAR, json);
    assertEquals(200, answer.statusCode(), answer.body());
  }

  @Test
  void errorsOfTheRecordsStandInTheWayUntilTheyAreMended() throws Exception {
    String stays =
        "recordId,consent,serviceTarget,userKey,admissionDate,dischargeDate,gender,firstInYearNational,destination\r\n";
    String children =
        "recordId,consent,consentGivenBy,childKey,admissionDate,dischargeDate,gender,firstInYearNational,destination,perpetrators,returnToPerpetrator,concernReport\r\n";
    send(
        "stays",
        stays
            + "a,FULL,WOMEN,A-1,2026-02-01,2026-02-05,WOMAN,true,\r\n"
            + "b,FULL,MEN,B-1,2026-03-01,2026-03-05,MAN,true,UNKNOWN\r\n"
            + "c,RESERVED,WOMEN,,2026-03-01,2026-03-05,WOMAN,true,\r\n"
            + "d,FULL,WOMEN,D-1,2026-03-01,,WOMAN,true,\r\n");
    send(
        "child-stays",
        children + "e,FULL,CAREGIVER,E-1,2026-02-01,2026-02-05,GIRL,true,,FATHER,true,\r\n");
    report("{\"hasWomenService\": true, \"hasMenService\": false}");
    assertEquals(Set.of("X12 destination", "X13 concernReport", "X17 serviceTarget"), submit());
    send(
        "stays",
        stays
            + "a,FULL,WOMEN,A-1,2026-02-01,2026-02-05,WOMAN,true,NEW_HOME\r\n"
            + "b,FULL,WOMEN,B-1,2026-03-01,2026-03-05,MAN,true,UNKNOWN\r\n");
    assertEquals(Set.of("X12 destination", "X13 concernReport"), submit());
    send(
        "child-stays",
        children
            + "e,FULL,CAREGIVER,E-1,2026-02-01,2026-02-05,GIRL,true,NEW_HOME,FATHER,true,false\r\n");
    assertEquals(Set.of(), submit());
    assertEquals(
        "4 1",
        Stored.value(
            "select (receipt ->> 'STAYS') || ' ' || (receipt ->> 'CHILD_STAYS') from register.centre_report where centre = ?",
            centre));
  }

  @Test
  void reportContradictingItselfIsNotSent() throws Exception {
    report(
        "{\"hasWomenService\": true, \"hasMenService\": false, \"men\": {\"bedrooms\": 2, \"beds\": 2}}");
    assertEquals(Set.of("X17 hasMenService"), submit());
    report(
        "{\"hasMenService\": true, \"hasMenResidential\": true, \"menPremises\": \"OWN_PREMISES\", \"men\": {\"temporaryPremises\": true}}");
    assertEquals(Set.of("X17 men.temporaryPremises"), submit());
    report("{\"hasMenService\": true, \"men\": {\"temporaryPremises\": true}}");
    assertEquals(Set.of(), submit());
  }

  @Test
  void missingAnswersByFieldAddUpToThoseOfTheRecords() throws Exception {
    Visitor staff = new Visitor(Deployed.address(""));
    staff.signIn("staff.oslo");
    String page = staff.open("/quality/list?year=2025").body();
    assertTrue(page.contains("Se over registreringene for 2025"), "no page");
    long all =
        Stored.number(
            "select coalesce(sum(missing), 0) from register.entry where centre = 'oslo' and first_day <= '2025-12-31' and coalesce(last_day, 'infinity') >= '2025-01-01'");
    long listed =
        Pattern.compile("class=\"n\" data-label=\"Mangler i\">([\\d\\s\u00a0]+)<")
            .matcher(page)
            .results()
            .mapToLong(found -> Long.parseLong(found.group(1).replaceAll("[\\s\u00a0]", "")))
            .sum();
    assertEquals(all, listed);
    assertTrue(all > 0);
    assertFalse(page.contains("???"), "a text is missing");
  }
}
