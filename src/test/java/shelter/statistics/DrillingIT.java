package shelter.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import shelter.TestDatabase;

/** The records behind a figure are those that it counts: as many, and the very ones. */
class DrillingIT {
  private static final Rules RULES = OwnFiguresIT.rules("register");
  private static final String LIVED =
      " from register.stay where centre = 'oslo' and admission_date < '2021-01-01' and coalesce(discharge_date, '2026-11-24') > greatest(admission_date, '2020-01-01')";

  private Connection oslo;

  @BeforeEach
  void enter() throws SQLException {
    oslo = TestDatabase.asApplication("register");
    OwnFiguresIT.enter(oslo, "oslo");
    OwnFiguresIT.today(oslo);
  }

  @AfterEach
  void leave() throws SQLException {
    oslo.rollback();
    oslo.close();
  }

  static List<String> tables() {
    return List.copyOf(RULES.definitions().tables().keySet());
  }

  private Behind behind(Rules rules, String table, String row, String column) throws SQLException {
    return Drilling.behind(oslo, rules, "oslo", table, row, column, 2020);
  }

  private Set<String> ids(String query) throws SQLException {
    Set<String> ids = new TreeSet<>();
    try (var row = oslo.createStatement().executeQuery("select id" + query)) {
      while (row.next()) {
        ids.add(row.getString(1));
      }
    }
    return ids;
  }

  private static Set<String> ids(List<Trace> traces) {
    Set<String> ids = new TreeSet<>();
    traces.forEach(one -> ids.add(one.id().toString()));
    assertEquals(traces.size(), ids.size(), "a record stands twice");
    return ids;
  }

  private static BigDecimal sum(List<Trace> traces) {
    return traces.stream()
        .filter(one -> one.value() != null)
        .map(Trace::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "residents_and_stays  | STAYS          | TOTAL | true | ",
        "residents_and_stays  | STAYS          | MAN   | gender = 'MAN' | ",
        "residents_and_stays  | PERSONS        | WOMAN | gender = 'WOMAN' and consent = 'FULL' and (first_in_year_national or admission_date < '2020-01-01') | ",
        "perpetrator_relation | FORMER_PARTNER | TOTAL | array_to_string(perpetrators, ' ') like '%FORMER_PARTNER%' and consent = 'FULL' and (first_in_year_national or admission_date < '2020-01-01') | array_to_string(perpetrators, ' ') not like '%FORMER_PARTNER%' and perpetrators <> '{}' and consent = 'FULL' and (first_in_year_national or admission_date < '2020-01-01')",
      })
  void recordsAreThoseThatTheFigureCounts(
      String table, String row, String column, String counted, String others) throws SQLException {
    Behind behind = behind(RULES, table, row, column);
    assertEquals(ids(LIVED + " and " + counted), ids(behind.counted()));
    assertEquals(behind.counted().size(), behind.cell().getValue().intValueExact());
    assertEquals(others == null ? Set.of() : ids(LIVED + " and " + others), ids(behind.others()));
    assertEquals(Behind.Unit.RECORD, behind.unit());
    assertTrue(behind.counted().stream().allMatch(one -> one.kind().equals("stay")));
  }

  @Test
  void meanIsTheNightsOfItsStays() throws SQLException {
    Behind mean = behind(RULES, "mean_stay", "ALL", "TOTAL");
    assertEquals(ids(LIVED), ids(mean.counted()));
    assertEquals(0, mean.cell().getValue().compareTo(sum(mean.counted())));
    assertEquals(mean.cell().getBase(), mean.counted().size());
    assertTrue(mean.counted().stream().anyMatch(one -> one.value().intValue() > 30));
  }

  @Test
  void figureOfTheReportLeadsToTheReport() throws SQLException {
    Behind employees = behind(RULES, "employees", "EMPLOYEES", "TOTAL");
    assertTrue(employees.report());
    assertEquals(List.of(), employees.counted());
    assertNull(behind(RULES, "employees", "NOBODY", "TOTAL"));
    assertNull(Drilling.behind(oslo, RULES, "oslo", "employees", "FTE", "TOTAL", 1999));
  }

