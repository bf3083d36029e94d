package shelter.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shelter.TestDatabase;

/**
 * A year as large as many nations: the records of last year's nation again and again under other
 * ids and keys, moved to a year that has no other records.
 */
final class Growth {
  private static final int FROM = 2025;
  private static final Map<String, String> DATES =
      Map.of(
          "stay", "admission_date",
          "child_stay", "admission_date",
          "day_visit", "visit_date",
          "phone_conversation", "conversation_date");

  /** Where the records are. */
  interface Database {
    Connection connect() throws SQLException;
  }

  private final int year;
  private final int times;

  Growth(int year, int times) {
    this.year = year;
    this.times = times;
  }

  int year() {
    return year;
  }

  int times() {
    return times;
  }

  /** Makes the records; the year is open. @return how many */
  long make() throws SQLException {
    return make(() -> TestDatabase.asOwner("register"));
  }

  /** The same in another register. */
  long make(Database database) throws SQLException {
    try (Connection owner = database.connect()) {
      run(owner, "insert into register.reporting_year (year) values (" + year + ")");
      long made = 0;
      for (String table :
          List.of("stay", "child_stay", "day_user", "day_visit", "phone_conversation")) {
        run(owner, "alter table register." + table + " disable trigger user");
        made += copy(owner, table);
        run(owner, "alter table register." + table + " enable trigger user");
        run(owner, "analyze register." + table);
      }
      owner.commit();
      return made;
    }
  }

  private long copy(Connection owner, String table) throws SQLException {
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    try (ResultSet column =
        owner
            .createStatement()
            .executeQuery(
                "select column_name from information_schema.columns where table_schema = 'register'"
                    + " and table_name = '"
                    + table
                    + "' and column_name not in ('given_id', 'record_id', 'transfer') and"
                    + " is_generated = 'NEVER'")) {
      while (column.next()) {
        String name = column.getString(1);
        names.add(name);
        values.add(
            switch (name) {
              case "id", "day_user", "adult_stay" ->
                  "md5(r." + name + "::text || " + year + " || k)::uuid";
              case "user_key", "child_key" -> "r." + name + " || '-" + year + "-' || k";
              case "admission_date", "discharge_date", "visit_date", "conversation_date" ->
                  "(r." + name + " - interval '" + (FROM - year) + " years')::date";
              case "birth_year", "first_stay_ever_year" -> "r." + name + " - " + (FROM - year);
              default -> "r." + name;
            });
      }
    }
    String of =
        table.equals("day_user")
            ? "exists (select from register.day_visit v where v.day_user = r.id and extract(year"
                + " from v.visit_date) = "
                + FROM
                + ")"
            : "r." + DATES.get(table) + " between '" + FROM + "-01-01' and '" + FROM + "-12-31'";
    return run(
        owner,
        "insert into register.%s (%s) select %s from register.%s r, generate_series(1, %d) k where %s"
            .formatted(
                table, String.join(", ", names), String.join(", ", values), table, times, of));
  }

  /** One sequential read of the records of a year. */
  static void read(int year) throws SQLException {
    try (Connection owner = TestDatabase.asOwner("register")) {
      for (var one : DATES.entrySet()) {
        owner
            .createStatement()
            .executeQuery(
                "select coalesce(sum(hashtext(r::text)::bigint), 0) from register.%s r where %s between '%d-01-01' and '%d-12-31'"
                    .formatted(one.getKey(), one.getValue(), year, year));
      }
    }
  }

  /** How many records have their begin in a year; in all years where it is 0. */
  static long records(int year) throws SQLException {
    long records = 0;
    try (Connection owner = TestDatabase.asOwner("register")) {
      for (var one : DATES.entrySet()) {
        try (ResultSet row =
            owner
                .createStatement()
                .executeQuery(
                    "select count(*) from register.%1$s where %2$d = 0 or extract(year from %3$s) = %2$d"
                        .formatted(one.getKey(), year, one.getValue()))) {
          row.next();
          records += row.getLong(1);
        }
      }
    }
    return records;
  }

  private static long run(Connection owner, String sql) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(sql);
      return Math.max(0, statement.getUpdateCount());
    }
  }
}
