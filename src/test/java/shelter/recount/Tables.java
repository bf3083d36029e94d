package shelter.recount;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Takes an invented nation to an empty register and brings it back as the files that the centres
 * export, so that the recount sees what the register has stored and not what was meant.
 */
final class Tables {
  /** The files with the tables behind them; the first five are those of contract section 5. */
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put("stays", "stay");
    FILES.put("child-stays", "child_stay");
    FILES.put("day-users", "day_user");
    FILES.put("day-visits", "day_visit");
    FILES.put("phone-conversations", "phone_conversation");
    FILES.put("centres", "centre");
    FILES.put("services", "shelter_service");
    FILES.put("reports", "centre_report");
    FILES.put("service-reports", "service_report");
    FILES.put("municipalities", "municipality");
  }

  private final Connection connection;

  Tables(Connection connection) {
    this.connection = connection;
  }

  /** Hard cases may break a rule that the triggers know; what the tables demand, they obey. */
  void write(RandomNation nation) throws SQLException {
    run("select set_config('register.today', '" + nation.today + "', true)");
    for (Sheet sheet : nation.sheets) {
      run("alter table register." + sheet.table + " disable trigger user");
    }
    for (Sheet sheet : nation.sheets) {
      insert(sheet);
    }
  }

  private void insert(Sheet sheet) throws SQLException {
    Map<String, String> types = columns(sheet.table);
    Set<String> filled = new TreeSet<>();
    sheet.rows.forEach(row -> row.keySet().forEach(key -> filled.add(Sheet.snake(key))));
    String values =
        filled.stream()
            .map(name -> empty(types.get(name)) ? "coalesce(" + name + ", '{}')" : name)
            .collect(Collectors.joining(", "));
    if (filled.isEmpty()) {
      return;
    }
    try (var insert =
        connection.prepareStatement(
            "insert into register.%1$s (%2$s) select %3$s from jsonb_populate_recordset(null::register.%1$s, ?::jsonb)"
                .formatted(sheet.table, String.join(", ", filled), values))) {
      insert.setString(1, sheet.json());
      insert.executeUpdate();
    }
  }

  /** Nothing chosen is an empty list there, not an empty place. */
  private static boolean empty(String type) {
    return type.equals("ARRAY") || type.equals("jsonb");
  }

  Books read(LocalDate today) throws SQLException {
    List<Integer> years = new ArrayList<>();
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery("select year from register.reporting_year order by year")) {
      while (row.next()) {
        years.add(row.getInt(1));
      }
    }
    Map<String, List<Row>> files = new LinkedHashMap<>();
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      files.put(file.getKey(), export(file.getValue()));
    }
    return new Books(today, years, files);
  }

  private List<Row> export(String table) throws SQLException {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, String> column : columns(table).entrySet()) {
      String value = "t." + column.getKey();
      String name = camel(column.getKey());
      parts.add(
          switch (column.getValue()) {
                case "ARRAY" -> "array_to_string(" + value + ", '|')";
                case "jsonb" ->
                    "(select string_agg(key || '=' || value, ';') from jsonb_each_text("
                        + value
                        + "))";
                default -> value + "::text";
              }
              + " as \"%s\"".formatted(name));
    }
    // records know each other by the names that their senders gave them
    String joins = "";
    if (table.equals("child_stay")) {
      joins = " left join register.stay o on (o.centre, o.id) = (t.centre, t.adult_stay)";
      parts.add("o.record_id as \"adultStayId\"");
    } else if (table.equals("day_visit")) {
      joins = " left join register.day_user o on (o.centre, o.id) = (t.centre, t.day_user)";
      parts.add("o.record_id as \"dayUserId\"");
    }
    var text = new StringWriter();
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut(
              "copy (select %s from register.%s t%s) to stdout (format csv, header)"
                  .formatted(String.join(", ", parts), table, joins),
              text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return CsvReader.builder().ofNamedCsvRecord(text.toString()).stream()
        .map(line -> new Row(line.getFieldsAsMap()))
        .toList();
  }

  /**
   * The columns of a table with their types, those left out that it computes itself or that name
   * nothing.
   */
  private Map<String, String> columns(String table) throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    try (var query =
        connection.prepareStatement(
            "select column_name, data_type from information_schema.columns where table_schema = 'register' and table_name = ?")) {
      query.setString(1, table);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          columns.put(row.getString(1), row.getString(2));
        }
      }
    }
    return columns;
  }

  private static String camel(String column) {
    String[] words = column.split("_");
    StringBuilder key = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return key.toString();
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
