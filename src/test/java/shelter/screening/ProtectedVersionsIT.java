package shelter.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Program;
import shelter.TestDatabase;
import shelter.Visitor;
import shelter.attack.Report;
import shelter.browser.Stored;
import shelter.closing.OwnYear;
import shelter.relation.Figure;

/** Versions and years that tell of each other reveal nothing, and nothing goes out unproved. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ProtectedVersionsIT {
  private static final int YEAR = 2016;
  private static final String REFUSED = "42501";
  private static final List<String> CENTRES =
      List.of("oslo", "follo", "drammen", "hamar", "bergen", "stord", "fjell", "tromso", "bodo");

  private Program office;

  @BeforeEach
  void enter() throws Exception {
    office = Program.of("office");
  }

  /** So many stays of two nights, of one person each. */
  private static void stays(int year, String centre, int from, int to) {
    assertNull(
        OwnYear.refused(
            centre,
            """
            insert into register.stay (id, version, centre, consent, service_target, user_key, admission_date, discharge_date,
                first_in_year_national, gender, birth_year, living_situation, created_by, created_at, changed_by, changed_at)
            select gen_random_uuid(), 1, '%2$s', 'FULL', 'WOMEN', 'P-%2$s-' || n, make_date(%1$d, 2, 1) + n, make_date(%1$d, 2, 3) + n,
                   true, 'WOMAN', 1940 + n, case when n %% 9 = 0 then 'ALONE' else 'COHABITING' end, 't', now(), 't', now()
            from generate_series(%3$d, %4$d) n"""
                .formatted(year, centre, from, to)));
  }

  private static void children(int year, int many) {
    assertNull(
        OwnYear.refused(
            "oslo",
            """
            insert into register.child_stay (id, version, centre, consent, consent_given_by, child_key, admission_date, discharge_date,
                first_in_year_national, gender, created_by, created_at, changed_by, changed_at)
            select gen_random_uuid(), 1, 'oslo', 'FULL', 'CAREGIVER', 'C-' || n, make_date(%1$d, 2, 1), make_date(%1$d, 2, 3),
                   true, 'GIRL', 't', now(), 't', now()
            from generate_series(1, %2$d) n"""
                .formatted(year, many)));
  }

  /** Many in nine centres, few in another one. */
  private static void fill(int year, int few) {
    for (int i = 0; i < CENTRES.size(); i++) {
      stays(year, CENTRES.get(i), 1, 24 + 3 * i);
    }
    stays(year, "moss", 1, few);
  }

  private void publish(OwnYear year, String reason) throws Exception {
    assertEquals(200, office.post(year.path("close"), "").statusCode());
    HttpResponse<String> done =
        office.post(year.path("publish"), reason == null ? "" : "{\"reason\":\"" + reason + "\"}");
    assertEquals(202, done.statusCode(), done.body());
  }

  private void reopen(OwnYear year) throws Exception {
    assertEquals(
        200,
        office
            .post(
                year.path("reopen"),
                "{\"reason\":\"One more was found\",\"until\":\"%s\"}"
                    .formatted(Instant.now().plusSeconds(7200)))
            .statusCode());
  }

  /** The attack on all that is published of the year and those beside it, by the tables alone. */
  private static Report attack(int year) throws SQLException {
    try (Connection counting = TestDatabase.asCounting("register")) {
      return Proof.of(counting, year);
    }
  }

  @Test
  void neitherAnotherVersionNorTheNextYearRevealsWhatIsHidden() throws Exception {
    try (OwnYear own = new OwnYear(YEAR);
        OwnYear next = new OwnYear(YEAR + 1)) {
      fill(YEAR, 3);
      children(YEAR, 2);
      publish(own, null);
      reopen(own);
      stays(YEAR, "moss", 4, 4);
      publish(own, "One more was found");

      assertEquals(
          Map.of(1, 1L, 2, 1L),
          attack(YEAR).numbers().stream()
              .filter(one -> one.figure().equals(moss()))
              .collect(Collectors.groupingBy(Report.Hidden::version, Collectors.counting())));
      String kept =
          """
          select count(*) from register.published_statistic a join register.published_statistic b
            using (year, table_name, row_code, column_code)
          where a.year = ? and a.version = 1 and b.version = 2 and a.hidden and a.why <> 'BASE' and %s""";
      assertTrue(Stored.number(kept.formatted("b.hidden"), YEAR) > 4);
      assertEquals(
          0, Stored.number(kept.formatted("(a.value is null and b.value is not null)"), YEAR));

      fill(YEAR + 1, 6);
      children(YEAR + 1, 9);
      publish(next, null);
      assertEquals(
          "1 0",
          Stored.value(
              """
              select concat_ws(' ', (select count(*) from register.published_statistic where year = ? and table_name = 'activity_change'
                         and version = 2 and row_code = 'CHILD_STAYS' and column_code = 'NOW' and value is null),
                     (select count(*) from register.published_statistic where year = ? and table_name = 'activity_change'
                         and row_code = 'CHILD_STAYS' and column_code = 'BEFORE' and value is not null))""",
              YEAR,
              YEAR + 1));
      assertTrue(attack(YEAR + 1).green());
    }
  }

  private static Figure moss() {
    return new Figure(YEAR, "centre_residents", "moss", "TOTAL", false);
  }

  /** An older version hides a figure that its sums tell: every further one would confirm it. */
  @Test
  void whatCannotBeProtectedIsNotPublished() throws Exception {
    try (OwnYear own = new OwnYear(YEAR)) {
      fill(YEAR, 3);
      assertEquals(200, office.post(own.path("close"), "").statusCode());
      Stored.run(
          "insert into register.publication (year, version, published_at, published_by) values (%d, 1, now(), 'test')"
              .formatted(YEAR),
          """
          insert into register.published_table (version, year, table_name, chapter, position, kind, unit, base_unit, row_label,
              column_label, definition, multiple, decimals, source, breaks, method)
          select 1, year, table_name, chapter, position, kind, unit, base_unit, row_label, column_label, definition, multiple,
              decimals, source, breaks, method from register.counted_table where year = %d"""
              .formatted(YEAR),
          """
          insert into register.published_statistic (version, year, table_name, row_position, row_code, column_code, value, base, hidden, why)
          select 1, year, table_name, row_position, row_code, column_code, case when not few then value end, base, few, case when few then 'FEW' end
          from register.statistic, lateral (select (table_name, row_code, column_code) = ('centre_residents', 'moss', 'TOTAL') as few) f
          where year = %d"""
              .formatted(YEAR),
          Stored.proved(YEAR, 1));
      final HttpResponse<String> answer =
          office.post(own.path("publish"), "{\"reason\":\"Once more\"}");
      assertEquals(409, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("centre_residents"), answer.body());

      String preview = "/publication/preview?year=" + YEAR;
      Visitor page = new Visitor(Deployed.address(""));
      page.signIn("office");
      for (String path : List.of(preview, "/publication/protection?year=" + YEAR)) {
        HttpResponse<String> told = page.open(path);
        assertEquals(200, told.statusCode(), path);
        assertTrue(told.body().contains("kan ikke publiseres"), told.body());
        assertTrue(told.body().contains("centre_residents"), told.body());
        assertFalse(told.body().contains("id=\"publish\""), "there is nothing to publish");
      }
      assertEquals(
          1, Stored.number("select count(*) from register.publication where year = ?", YEAR));
    }
  }

  @Test
  void noVersionIsCommittedWithoutTheReportOfItsFigures() throws Exception {
    try (OwnYear own = new OwnYear(YEAR)) {
      fill(YEAR, 3);
      publish(own, null);
      String version =
          "insert into register.publication (year, version, published_at, published_by) values (%d, 2, now(), 'test')"
              .formatted(YEAR);
      String figures =
          "insert into register.published_statistic (version, year, table_name, row_position, row_code, column_code, value, base, hidden) select %s, year, table_name, row_position, row_code, column_code, value, base, false from register.statistic where year = %d and table_name = 'centre_residents' and row_code = '%s'";
      String tables =
          "insert into register.published_table (version, year, table_name, chapter, position, kind, unit, base_unit, row_label, column_label, definition, multiple, decimals, source, breaks, method) select 2, t.* from (select year, table_name, chapter, position, kind, unit, base_unit, row_label, column_label, definition, multiple, decimals, source, breaks, method from register.counted_table where year = %d and table_name = 'centre_residents') t"
              .formatted(YEAR);
      String sealed =
          "update register.publication set digest = register.publication_digest(year, version) where year = %d and version = 2"
              .formatted(YEAR);
      String report =
          "update register.publication set attack = (select attack from register.publication where year = %1$d and version = 1) where year = %1$d and version = 2"
              .formatted(YEAR);
      String more =
          figures
              .formatted("1", YEAR, "oslo")
              .replace(
                  "row_code, column_code, value, base, false",
                  "row_code, column_code || '_MORE', value, base, false");
      String open = figures.formatted("2", YEAR, "moss");
      assertEquals(REFUSED, refusedTo(version));
      assertEquals(REFUSED, refusedTo(version, tables, open));
      assertEquals(REFUSED, refusedTo(version, tables, open, sealed));
      // The report is green, and of other figures.
      assertEquals(REFUSED, refusedTo(version, tables, open, sealed, report));
      // A version that is proved gets no further figure, and none that it shows changes.
      assertEquals(REFUSED, refusedTo(more));
      assertEquals(
          REFUSED,
          refusedTo(
              "update register.published_statistic set value = 3 where year = %d and row_code = 'moss'"
                  .formatted(YEAR)));
    }
  }

  /** What refuses the statements of the counting role, at the latest when they are committed. */
  private static String refusedTo(String... statements) throws SQLException {
    try (Connection counting = TestDatabase.asCounting("register");
        var statement = counting.createStatement()) {
      return assertThrows(
              SQLException.class,
              () -> {
                for (String sql : statements) {
                  statement.execute(sql);
                }
                counting.commit();
              })
          .getSQLState();
    }
  }
}
