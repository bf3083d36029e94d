package shelter.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.shared.Refusal;

/** A version is proved from what was kept with it; a reopening that runs out is locked again. */
@ExtendWith(ArquillianExtension.class)
class ClosingsIT {
  private static final int YEAR = 2083;
  private static final String REASON = "Twelve conversations were found";

  @Inject private Closings closings;
  @Inject private Reopenings reopenings;
  @Inject private YearClock clock;

  @BeforeEach
  void makeYear() throws SQLException {
    remove();
    run(
        "insert into register.reporting_year (year) values (2083)",
        "insert into register.centre_report (centre, year, status, reason) select code, 2083, 'EXCUSED', 'A year of the tests' from register.centre where valid_to is null",
        // Records of every kind, some of them the same but for their key.
        """
        insert into register.stay (id, version, centre, consent, service_target, user_key, admission_date, discharge_date,
            first_in_year_national, gender, perpetrators, created_by, created_at, changed_by, changed_at)
        select gen_random_uuid(), 1, 'oslo', 'FULL', 'WOMEN', 'C-' || n, '2083-02-01', '2083-02-05', true, 'WOMAN', '{PARENT:MAN}',
               't', now(), 't', now() from generate_series(1, 6) n""",
        """
        insert into register.child_stay (id, version, centre, consent, consent_given_by, adult_stay, child_key, admission_date,
            discharge_date, first_in_year_national, gender, perpetrators, cps_contact, created_by, created_at, changed_by, changed_at)
        select gen_random_uuid(), 1, 'oslo', 'FULL', 'USER', id, 'K-' || user_key, admission_date, discharge_date, true, 'GIRL',
               '{FATHER}', 'NONE', 't', now(), 't', now() from register.stay where user_key in ('C-1', 'C-2')""",
        conversation("oslo"),
        conversation("bergen"));
    InServer.signIn("office");
  }

  @AfterEach
  void remove() throws SQLException {
    try (Connection owner = InServer.asOwner();
        var statement = owner.createStatement()) {
      for (String record : List.of("child_stay", "stay", "phone_conversation")) {
        statement.execute("alter table register.%s disable trigger user".formatted(record));
      }
      for (String sql :
          List.of(
              "child_stay where extract(year from admission_date)",
              "stay where extract(year from admission_date)",
              "phone_conversation where extract(year from conversation_date)",
              "publication where year",
              "closing_output where year",
              "closing_input where year",
              "closing where year",
              "reopening where year",
              "statistic where year",
              "counted_table where year",
              "count_run where year",
              "centre_report where year",
              "reporting_year where year")) {
        statement.execute("delete from register." + sql + " = " + YEAR);
      }
      for (String record : List.of("child_stay", "stay", "phone_conversation")) {
        statement.execute("alter table register.%s enable trigger user".formatted(record));
      }
      owner.commit();
    }
  }

  private static String conversation(String centre) {
    return """
        insert into register.phone_conversation (id, version, centre, consent, conversation_date, gender, is_adult, structured,
            first_in_year_national, created_by, created_at, changed_by, changed_at)
        values (gen_random_uuid(), 1, '%s', 'FULL', '2083-05-01', 'WOMAN', true, true, true, 't', now(), 't', now())"""
        .formatted(centre);
  }

  private static void run(String... statements) throws SQLException {
    try (Connection owner = InServer.asOwner();
        var statement = owner.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
      owner.commit();
    }
  }

  /** What only the owner of the tables can do, and must be seen. */
  private static void tamper(String table, String sql) throws SQLException {
    run(
        "alter table register." + table + " disable trigger user",
        sql,
        "alter table register." + table + " enable trigger user");
  }

  private static String read(String sql) throws SQLException {
    try (Connection owner = InServer.asOwner();
        var rows = owner.createStatement().executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : null;
    }
  }

  private static String state() throws SQLException {
    return read("select state from register.reporting_year where year = 2083");
  }

  private void runOut() throws SQLException {
    run(
        "update register.reporting_year set reopened_until = now() - interval '1 second', version = version + 1 where year = 2083");
    InServer.signIn("office");
  }

  /** The clock itself may strike meanwhile; whoever comes first has locked it. */
  private void locked() throws SQLException {
    while (List.of("OPEN", "CLOSING").contains(state())) {
      clock.look();
    }
  }

  @Test
  void versionIsCountedAgainFromWhatWasKeptByteForByte() throws SQLException {
    closings.close(YEAR);
    Proof proof = closings.prove(YEAR, 1);
    assertTrue(proof.isWhole(), proof.toString());
    assertEquals(proof.tables(), proof.same());
    assertTrue(proof.rulesSame() && proof.liveSame(), proof.toString());
    assertEquals(
        "0",
        read("select count(*) from register.closing_input where year = 2083 and content is null"));
    // Frozen from the same records once more, in whatever order the database hands them out.
    tamper("stay", "update register.stay set changed_by = 'somebody' where user_key = 'C-1'");
    assertTrue(closings.prove(YEAR, 1).liveSame());
  }

