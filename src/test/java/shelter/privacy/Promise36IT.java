package shelter.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shelter.TestDatabase;
import shelter.audit.Heads;
import shelter.audit.Verification;
import shelter.nation.Nation;
import shelter.secret.Secret;
import shelter.shared.Settings;

/** What is too old goes whole, and no figure moves. On a nation of its own. */
class Promise36IT {
  private static final String DATABASE = "retention";
  private static final int YEARS = 5;

  /** Years that are counted before and after: in the build the one nearest to what goes. */
  private static final int[] COUNTED =
      "full".equals(System.getProperty("test.numbers"))
          ? new int[] {2022, 2023, 2024, 2025, 2026}
          : new int[] {2022};

  private static final String ID = UUID.randomUUID().toString();
  private static Connection owner;

  /** A word that stands in everything that is written about one old record. */
  private static final String CANARY = "CANARY-36";

  @BeforeAll
  static void nationWhose2020WasClosedSixYearsAgo() throws SQLException {
    TestDatabase.make(DATABASE);
    owner = TestDatabase.asOwner(DATABASE);
    TestDatabase.letIn(owner, () -> Nation.load(owner, LocalDate.of(2026, 11, 24)));
    run("insert into register.account (username, role, centre) values ('t', 'STAFF', 'oslo')");
    run(
        "insert into register.stay (id, version, centre, consent, service_target, user_key, admission_date, discharge_date,"
            + " first_in_year_national, gender, created_by, created_at, changed_by, changed_at) values ('%s', 1, 'oslo', 'FULL', 'WOMEN',"
            + " '%s', '2020-03-01', '2020-03-09', false, 'WOMAN', 't', '2020-03-01', 't', '2020-03-01')",
        ID, CANARY);
    run("update register.stay set birth_year = 1980, version = 2 where id = '%s'", ID);
    run(
        "insert into register.draft values ('t', '%1$s', '%1$s', 'oslo', 'stay', '{\"userKey\": [\"%2$s\"]}', now())",
        ID, CANARY);
    run(
        "insert into register.key_change values ('%s', 'oslo', '%s', '%s', 't', '2020-04-01')",
        ID, CANARY, CANARY);
    run("insert into register.key_change_record values ('%1$s', 'Stay', '%1$s', 'oslo')", ID);
    run(
        "insert into register.deleted values ('%s', 'oslo', 'Stay', '2020-02-01', 'TWICE', 't', '2020-05-01')",
        UUID.randomUUID());
    run(
        "select register.append_audit('oslo', 't', 'STAFF', 'READ', 'Stay', 'DONE', '%s', null)",
        ID);
    run("update register.reporting_year set state = 'CLOSED' where year <= 2020");
    run(
        "update register.reporting_year set closed_at = now() - interval '6 years' where year <= 2020");
    owner.commit();
  }

  @AfterAll
  static void leave() throws SQLException {
    owner.close();
  }

  private static void run(String sql, Object... values) throws SQLException {
    owner.createStatement().execute(sql.formatted(values));
  }

  private static String read(String sql) throws SQLException {
    try (var row = owner.createStatement().executeQuery(sql)) {
      return row.next() ? row.getString(1) : null;
    }
  }

  private static String retain(boolean dry) throws SQLException {
    String gate = new Secret(new Settings().keyFile()).gate();
    String run =
        read(
            "select concat_ws(' ', stays, child_stays, day_users, day_visits, conversations, traces) from register.retain('%s', %d, %s) where last_year is not null"
                .formatted(gate, YEARS, dry));
    owner.commit();
    return run;
  }

  private static long records() throws SQLException {
    return Long.parseLong(
        read(
            "select (select count(*) from register.stay) + (select count(*) from register.child_stay) + (select count(*) from register.day_user)"
                + " + (select count(*) from register.day_visit) + (select count(*) from register.phone_conversation)"));
  }

  /**
   * Every cell of the years that can be counted, as the definitions give them. The year after the
   * one that goes compares itself with it, and is stored by then.
   */
  private static String figures() throws SQLException {
    List<String> tables = new ArrayList<>();
    try (var rows =
        owner
            .createStatement()
            .executeQuery("select table_name from statistics.contents order by 1")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    StringBuilder all = new StringBuilder();
    for (String table : tables) {
      for (int year : COUNTED) {
        all.append(
            read(
                "select md5(string_agg(c::text, ' ' order by c::text)) from statistics.%s c where reporting_year = %d"
                    .formatted(table, year)));
      }
    }
    return all.toString();
  }

  /** In how many tables of the register anything is found. */
  private static List<String> found(String what) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (var rows =
        owner
            .createStatement()
            .executeQuery(
                "select tablename from pg_tables where schemaname = 'register' order by 1")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    List<String> found = new ArrayList<>();
    for (String table : tables) {
      if (!"0"
          .equals(
              read(
                  "select count(*) from register.%1$s t where t::text like '%%%2$s%%'"
                      .formatted(table, what)))) {
        found.add(table);
      }
    }
    return found;
  }

  @Test
  void whatIsTooOldGoesWholeAndNoFigureMoves() throws Exception {
    long before = records();
    String figures = figures();
    String stored =
        read("select md5(string_agg(s::text, ' ' order by s::text)) from register.statistic s");
    assertEquals(List.of("draft", "key_change", "stay"), found(CANARY));

    String rehearsed = retain(true);
    assertNotNull(rehearsed);
    assertEquals(before, records(), "a dry run deletes nothing");

    assertEquals(rehearsed, retain(false));
    long gone = before - records();
    assertTrue(gone > 1_000, gone + " records are gone");
    assertEquals(List.of(), found(CANARY));
    assertEquals(List.of(), found(ID), "nor is its id anywhere, in the audit trail least of all");
    assertEquals(
        "0",
        read("select count(*) from register.stay where extract(year from discharge_date) <= 2020"));
    assertEquals(
        "0", read("select count(*) from register.deleted where deleted_at < '2021-01-01'"));

    assertNull(retain(false), "a second run changes nothing");
    assertEquals(figures, figures());
    assertEquals(
        "0",
        read("select count(*) from statistics.activity_before where reporting_year = 2021"),
        "2021 is told to have grown from nothing");
    assertEquals(
        stored,
        read("select md5(string_agg(s::text, ' ' order by s::text)) from register.statistic s"));
    assertEquals(
        "t",
        read(
            "select bool_and(tgenabled = 'O') from pg_trigger where tgrelid = 'register.stay'::regclass and not tgisinternal"));
    try (Connection counting = TestDatabase.asCounting(DATABASE)) {
      var file = Files.createTempDirectory("heads").resolve("audit-heads");
      Files.writeString(
          file,
          read(
              "select chain || ' ' || seq || ' ' || encode(link, 'hex') from register.audit_head"));
      assertEquals(List.of(), Verification.of(counting, new Heads(file).all()).broken());
    }
    System.out.println(
        "Retention: " + gone + " records and their traces gone, no cell of a later year moved");
  }

  @Test
  void yearThatIsOpenOrYoungIsNotDue() throws SQLException {
    assertEquals("2020", read("select register.due_year(5)"));
    assertNull(read("select register.due_year(7)"));
    run("insert into register.reporting_year (year) values (2012)");
    assertNull(read("select register.due_year(5)"), "an open year before it keeps everything");
    owner.rollback();
  }
}
