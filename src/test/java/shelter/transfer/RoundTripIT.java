package shelter.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Program;
import shelter.browser.Stored;

/**
 * Records go out in files and come back into a register that has none: the same figures are counted
 * from them. Two centres of the demonstration nation, or with the full numbers all of it.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RoundTripIT {
  private static final boolean FULL = "full".equals(System.getProperty("test.numbers"));
  private static final List<String> KINDS =
      List.of("stays", "child-stays", "day-users", "day-visits", "phone-conversations");

  /** Those that others hang on come last. */
  private static final List<String> TABLES =
      List.of("child_stay", "day_visit", "day_user", "stay", "phone_conversation");

  private static final List<Integer> YEARS = List.of(2020, 2025, 2026);

  @Test
  void whatGoesOutAndComesBackIsCountedTheSame() throws Exception {
    List<String> centres = FULL ? centres() : List.of("lofoten", "sunnmore-menn");
    openAllYears();
    Map<Integer, String> before = cells();
    Map<String, String> files = new LinkedHashMap<>();
    Map<String, Program> journals = new LinkedHashMap<>();
    for (String centre : centres) {
      Program journal = Program.of("manager." + centre);
      journals.put(centre, journal);
      for (String kind : KINDS) {
        files.put(centre + "/" + kind, journal.get(path(centre, kind)).body());
      }
    }
    forget(centres);
    assertEquals(
        0L,
        Stored.number(
            "select count(*) from register.stay where centre = any (string_to_array(?, ' '))",
            String.join(" ", centres)));
    List<String> wrong = new ArrayList<>();
    long rows = 0;
    for (String again : List.of("created", "unchanged")) {
      rows = 0;
      for (var file : files.entrySet()) {
        String[] place = file.getKey().split("/");
        HttpResponse<String> answer =
            journals
                .get(place[0])
                .send(
                    "POST", path(place[0], place[1]), file.getValue(), "Content-Type", "text/csv");
        long sent = file.getValue().lines().count() - 1;
        rows += sent;
        if (answer.statusCode() != 200 || Program.object(answer).getInt(again) != sent) {
          wrong.add(file.getKey() + " " + answer.body().substring(0, 200));
        }
      }
      assertEquals(List.of(), wrong, again);
    }
    System.out.println("Round trip: " + centres.size() + " centres, " + rows + " records");
    assertTrue(rows > 500);
    assertEquals(before, cells());
  }

  private static String path(String centre, String kind) {
    return "/api/v1/centres/" + centre + "/" + kind;
  }

  private static List<String> centres() {
    return List.of(
        Stored.value("select string_agg(code, ' ' order by code) from register.centre").split(" "));
  }

  private static Map<Integer, String> cells() throws Exception {
    Program office = Program.of("office");
    Map<Integer, String> cells = new LinkedHashMap<>();
    for (int year : YEARS) {
      count(office, year);
      cells.put(year, office.get("/api/v1/years/" + year + "/cells").body());
    }
    return cells;
  }

  /** The count of the night may be at it still: then this one waits its turn. */
  private static void count(Program office, int year) throws Exception {
    int status = 409;
    for (int tries = 0; status == 409 && tries < 100; tries++) {
      Stored.run("select pg_advisory_xact_lock(hashtext('register.count'), " + year + ")");
      status = office.post("/api/v1/years/" + year + "/count", "").statusCode();
    }
    assertEquals(200, status, "count of " + year);
  }

  /** Nothing can come back into a year that has been closed. */
  private static void openAllYears() {
    Stored.run(
        "drop schema if exists kept cascade",
        "create schema kept",
        "create table kept.year as select * from register.reporting_year",
        "update register.reporting_year set state = 'OPEN'",
        "insert into register.reporting_year (year) select * from generate_series(2000, 2026) on conflict do nothing");
  }

  /** Empties the register of the centres, and keeps what was there for the other tests. */
  private static void forget(List<String> centres) {
    String theirs = "where centre in ('" + String.join("', '", centres) + "')";
    List<String> statements = new ArrayList<>();
    for (String table : TABLES) {
      statements.add(
          "create table kept.%1$s as select * from register.%1$s %2$s".formatted(table, theirs));
    }
    for (String table : TABLES) {
      statements.add("alter table register." + table + " disable trigger user");
      statements.add("delete from register.%s %s".formatted(table, theirs));
      statements.add("alter table register." + table + " enable trigger user");
    }
    Stored.run(statements.toArray(String[]::new));
  }

  @AfterEach
  void bringBack() {
    if (Stored.number("select count(*) from pg_namespace where nspname = 'kept'") == 0) {
      return;
    }
    List<String> statements = new ArrayList<>();
    boolean emptied = Stored.value("select to_regclass('kept.stay')::text") != null;
    for (String table : emptied ? TABLES : List.<String>of()) {
      statements.add("alter table register." + table + " disable trigger user");
      statements.add(
          "delete from register.%1$s where centre in (select centre from kept.phone_conversation)"
              .formatted(table));
    }
    for (int i = TABLES.size() - 1; emptied && i >= 0; i--) {
      String table = TABLES.get(i);
      String columns =
          Stored.value(
              """
              select string_agg(quote_ident(column_name), ', ') from information_schema.columns
              where table_schema = 'register' and table_name = ? and is_generated = 'NEVER'""",
              table);
      statements.add(
          "insert into register.%1$s (%2$s) select %2$s from kept.%1$s".formatted(table, columns));
      statements.add("alter table register." + table + " enable trigger user");
    }
    statements.add(
        "update register.reporting_year y set state = k.state, closed_at = k.closed_at from kept.year k where k.year = y.year");
    for (String counted : List.of("statistic", "counted_table", "count_run", "reporting_year")) {
      statements.add(
          "delete from register." + counted + " where year not in (select year from kept.year)");
    }
    statements.add("drop schema kept cascade");
    Stored.run(statements.toArray(String[]::new));
  }
}
