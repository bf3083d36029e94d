package shelter.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.postgresql.PGConnection;
import shelter.Program;
import shelter.TestDatabase;

/**
 * A year of day visits in one file, taken in by the records API, and the same rows copied by
 * PostgreSQL into the same table, with the same constraints, indexes and triggers.
 */
final class Imports {
  static final int ROWS = 60_000;
  private static final int USERS = 3_000;
  private static final String CENTRE = "vestfold";
  private static final String ANSWERS =
      "id, version, centre, consent, day_user, visit_date, gender, is_child,"
          + " first_in_year_national, place, content, created_by, created_at, changed_by,"
          + " changed_at, given_id, transfer";
  private static final String OURS =
      "select %s from register.day_visit where given_id like 'BENCH-%%'";

  private final Program program;
  private final String visits;
  private byte[] copied;

  Imports() throws Exception {
    program = Program.of("manager." + CENTRE);
    StringBuilder users = new StringBuilder("recordId,userKey,isChild,gender\n");
    StringBuilder rows =
        new StringBuilder(
            "recordId,consent,dayUserId,visitDate,firstInYearNational,place,content\n");
    LocalDate first = LocalDate.of(2026, 1, 5);
    for (int user = 0; user < USERS; user++) {
      users.append("BENCH-%1$d,BENCH-%1$d,false,WOMAN\n".formatted(user));
      for (int i = 0; i < ROWS / USERS; i++) {
        rows.append(
            "BENCH-%1$d-%2$d,FULL,BENCH-%1$d,%3$s,%4$s,AT_CENTRE,ONE_TO_ONE|PRACTICAL_HELP\n"
                .formatted(user, i, first.plusDays(10L * i), i == 0));
      }
    }
    visits = rows.toString();
    send("day-users", users.toString());
    send("day-visits", visits);
    copied = rows();
    forget();
  }

  private void send(String kind, String file) throws Exception {
    var answer =
        program.send(
            "POST", "/api/v1/centres/" + CENTRE + "/" + kind, file, "Content-Type", "text/csv");
    if (answer.statusCode() != 200 || !answer.body().contains("\"unchanged\":0")) {
      throw new IllegalStateException(answer.body());
    }
  }

  /** The rows as they stand in the table, to be copied back. */
  private static byte[] rows() throws SQLException, IOException {
    try (Connection owner = TestDatabase.asOwner("register")) {
      ByteArrayOutputStream rows = new ByteArrayOutputStream();
      owner
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut("copy (" + OURS.formatted(ANSWERS) + ") to stdout", rows);
      return rows.toByteArray();
    }
  }

  /** One file by the records API; what it made is taken away again, untimed. */
  double byFile() throws Exception {
    long begun = System.nanoTime();
    send("day-visits", visits);
    double seconds = (System.nanoTime() - begun) / 1e9;
    forget();
    return ROWS / seconds;
  }

  /** The same rows by COPY. */
  double byCopy() throws Exception {
    double[] seconds = new double[1];
    try (Connection owner = TestDatabase.asOwner("register")) {
      TestDatabase.letIn(
          owner,
          () -> {
            long begun = System.nanoTime();
            try {
              owner
                  .unwrap(PGConnection.class)
                  .getCopyAPI()
                  .copyIn(
                      "copy register.day_visit (" + ANSWERS + ") from stdin",
                      new ByteArrayInputStream(copied));
            } catch (IOException e) {
              throw new SQLException(e);
            }
            seconds[0] = (System.nanoTime() - begun) / 1e9;
          });
      owner.commit();
    }
    forget();
    return ROWS / seconds[0];
  }

  private static void forget() throws SQLException {
    try (Connection owner = TestDatabase.asOwner("register");
        var statement = owner.createStatement()) {
      statement.execute("alter table register.day_visit disable trigger user");
      statement.execute("delete from register.day_visit where given_id like 'BENCH-%'");
      statement.execute("alter table register.day_visit enable trigger user");
      owner.commit();
      owner.setAutoCommit(true);
      statement.execute("vacuum analyze register.day_visit");
    }
  }
}