  @Test
  void whatWasTamperedWithIsFound() throws SQLException {
    closings.close(YEAR);
    tamper(
        "closing_output",
        "update register.closing_output set content = replace(content, 'CONVERSATIONS,TOTAL,2', 'CONVERSATIONS,TOTAL,3') where year = 2083 and table_name = 'phone_conversations'");
    Proof figures = closings.prove(YEAR, 1);
    assertEquals("phone_conversations", figures.firstOther());
    assertFalse(figures.isWhole());
    tamper(
        "closing_output",
        "update register.closing_output set content = replace(content, 'CONVERSATIONS,TOTAL,3', 'CONVERSATIONS,TOTAL,2') where year = 2083 and table_name = 'phone_conversations'");
    assertTrue(closings.prove(YEAR, 1).isWhole());
    tamper(
        "closing_input",
        "update register.closing_input i set content = (select o.content from register.closing_input o where o.year = 2083 and o.name = 'counted_stay') where year = 2083 and name = 'counted_resident'");
    assertFalse(closings.prove(YEAR, 1).isWhole());
    tamper(
        "closing_input",
        "update register.closing_input i set content = 'x' where year = 2083 and name = 'counted_resident'");
    assertFalse(closings.prove(YEAR, 1).isInputWhole());
  }

  @Test
  void inputGoesWithTheRecordsAndItsDigestStays() throws SQLException {
    closings.close(YEAR);
    String digest = read("select input_digest from register.closing where year = 2083");
    try (Connection owner = InServer.asOwner();
        var statement = owner.createStatement()) {
      String run =
          "insert into register.retention_run (last_year, dry, stays, child_stays, day_users, day_visits, conversations, traces) values (%d, %s, 0, 0, 0, 0, 0, 0)";
      statement.execute(run.formatted(YEAR - 1, false));
      statement.execute(run.formatted(YEAR, true));
      assertEquals(0, emptied(statement));
      statement.execute(run.formatted(YEAR, false));
      assertNotEquals(0, emptied(statement));
      owner.rollback();
    }
    run("update register.closing_input set content = null where year = 2083");
    assertEquals(
        "refusal.versionInputGone",
        assertThrows(Refusal.class, () -> closings.prove(YEAR, 1)).key());
    InServer.signIn("office");
    assertEquals(digest, closings.find(YEAR, 1).getInputDigest());
  }

  private static int emptied(java.sql.Statement statement) throws SQLException {
    try (var row =
        statement.executeQuery(
            "select count(*) from register.closing_input where year = 2083 and content is null")) {
      row.next();
      return row.getInt(1);
    }
  }

  @Test
  void reopeningThatRunsOutWithNothingChangedLeavesTheVersion() throws SQLException {
    closings.close(YEAR);
    run("update register.reporting_year set state = 'PUBLISHED' where year = 2083");
    run(
        "insert into register.publication (year, version, published_at, published_by, digest, attack) select 2083, 1, now(), 'test', d, jsonb_build_object('digest', d, 'green', true) from register.publication_digest(2083, 1) d");
    InServer.signIn("office");
    assertNull(reopenings.reopen(YEAR, REASON, OffsetDateTime.now().plusHours(1), null));
    runOut();
    locked();
    assertEquals("PUBLISHED", state());
    InServer.signIn("office");
    assertEquals(1, closings.versions(YEAR).size());
    assertEquals("UNCHANGED", reopenings.of(YEAR).get(0).getOutcome());
  }

  @Test
  void reopeningThatRunsOutWithAChangeIsAVersionThatWaitsToBeAccepted() throws SQLException {
    closings.close(YEAR);
    InServer.signIn("office");
    reopenings.reopen(YEAR, REASON, OffsetDateTime.now().plusHours(1), null);
    run(conversation("oslo"));
    assertTrue(tables(closings.preview(YEAR)).contains("phone_conversations"));
    runOut();
    locked();
    assertEquals("CLOSED", state());
    InServer.signIn("office");
    Closing second = closings.versions(YEAR).get(0);
    assertEquals(2, second.getVersion());
    assertFalse(second.isAccepted());
    assertNull(second.getClosedBy());
    assertTrue(tables(second.getDifferences()).contains("phone_conversations"));
    assertEquals(REASON, reopenings.find(second.getReopening()).getReason());
    closings.accept(YEAR, 2);
    InServer.signIn("office");
    assertEquals("office", closings.versions(YEAR).get(0).getAcceptedBy());
    assertTrue(closings.prove(YEAR, 1).isWhole(), "the first version is proved still");
    assertFalse(closings.prove(YEAR, 1).liveSame());
  }

  private static List<String> tables(List<Difference> differences) {
    return differences.stream().map(Difference::table).toList();
  }
}
