package shelter.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shelter.TestDatabase;

/**
 * The demonstration nation gives the published figures of 2019 to 2021, counted straight from the
 * views, and its records obey the rules that real ones must. What other tests register is left out.
 */
class NationIT {
  private static final String NATION = "created_by = 'demonstration'";
  private static Connection connection;

  @BeforeAll
  static void connect() throws SQLException {
    connection = TestDatabase.asOwner("register");
    try (var statement = connection.createStatement()) {
      statement.execute("select set_config('register.today', '2026-11-24', true)");
    }
  }

  @AfterAll
  static void leave() throws SQLException {
    connection.rollback();
    connection.close();
  }

  /** Of the nation's nights only the change is published. */
  @ParameterizedTest
  @CsvSource({"2020, -15", "2021, -9"})
  void nightsChangeAsPublished(int year, long percent) throws SQLException {
    String nights = "(select sum(nights) from statistics.counted_stay where reporting_year = %d)";
    assertEquals(
        percent,
        number(
            "select round(100.0 * (%1$s - %2$s) / %2$s)"
                .formatted(nights.formatted(year), nights.formatted(year - 1))));
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2020, 2021, 2026})
  void staysRunIntoEveryYear(int year) throws SQLException {
    for (String population : new String[] {"counted_stay", "counted_child_stay"}) {
      String runningIn =
          "select count(*) from statistics.%s where runs_in and %s and reporting_year = %d";
      assertTrue(number(runningIn.formatted(population, NATION, year)) > 50, population);
    }
  }

  /** Nobody counted conversations before 2020. */
  @ParameterizedTest
  @CsvSource({
    "2019, resident child visit",
    "2020, resident child phone_user visit",
    "2021, resident child phone_user visit",
    "2025, resident child phone_user visit",
    "2026, resident child phone_user visit"
  })
  void everyYearHasRecordsOfEveryKind(int year, String populations) throws SQLException {
    for (String population : populations.split(" ")) {
      String counted =
          "select count(*) from statistics.counted_"
              + population
              + " where reporting_year = "
              + year;
      assertTrue(number(counted) > 100, population);
    }
  }

  @ParameterizedTest
  @CsvSource({"stay, user_key", "child_stay, child_key"})
  void nobodyStaysTwiceAtOnceAtOneCentre(String table, String key) throws SQLException {
    assertEquals(
        0,
        number(
            """
            with period as (
                select id, centre, %2$s as person, daterange(admission_date, discharge_date) as days
                from register.%1$s where %3$s)
            select count(*) from period one join period other using (centre, person)
            where one.id < other.id and one.days && other.days
            """
                .formatted(table, key, NATION)));
  }

  @Test
  void childrenStayWithinTheirAdultsStayWithADayToSpare() throws SQLException {
    String linked =
        """
        from register.child_stay child join register.stay adult
          on adult.centre = child.centre and adult.id = child.adult_stay
        where child.%s
        """
            .formatted(NATION);
    assertTrue(number("select count(*) " + linked) > 3000);
    assertEquals(
        0,
        number(
            "select count(*) "
                + linked
                + """
                and not (child.admission_date >= adult.admission_date - 1
                     and coalesce(child.discharge_date, 'infinity') <= coalesce(adult.discharge_date + 1, 'infinity'))
                """));
  }

  /** A day user has a row of its own with the key; the others carry it themselves. */
  @ParameterizedTest
  @CsvSource({
    "stay, user_key, admission_date",
    "child_stay, child_key, admission_date",
    "phone_conversation, user_key, conversation_date",
    "day_visit, '(select user_key from register.day_user where day_user.id = day_user)', visit_date",
  })
  void firstOfTheYearIsDeclaredOnceAndAtTheEarliest(String table, String key, String date)
      throws SQLException {
    String records =
        """
        with record as (
            select centre, %2$s as person, %3$s as day, extract(year from %3$s) as year, first_in_year_national as first
            from register.%1$s where %4$s)
        """
            .formatted(table, key, date, NATION);
    assertTrue(
        number(records + "select count(*) from record where first and person is not null") > 1000);
    assertEquals(
        0,
        number(
            records
                + """
                select count(*) from (
                    select from record where first and person is not null
                    group by centre, person, year having count(*) > 1) declared_twice
                """));
    assertEquals(
        0,
        number(
            records
                + """
                select count(*) from record declared join record earlier using (centre, person, year)
                where declared.first and earlier.day < declared.day
                """));
  }

  @ParameterizedTest
  @CsvSource({"stay, user_key", "child_stay, child_key"})
  void stayThatRunsInIsTheFirstOfTheNewYear(String table, String key) throws SQLException {
    assertEquals(
        0,
        number(
            """
            select count(*) from register.%1$s declared join register.%1$s running using (centre, %2$s)
            where declared.first_in_year_national and declared.%3$s
              and running.admission_date < date_trunc('year', declared.admission_date)::date
              and coalesce(running.discharge_date, 'infinity') > date_trunc('year', declared.admission_date)::date
            """
                .formatted(table, key, NATION)));
  }

  /** However many years the register holds, a year is found by its days. */
  @ParameterizedTest
  @CsvSource({
    "counted_stay, stay_days",
    "counted_child_stay, child_stay_days",
    "departed_stay, stay_by_end",
    "ended_child_stay, child_stay_by_end",
    "admitted_stay, stay_by_date",
    "counted_visit, day_visit_by_date",
    "counted_conversation, phone_conversation_by_date",
  })
  void recordsOfAYearAreFoundByAnIndex(String population, String index) throws SQLException {
    try (var statement = connection.createStatement()) {
      // A few years fit on so few pages that reading all of them is as fast.
      statement.execute("set local enable_seqscan = off");
      var plan = new StringBuilder();
      try (var rows =
          statement.executeQuery(
              "explain select * from statistics." + population + " where reporting_year = 2020")) {
        while (rows.next()) {
          plan.append(rows.getString(1)).append('\n');
        }
      }
      statement.execute("set local enable_seqscan = on");
      assertTrue(plan.toString().contains(index + " "), plan.toString());
    }
  }

  private static long number(String query) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      assertTrue(row.next(), query);
      return row.getLong(1);
    }
  }
}