  /** Every table in the contents can be opened: its records add up to its figure. */
  @ParameterizedTest
  @MethodSource("tables")
  void partsAddUpToTheFigure(String table) throws SQLException {
    OwnCell cell =
        OwnFigures.count(oslo, RULES, "oslo", List.of(table), List.of(2020)).stream()
            .filter(one -> one.getValue() != null)
            .max((a, b) -> a.getValue().compareTo(b.getValue()))
            .orElse(null);
    if (cell != null) {
      Behind behind = behind(RULES, table, cell.getRowCode(), cell.getColumnCode());
      boolean beside = behind.report() || behind.earlier() || behind.centre();
      if (behind.unit() != Behind.Unit.ALL && !beside) {
        assertEquals(0, cell.getValue().compareTo(sum(behind.counted())), table);
      }
      assertTrue(
          cell.getValue().signum() == 0 || beside || !behind.counted().isEmpty(),
          table + " has a figure and nothing behind it");
    }
  }

  /** What a table may be made of some day, without waiting for it. */
  private static Rules with(String query, String... reads) {
    Map<String, String> tables = new HashMap<>(RULES.definitions().tables());
    tables.put(
        "tried",
        "select year.year as reporting_year, 1 as row_position, 'ALL' as row_code, 'TOTAL' as column_code, counted.value::numeric, null::bigint as base from reporting_year year cross join lateral ("
            + query
            + ") counted");
    Map<String, Set<String>> read = new HashMap<>(RULES.reads());
    Set<String> all = new TreeSet<>(List.of(reads));
    all.add("reporting_year");
    read.put("tried", all);
    return new Rules(
        RULES.version(),
        new Definitions(RULES.definitions().populations(), RULES.definitions().parts(), tables),
        RULES.contents(),
        read,
        RULES.columns());
  }

  @Test
  void personsWithTwoStaysBringBothStays() throws SQLException {
    Behind twice =
        behind(
            with(
                "select count(*) as value from (select from counted_stay s where s.reporting_year = year.year and user_key is not null group by user_key having count(*) > 1) persons",
                "counted_stay"),
            "tried",
            "ALL",
            "TOTAL");
    assertEquals(Behind.Unit.PERSON, twice.unit());
    assertTrue(twice.cell().getValue().intValue() > 5);
    assertEquals(
        ids(
            LIVED
                + " and user_key in (select user_key"
                + LIVED
                + " and user_key is not null group by 1 having count(*) > 1)"),
        ids(twice.counted()));
    assertEquals(0, twice.cell().getValue().compareTo(sum(twice.counted())));
  }

  @Test
  void medianIsMadeOfAllItsRecords() throws SQLException {
    Behind median =
        behind(
            with(
                "select percentile_cont(0.5) within group (order by nights) as value from counted_stay s where s.reporting_year = year.year",
                "counted_stay"),
            "tried",
            "ALL",
            "TOTAL");
    assertEquals(Behind.Unit.ALL, median.unit());
    assertEquals(ids(LIVED), ids(median.counted()));
  }

  @Test
  void visitsOfOneDayCountAsOneAndAllStandThere() throws SQLException {
    String made =
        "insert into register.day_visit (id, version, centre, consent, visit_date, gender, is_child, day_user, place, content, first_in_year_national, created_by, created_at, changed_by, changed_at)"
            + " select gen_random_uuid(), 0, centre, consent, visit_date, gender, is_child, day_user, place, content, false, 't', now(), 't', now() from register.day_visit"
            + " where day_user is not null and not is_child and visit_date between '2026-01-01' and '2026-10-01' order by id limit 3";
    oslo.createStatement().execute(made);
    Rules rules =
        with(
            "select count(*) as value from counted_visit v where v.reporting_year = year.year",
            "counted_visit");
    Behind visits = Drilling.behind(oslo, rules, "oslo", "tried", "ALL", "TOTAL", 2026);
    List<Trace> beside = new ArrayList<>(visits.counted());
    beside.removeIf(one -> one.value() != null);
    assertTrue(beside.size() >= 3);
    assertEquals(
        visits.cell().getValue().intValueExact() + beside.size(), ids(visits.counted()).size());
  }
}
