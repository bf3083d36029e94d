package shelter.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shelter.Deployed;
import shelter.Program;
import shelter.Visitor;
import shelter.browser.Stored;

/** Nothing of a closed year changes, whichever way it is tried. 2020 is closed and published. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise58IT {
  private static final String OF_2020 = " where id = '%s'";

  private static String some(String table, String day) {
    return Stored.value(
        "select id from register.%1$s where centre = 'oslo' and extract(year from %2$s) = 2020%3$s order by id limit 1"
            .formatted(
                table,
                day,
                table.contains("stay") ? " and extract(year from discharge_date) = 2020" : ""));
  }

  private static String row(String table, String id) {
    return Stored.value("select t::text from register." + table + " t where id = ?::uuid", id);
  }

  @DisplayName("Promise 58: nothing of a closed year changes by SQL of the application's role")
  @ParameterizedTest
  @CsvSource({
    "stay, admission_date, birth_year = 1970",
    "child_stay, admission_date, accompanied_by = 'MOTHER'",
    "day_visit, visit_date, first_in_year_national = not first_in_year_national",
    "phone_conversation, conversation_date, structured = not structured"
  })
  void recordOfAClosedYearIsNeitherChangedNorMovedNorDeleted(
      String table, String day, String change) {
    String id = some(table, day);
    String before = row(table, id);
    String where = OF_2020.formatted(id);
    for (String sql :
        List.of(
            "update register." + table + " set " + change + where,
            "update register.%s set %s = '2026-05-01'%s".formatted(table, day, where),
            "update register.%s set %s = %s + 1%s".formatted(table, day, day, where))) {
      assertEquals("YR001", OwnYear.refused("oslo", sql), sql);
    }
    String stone =
        "insert into register.deleted values ('%s', 'oslo', 'X', '2020-01-01', 'TWICE', 't', now()); "
            .formatted(id);
    assertEquals("YR001", OwnYear.refused("oslo", stone + "delete from register." + table + where));
    assertNotEquals(
        null, OwnYear.refused("oslo", "alter table register." + table + " disable trigger user"));
    assertEquals(before, row(table, id));
  }

  @DisplayName("Promise 58: nothing comes into a closed year by SQL of the application's role")
  @Test
  void recordIsNotAddedToAClosedYearNorMovedIntoIt() {
    assertEquals("YR001", OwnYear.refused("oslo", OwnYear.conversation("oslo", "2020-05-01")));
    String open =
        Stored.value(
            "select id from register.phone_conversation where centre = 'oslo' and conversation_date > '2026-02-01' limit 1");
    assertEquals(
        "YR001",
        OwnYear.refused(
            "oslo",
            "update register.phone_conversation set conversation_date = '2020-05-01'"
                + OF_2020.formatted(open)));
    for (String sql :
        List.of(
            "update register.reporting_year set state = 'OPEN' where year = 2020",
            "update register.reporting_year set reopened_until = now() + interval '1 day' where year = 2020",
            "update register.closing set closed_by = 'x' where year = 2020",
            "update register.closing_output set content = '' where year = 2020",
            "delete from register.closing where year = 2020",
            "update register.statistic set value = 0 where year = 2020")) {
      assertEquals("42501", OwnYear.refused("oslo", sql), sql);
    }
  }

  @DisplayName("Promise 58: nothing of a closed year changes by the doors of programs")
  @Test
  void programIsRefused() throws Exception {
    Program staff = Program.of("staff.oslo");
    long before = conversations();
    String address = "/api/v1/centres/oslo/phone-conversations";
    String json =
        "{\"recordId\":\"%s\",\"consent\":\"FULL\",\"conversationDate\":\"2020-05-01\",\"gender\":\"WOMAN\",\"isAdult\":true,\"structured\":true,\"firstInYearNational\":false}";
    HttpResponse<String> fresh = staff.post(address, json.formatted("P58-1"));
    assertEquals(422, fresh.statusCode(), fresh.body());
    assertTrue(fresh.body().contains("X16"), fresh.body());
    String known = some("phone_conversation", "conversation_date");
    String was = row("phone_conversation", known);
    HttpResponse<String> changed = staff.post(address, json.formatted(known));
    assertEquals(422, changed.statusCode(), changed.body());
    assertEquals(was, row("phone_conversation", known));
    assertEquals(409, Program.of("office").post("/api/v1/years/2020/count", "").statusCode());
    assertEquals(409, Program.of("office").post("/api/v1/years/2020/close", "").statusCode());
    assertEquals(before, conversations());
  }

  @DisplayName("Promise 58: nothing of a closed year changes on a page")
  @Test
  void pageIsRefused() throws Exception {
    Visitor staff = new Visitor(Deployed.address(""));
    staff.signIn("staff.oslo");
    String id = some("stay", "admission_date");
    String was = row("stay", id);
    staff.open("/stay/form?id=" + id);
    HttpResponse<String> answer =
        staff.send("/stay/form?id=" + id, "save", java.util.Map.of("birthYear", "1971"));
    assertNotEquals(302, answer.statusCode());
    staff.open("/entry/record?kind=stay&id=" + id);
    staff.send(
        "/entry/record?kind=stay&id=" + id,
        "delete",
        java.util.Map.of("reason", "TWICE", "sure", "true"));
    assertEquals(was, row("stay", id));
    assertNull(Stored.value("select reason from register.deleted where record = ?::uuid", id));
  }

  private static long conversations() {
    return Stored.number(
        "select count(*) from register.phone_conversation where extract(year from conversation_date) = 2020");
  }
}
