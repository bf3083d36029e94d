package shelter.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Program;
import shelter.browser.Stored;

/** Every state of a year, every action and every role, by the doors of programs. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class YearStatesIT {
  @AfterEach
  void remove() {
    Stored.run(YearTable.remove().toArray(String[]::new));
  }

  private HttpResponse<String> act(Program who, String action) throws Exception {
    if (action.equals("approve")) {
      String id =
          Stored.value("select max(id) from register.approval where year = ?", YearTable.YEAR);
      return who.post("/api/v1/approvals/" + (id == null ? "0" : id), "");
    }
    String json =
        action.equals("reopen")
            ? "{\"reason\":\"A year of the tests\",\"until\":\"%s\"}"
                .formatted(Instant.now().plus(1, ChronoUnit.HOURS))
            : "";
    return who.post("/api/v1/years/" + YearTable.YEAR + "/" + action, json);
  }

  private static String state() {
    return Stored.value(
        "select state || coalesce(reopened_until::text, '') from register.reporting_year where year = ?",
        YearTable.YEAR);
  }

  @Test
  void yearDoesForTheOfficeWhatTheTableSays() throws Exception {
    Program office = Program.of("office");
    for (YearTable.Case one : (Iterable<YearTable.Case>) YearTable.cases()::iterator) {
      remove();
      Stored.run(YearTable.make(one.state()).toArray(String[]::new));
      String before = state();
      HttpResponse<String> answer = act(office, one.action());
      assertEquals(one.status(), answer.statusCode(), one + answer.body());
      if (!one.isDone()) {
        assertEquals(before, state(), one.toString());
      }
    }
  }

  @Test
  void nobodyElseMayDoAnyOfIt() throws Exception {
    for (String state : Stream.of("OPEN", "CLOSED", "REOPENED").toList()) {
      remove();
      Stored.run(YearTable.make(state).toArray(String[]::new));
      String before = state();
      for (String account : new String[] {"staff.oslo", "manager.oslo", "admin"}) {
        Program other = Program.of(account);
        for (String action : YearTable.ACTIONS) {
          assertEquals(403, act(other, action).statusCode(), account + " " + state + " " + action);
        }
      }
      for (String action : YearTable.ACTIONS) {
        assertEquals(401, act(Program.unknown(), action).statusCode(), action);
      }
      assertEquals(before, state());
    }
  }
}
