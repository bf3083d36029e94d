package shelter.statistics;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;

/**
 * Makes what the tables of a year read into rows that stand for themselves: only the columns that a
 * table reads, ids and keys replaced by running numbers, in an order that depends on nothing but
 * the rows. The tables are then counted from these, which can be kept, and put back.
 */
final class Freezing {
  private static final Set<String> KEYS =
      Set.of("user_key", "child_key", "given_id", "record_id", "created_by", "changed_by");

  /** Every relation that a table reads, with the columns read of it. */
  private static final String READ =
      """
      select distinct n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod)
      from pg_class t
      join pg_rewrite r on r.ev_class = t.oid
      join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                      and d.refclassid = 'pg_class'::regclass and d.refobjid <> t.oid
      join pg_class c on c.oid = d.refobjid
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and (a.attnum = d.refobjsubid
                             or a.attname in ('reporting_year', 'year') and d.refobjsubid = 0)
      where t.relnamespace = 'statistics'::regnamespace
        and t.relname in (select table_name from statistics.contents)
        and (a.attname <> 'year' or c.relname = 'reporting_year' or a.attnum = d.refobjsubid)""";

  private record Relation(String schema, Map<String, String> columns) {}

  private final Connection connection;
  private final int year;
  private final Definitions definitions;

  Freezing(Connection connection, int year, Definitions definitions) {
    this.connection = connection;
    this.year = year;
    this.definitions = definitions;
  }

  /** Puts frozen rows in the place of the populations and of whatever else the tables read. */
  List<Frozen> freeze() throws SQLException {
    Map<String, Relation> read = read();
    settle(connection);
    run(
        "create temp table number_of (n bigint generated always as identity, whose text, value text, primary key (whose, value)) on commit drop");
    for (var one : read.entrySet()) {
      if (!definitions.populations().containsKey(one.getKey())) {
        String where = one.getKey().equals("reporting_year") ? " where year = " + year : "";
        run(
            "create temp table %1$s on commit drop as select * from %2$s.%1$s%3$s"
                .formatted(one.getKey(), one.getValue().schema(), where));
      }
    }
    read.forEach((name, relation) -> number(name, relation.columns()));
    List<Frozen> frozen = new ArrayList<>();
    for (var one : read.entrySet()) {
      replace(one.getKey(), one.getValue().columns());
      frozen.add(write(one.getKey(), one.getValue().columns()));
    }
    return frozen;
  }

  private Map<String, Relation> read() throws SQLException {
    Map<String, Relation> read = new TreeMap<>();
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(READ)) {
      while (rows.next()) {
        read.computeIfAbsent(rows.getString(2), name -> new Relation(schema(rows), new TreeMap<>()))
            .columns()
            .put(rows.getString(3), rows.getString(4));
      }
    }
    return read;
  }

  private static String schema(ResultSet rows) {
    try {
      return rows.getString(1);
    } catch (SQLException e) {
      throw new CountFailed(e);
    }
  }

  private static boolean isKey(Map.Entry<String, String> column) {
    return column.getValue().equals("uuid") || KEYS.contains(column.getKey());
  }

  private String whose(String name) {
    boolean known =
        Statements.truth(
            connection,
            "select exists (select from pg_attribute where attrelid = to_regclass('pg_temp.' || ?) and attname = 'centre')",
            name);
    return known ? "p.centre" : "''";
  }

  /** Numbers the ids and keys in the order of what is said about them, never of themselves. */
  private void number(String name, Map<String, String> columns) {
    String said =
        columns.entrySet().stream()
            .filter(column -> !isKey(column))
            .map(column -> "p." + column.getKey())
            .collect(Collectors.joining(", "));
    columns.entrySet().stream()
        .filter(Freezing::isKey)
        .map(Map.Entry::getKey)
        .forEach(
            key ->
                run(
                    """
                    insert into number_of (whose, value)
                    select whose, value from (
                        select %1$s as whose, p.%2$s::text as value,
                               row_number() over (order by row(%3$s)::text collate "C", p.%2$s::text collate "C") as place
                        from %4$s p where p.%2$s is not null) said
                    where not exists (select from number_of o where o.whose = said.whose and o.value = said.value)
                    group by whose, value order by min(place)"""
                        .formatted(whose(name), key, said, name)));
  }

  private void replace(String name, Map<String, String> columns) {
    String whose = whose(name);
    String kept =
        columns.entrySet().stream()
            .map(column -> shown(column, whose) + " as " + column.getKey())
            .collect(Collectors.joining(", "));
    run("create temp table frozen on commit drop as select %s from %s p".formatted(kept, name));
    run("drop table pg_temp." + name);
    run("alter table pg_temp.frozen rename to " + name);
    run("analyze pg_temp." + name);
  }

  private static String shown(Map.Entry<String, String> column, String whose) {
    String own = "p." + column.getKey();
    if (isKey(column)) {
      String number =
          "(select o.n from number_of o where o.whose = %s and o.value = %s::text)"
              .formatted(whose, own);
      return column.getValue().equals("uuid")
          ? "lpad(to_hex(" + number + "), 32, '0')::uuid"
          : number + "::text";
    }
    return column.getValue().startsWith("numeric") ? "trim_scale(" + own + ")" : own;
  }

  private Frozen write(String name, Map<String, String> columns) throws SQLException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    long rows;
    String digest;
    try (var hashed = new DigestOutputStream(new GZIPOutputStream(packed), Frozen.sha())) {
      rows =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyOut(
                  "copy (select * from pg_temp.%1$s r order by r::text collate \"C\") to stdout with (format csv, header, encoding 'UTF8')"
                      .formatted(name),
                  hashed);
      digest = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String typed =
        columns.entrySet().stream()
            .map(column -> column.getKey() + " " + type(column.getValue()))
            .collect(Collectors.joining(", "));
    return new Frozen(name, typed, definitions.query(name), rows, digest, packed.toByteArray());
  }

  /** A number that has been stripped of needless zeros keeps no scale. */
  private static String type(String type) {
    return type.startsWith("numeric") ? "numeric" : type;
  }

  private void run(String sql) {
    Statements.run(connection, sql);
  }

  /** Numbers and days are written in one way, whatever the server's settings. */
  static void settle(Connection connection) {
    for (String setting :
        List.of(
            "datestyle = 'ISO, YMD'",
            "intervalstyle = 'iso_8601'",
            "timezone = 'UTC'",
            "extra_float_digits = 1",
            "search_path = pg_temp, statistics, register")) {
      Statements.run(connection, "set local " + setting);
    }
  }

  /** Makes the table of something frozen again. @return the digest of what was put back */
  static String thaw(Connection connection, Frozen frozen) throws SQLException {
    Statements.run(
        connection,
        "create temp table %s (%s) on commit drop".formatted(frozen.name(), frozen.columns()));
    var sha = Frozen.sha();
    try (var rows =
        new java.security.DigestInputStream(
            new GZIPInputStream(new ByteArrayInputStream(frozen.content())), sha)) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy pg_temp.%s from stdin with (format csv, header, encoding 'UTF8')"
                  .formatted(frozen.name()),
              rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Statements.run(connection, "analyze pg_temp." + frozen.name());
    return HexFormat.of().formatHex(sha.digest());
  }
}
