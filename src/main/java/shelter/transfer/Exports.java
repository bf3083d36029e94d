package shelter.transfer;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.file.Column;
import shelter.file.Columns;
import shelter.file.RecordKind;
import shelter.shared.Settings;
import shelter.user.CurrentUser;

/** Gives the records of the caller's own centre out, in the files that the register takes in. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class Exports {
  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;
  @Inject private Settings settings;
  @Inject private Trail trail;

  /**
   * Writes the records of a kind as CSV, row by row.
   *
   * @param year stays with a night in the year, or admitted or discharged in it; others by their
   *     date; day users by their visits, those without any in the running year (contract section 9,
   *     8 and 22). Null for all.
   */
  public void write(RecordKind kind, Integer year, OutputStream to) throws IOException {
    user.requireCentre();
    long rows = 0;
    try (Statement statement = em.unwrap(Connection.class).createStatement()) {
      statement.setFetchSize(2000);
      CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(to, StandardCharsets.UTF_8));
      List<String> names = Columns.of(kind).names();
      csv.writeRecord(names);
      try (ResultSet found = statement.executeQuery(query(kind, year))) {
        String[] fields = new String[names.size()];
        while (found.next()) {
          for (int i = 0; i < fields.length; i++) {
            fields[i] = found.getString(i + 1);
          }
          csv.writeRecord(fields);
          rows++;
        }
      }
      csv.flush();
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
    trail.note(
        Action.EXPORT,
        kind.name(),
        null,
        "file " + (year == null ? "" : "year=" + year + " ") + "rows=" + rows);
  }

  private String query(RecordKind kind, Integer year) {
    Columns columns = Columns.of(kind);
    String answers =
        columns.names().stream().map(name -> field(kind, name)).collect(Collectors.joining(", "));
    String other =
        kind.reference() == null
            ? ""
            : " left join register.%s other on other.centre = r.centre and other.id = r.%s"
                .formatted(
                    kind == RecordKind.DAY_VISITS ? "day_user" : "stay",
                    columns.column(kind.reference() + "Id").table());
    List<String> dates = kind.fresh().dateKeys();
    String order = dates.isEmpty() ? "" : "r." + columns.column(dates.get(0)).table() + ", ";
    return "select %s from register.%s r%s where r.centre = %s and %s order by %sr.record_id"
        .formatted(
            answers,
            kind.table(),
            other,
            Staging.CENTRE,
            year == null ? "true" : ofYear(kind, year),
            order);
  }

  private static String field(RecordKind kind, String name) {
    Column column = Columns.of(kind).column(name);
    if (name.equals(Columns.ID)) {
      return "r.record_id";
    }
    if (column == null) {
      // A day user has never opted out.
      return "'FULL'";
    }
    if (column.asked().key().equals(kind.reference())) {
      return "other.record_id";
    }
    return column.asked().isMany()
        ? "array_to_string(register.sorted(r.%s), '|')".formatted(column.table())
        : "r.%s::text".formatted(column.table());
  }

  private String ofYear(RecordKind kind, int year) {
    String days = "between '%1$04d-01-01' and '%1$04d-12-31'".formatted(year);
    return switch (kind) {
      case STAYS, CHILD_STAYS ->
          "r.admission_date <= '%1$04d-12-31' and (r.discharge_date is null or r.discharge_date >= '%1$04d-01-01') and coalesce(r.discharge_date, greatest(r.admission_date, date '%2$s' - 1)) >= '%1$04d-01-01'"
              .formatted(year, settings.today());
      case DAY_USERS ->
          "(exists (select from register.day_visit v where v.centre = r.centre and v.day_user = r.id and v.visit_date "
              + days
              + ")"
              + (year == settings.today().getYear()
                  ? " or not exists (select from register.day_visit v where v.centre = r.centre and v.day_user = r.id))"
                  : ")");
      case DAY_VISITS -> "r.visit_date " + days;
      case PHONE_CONVERSATIONS -> "r.conversation_date " + days;
    };
  }
}
