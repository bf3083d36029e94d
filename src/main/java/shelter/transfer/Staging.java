package shelter.transfer;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import shelter.file.Column;
import shelter.file.Columns;
import shelter.file.RecordKind;

/**
 * The rows of a file in the database before they are records: first as they were sent ({@code
 * sent}), then each beside the record that it changes, if there is one ({@code placed}). Both
 * tables are the transaction's own and go with it.
 */
final class Staging implements AutoCloseable {
  /** So many bytes are handed over at once. */
  private static final int PACKET = 1 << 16;

  /** The centre of the transaction, as the wall knows it. */
  static final String CENTRE = "(select register.own_centre())";

  private static final String TAKEN =
      "case when before.day_user = other.id and before.visit_date = s.visit_date and coalesce(s.%1$s, before.%1$s) = before.%1$s"
          + " then before.%1$s else coalesce(other.%1$s, s.%1$s) end";

  private final Connection connection;
  private final RecordKind kind;
  private final Collection<Column> columns;
  private final StringBuilder packet = new StringBuilder();
  private CopyIn copy;

  Staging(Connection connection, RecordKind kind) throws SQLException {
    this.connection = connection;
    this.kind = kind;
    columns = Columns.of(kind).all();
    run(
        """
        create temp table sent on commit drop as
        select null::integer as line, null::text as sent_id, null::text as sent_reference, null::boolean as good,
               null::uuid as id, %s
        from register.%s with no data"""
            .formatted(answers(), kind.table()));
    copy =
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy pg_temp.sent from stdin");
  }

  /** The columns that hold answers, but for the other record: which that is is seen later. */
  private List<Column> plain() {
    return columns.stream()
        .filter(column -> !column.asked().key().equals(kind.reference()))
        .toList();
  }

  private String answers() {
    return plain().stream().map(Column::table).collect(Collectors.joining(", "));
  }

  void add(Reading.Read read) throws SQLException {
    cell(Long.toString(read.line()));
    cell(read.recordId());
    cell(read.reference());
    cell(read.isGood() ? "t" : "f");
    cell(read.record().getId().toString());
    for (Column column : plain()) {
      cell(read.isGood() ? column.stored(column.asked().get(read.record())) : null);
    }
    packet.setCharAt(packet.length() - 1, '\n');
    if (packet.length() > PACKET) {
      hand();
    }
  }

  /** Nothing in our texts has to be escaped, and what has is refused before; an id may be wrong. */
  private void cell(String text) {
    if (text == null) {
      packet.append("\\N");
    } else {
      for (int i = 0; i < text.length(); i++) {
        char sign = text.charAt(i);
        packet.append(sign < ' ' || sign == '\\' ? '?' : sign);
      }
    }
    packet.append('\t');
  }

  private void hand() throws SQLException {
    byte[] bytes = packet.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    packet.setLength(0);
  }

  /** All rows are there; until here the connection has heard nothing else. */
  void end() throws SQLException {
    hand();
    copy.endCopy();
    copy = null;
    run("analyze pg_temp.sent");
  }

  /** Puts each row beside what is stored under its id, and beside what it refers to. */
  void place() throws SQLException {
    String table = "register." + kind.table();
    run(
        "create temp table placed on commit drop as select s.line, s.sent_id, s.sent_reference,"
            + " before.id is null as fresh, before.version, coalesce(before.id, "
            + " case when s.sent_id = s.id::text and s.id in ("
            + ("select id from " + table + " where centre = " + CENTRE)
            + (" union all select record from register.deleted where centre = " + CENTRE)
            + ") then gen_random_uuid() else s.id end) as id, "
            + given()
            + dates()
            + (", coalesce(" + withdraws() + ", false) as withdraws")
            + (", coalesce(" + different() + ", false) as changed")
            + " from pg_temp.sent s left join "
            + (table + " before on before.record_id = s.sent_id and before.centre = " + CENTRE)
            + other()
            + " where s.good");
    run("analyze pg_temp.placed");
  }

  private String withdraws() {
    return kind == RecordKind.DAY_USERS
        ? "false"
        : "before.consent = 'FULL' and s.consent = 'RESERVED'";
  }

  /** The dates that the row would replace. */
  private String dates() {
    return kind.fresh().dateKeys().stream()
        .map(key -> Columns.of(kind).column(key).table())
        .map(date -> ", before." + date + " as before_" + date)
        .collect(Collectors.joining());
  }

  /** The column of the table that holds the id of the other record. */
  String reference() {
    return Columns.of(kind).column(kind.reference() + "Id").table();
  }

  private String given() {
    String answers =
        plain().stream()
            .map(column -> sent(column) + " as " + column.table())
            .collect(Collectors.joining(", "));
    String reference =
        kind.reference() == null
            ? ""
            : ", other.id as " + reference() + ", before." + reference() + " as before_other";
    return answers
        + reference
        + (kind == RecordKind.DAY_VISITS
            ? ", s.gender as sent_gender, s.is_child as sent_is_child, other.user_key"
            : "");
  }

  /** What a row says; a visit takes gender and age group from its day user when it comes in. */
  private String sent(Column column) {
    boolean taken =
        kind == RecordKind.DAY_VISITS
            && (column.name().equals("gender") || column.name().equals("isChild"));
    return (taken ? TAKEN : "s.%1$s").formatted(column.table());
  }

  private String other() {
    return kind.reference() == null
        ? ""
        : " left join register."
            + (kind == RecordKind.DAY_VISITS ? "day_user" : "stay")
            + " other on other.record_id = s.sent_reference and other.centre = "
            + CENTRE;
  }

  /** Whether a row says anything else than what is stored. */
  private String different() {
    String plain =
        plain().stream()
            .map(
                column ->
                    column.asked().isMany()
                        ? "register.sorted(%s) is distinct from register.sorted(before.%s)"
                            .formatted(sent(column), column.table())
                        : sent(column) + " is distinct from before." + column.table())
            .collect(Collectors.joining(" or "));
    return "before.id is not null and ("
        + plain
        + (kind.reference() == null ? "" : " or other.id is distinct from before." + reference())
        + ")";
  }

  /** An answer that is read row by row, so that none of it gathers here. */
  ResultSet query(String sql) throws SQLException {
    Statement statement = connection.createStatement();
    statement.closeOnCompletion();
    statement.setFetchSize(5000);
    return statement.executeQuery(sql);
  }

  /** Runs a statement with its values. @return how many rows it has written */
  int run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
      return Math.max(0, statement.getUpdateCount());
    }
  }

  long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  RecordKind kind() {
    return kind;
  }

  @Override
  public void close() throws SQLException {
    if (copy != null && copy.isActive()) {
      copy.cancelCopy();
    }
  }
}
