package shelter.nation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Rows of one table on their way into it, in the text format of COPY. */
final class NationRows {
  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final String table;
  private final String columns;
  private final LocalDate today;
  private final StringBuilder text = new StringBuilder();
  private int number;

  NationRows(String table, String columns) {
    this(table, columns, null);
  }

  /** Rows of records, which know when they were written: not later than today. */
  NationRows(String table, String columns, LocalDate today) {
    this.table = table;
    this.columns = columns;
    this.today = today;
  }

  /** The identifier of something invented: the same at every run. */
  static UUID id(String kind, int number) {
    return UUID.nameUUIDFromBytes((kind + " " + number).getBytes(StandardCharsets.UTF_8));
  }

  void add(Object... values) {
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : "\t").append(written(values[i]));
    }
    text.append('\n');
    number++;
  }

  /** Adds a record that was written on the first day and last changed on the last. */
  void addRecord(LocalDate written, LocalDate changed, Object... values) {
    Object[] all = Arrays.copyOf(values, values.length + 5);
    all[values.length] = 0;
    all[values.length + 1] = "demonstration";
    all[values.length + 2] = moment(written);
    all[values.length + 3] = "demonstration";
    all[values.length + 4] = moment(changed == null ? written : changed);
    add(all);
  }

  /** In working hours, but today just after midnight, so that it is past whatever the time. */
  private Object moment(LocalDate day) {
    int hour = day.isBefore(today) ? 8 + number % 8 : 0;
    return day.atTime(hour, number % 50 + 5).atZone(NORWAY).toOffsetDateTime();
  }

  private static String written(Object value) {
    if (value == null) {
      return "\\N";
    }
    return value instanceof Collection<?> many
        ? many.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"))
        : value.toString();
  }

  /** Copies the rows into the table. */
  void copyTo(Connection owner) throws SQLException {
    copyInto(owner, "register." + table);
  }

  /**
   * Copies the rows into a table like it that has no index, so that the answers which are filled in
   * there cost little and every index of the register is written once.
   */
  void copyAside(Connection owner) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(
          """
          create temp table %1$s (like register.%1$s including defaults) on commit drop;
          alter table pg_temp.%1$s drop column record_id
          """
              .formatted(table));
    }
    copyInto(owner, "pg_temp." + table);
  }

  private void copyInto(Connection owner, String target) throws SQLException {
    try {
      owner
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy " + target + " (" + columns + ") from stdin",
              new StringReader(text.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
