package shelter.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.TestDatabase;
import shelter.Visitor;

/**
 * How many questions a page asks the database, read from the database's own log: as many with fifty
 * more rows as without, so that no page gets slow as a shelter grows.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StatementsIT {
  private static final Path DATA = Path.of("target", "test-data");
  private static final Path LOG = DATA.resolve("logs/database.log");
  private static final Pattern ASKED =
      Pattern.compile(
          // Not the looks of the cache of published pages, which come by the clock.
          "register-says register LOG:  (execute [^:]+|statement): +(?!BEGIN|COMMIT|select md5)");
  private static final String CENTRE = "alta";
  private static final String MADE = "made for the statements";
  private static final int MOST = 40;

  private static final List<String> STAFF =
      List.of(
          "/home/house",
          "/home/unfinished",
          "/entry/list",
          "/entry/list?kind=stay",
          "/entry/list?kind=dayvisit",
          "/entry/list?unfinished=true",
          "/quality/list",
          "/own/chapter?chapter=animals");
  private static final List<String> MANAGER =
      List.of("/account/list", "/access/list", "/token/list", "/entry/deleted", "/report/list");

  private Connection master;

  @BeforeEach
  void listen() throws Exception {
    master =
        DriverManager.getConnection(
            TestDatabase.roles("register").url(),
            "postgres",
            Files.readString(DATA.resolve("database.password")).strip());
    run(
        "alter system set log_line_prefix = 'register-says %a '",
        "alter system set log_statement = 'all'", "select pg_reload_conf()");
  }

  @AfterEach
  void forget() throws Exception {
    try (Connection closed = master) {
      run(
          "alter system reset log_statement",
          "alter system reset log_line_prefix",
          "select pg_reload_conf()");
      forgetRows();
    }
  }

  @DisplayName("Promise 82: a page asks as much of the database with fifty rows more as without")
  @Test
  void pageAsksAsMuchWithFiftyRowsMoreAsWithout() throws Exception {
    Visitor staff = new Visitor(Deployed.address(""));
    staff.signIn("staff." + CENTRE);
    Visitor manager = new Visitor(Deployed.address(""));
    manager.signIn("manager." + CENTRE);
    Map<String, Integer> few = new LinkedHashMap<>();
    Map<String, Integer> many = new LinkedHashMap<>();
    make(1, 1);
    count(staff, STAFF, few);
    count(manager, MANAGER, few);
    make(2, 51);
    count(staff, STAFF, many);
    count(manager, MANAGER, many);
    System.out.println("statements of a page: " + many);
    System.out.println("with one row each: " + few);
    // One more may ask how many there are in all, where a page does not show them all.
    many.forEach(
        (page, asked) ->
            assertTrue(
                asked > 0 && asked <= few.get(page) + 1 && asked <= MOST,
                page + " asks " + asked + ", before " + few.get(page)));
  }

  /** The least of three times: a timer may ask something meanwhile. */
  private void count(Visitor visitor, List<String> pages, Map<String, Integer> counted)
      throws Exception {
    for (String page : pages) {
      int least = Integer.MAX_VALUE;
      for (int time = 0; time < 3; time++) {
        long begin = mark();
        assertEquals(200, visitor.open(page).statusCode(), page);
        least = Math.min(least, asked(begin, mark()));
      }
      counted.put(page, least);
    }
  }

  /** Waits until the log has come so far. @return its length */
  private long mark() throws Exception {
    String mark = "mark " + UUID.randomUUID();
    run("select '" + mark + "'");
    long at = -1;
    for (int i = 0; i < 10_000 && at < 0; i++) {
      at = new String(Files.readAllBytes(LOG), StandardCharsets.ISO_8859_1).indexOf(mark);
    }
    return at;
  }

  private static int asked(long begin, long end) throws Exception {
    String said = new String(Files.readAllBytes(LOG), StandardCharsets.ISO_8859_1);
    return (int) ASKED.matcher(said.substring((int) begin, (int) end)).results().count();
  }

  /** Residents with a child, day users who come today, half-typed forms and colleagues. */
  private void make(int first, int last) throws Exception {
    String ways = "1, '%s', '%s', now(), '%s', now()".formatted(CENTRE, MADE, MADE);
    String kept = "version, centre, created_by, created_at, changed_by, changed_at";
    String numbers = " from generate_series(" + first + ", " + last + ") n";
    run(
        "set session_replication_role = replica",
        "insert into register.stay (id, user_key, consent, service_target, admission_date, gender,"
            + " first_in_year_national, "
            + kept
            + ") select md5('stay' || n)::uuid, 'ST-' || n, 'FULL', 'WOMEN', '2026-11-01', 'WOMAN',"
            + " true, "
            + ways
            + numbers,
        "insert into register.child_stay (id, adult_stay, child_key, consent, consent_given_by,"
            + " admission_date, gender, first_in_year_national, "
            + kept
            + ") select md5('child' || n)::uuid, md5('stay' || n)::uuid, 'SC-' || n, 'FULL',"
            + " 'CAREGIVER', '2026-11-01', 'GIRL', true, "
            + ways
            + numbers,
        "insert into register.day_user (id, user_key, gender, is_child, "
            + kept
            + ") select md5('user' || n)::uuid, 'SU-' || n, 'WOMAN', false, "
            + ways
            + numbers,
        "insert into register.day_visit (id, day_user, consent, visit_date, gender, is_child,"
            + " first_in_year_national, "
            + kept
            + ") select md5('visit' || n)::uuid, md5('user' || n)::uuid, 'FULL', '2026-11-24',"
            + " 'WOMAN', false, true, "
            + ways
            + numbers,
        "insert into register.draft select 'staff.alta', md5('draft' || n)::uuid, md5('draft' ||"
            + " n)::uuid, 'alta', 'stay', '{}', now()"
            + numbers,
        "insert into register.account (username, role, centre, created_by) select 'statements.' ||"
            + " n, 'STAFF', 'alta', '"
            + MADE
            + "'"
            + numbers);
  }

  private void forgetRows() throws Exception {
    run("set session_replication_role = replica");
    for (String table : List.of("stay", "child_stay", "day_user", "day_visit", "account")) {
      run("delete from register." + table + " where created_by = '" + MADE + "'");
    }
    run(
        "delete from register.draft where record in (select md5('draft' || n)::uuid from"
            + " generate_series(1, 99) n)");
  }

  private void run(String... statements) throws Exception {
    try (var statement = master.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
