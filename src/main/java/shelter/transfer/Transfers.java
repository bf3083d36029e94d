package shelter.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import shelter.audit.Action;
import shelter.audit.Note;
import shelter.audit.Trail;
import shelter.centre.Country;
import shelter.centre.Municipality;
import shelter.centre.Places;
import shelter.file.Columns;
import shelter.file.RecordKind;
import shelter.file.Rows;
import shelter.file.Unreadable;
import shelter.shared.Findings;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.user.CurrentUser;
import shelter.year.ReportingYears;

/** Takes files of records in, all of a file or nothing, for the caller's own centre. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class Transfers {
  private static final List<String> NO_PLACES = List.of("ABROAD", "NO_FIXED", "SECRET");

  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;
  @Inject private ReportingYears years;
  @Inject private Places places;
  @Inject private Settings settings;
  @Inject private Validator validator;
  @Inject private Trail trail;

  /**
   * Takes a file in. The rows are looked at as they will stand beside everything that is stored, so
   * their order is of no account. Of what is wrong, the first 1,000 lines are named.
   *
   * @param dry whether to look only, and store nothing
   * @param progress is told how many rows are read, and then how many are in
   * @return what became of it; a file with errors has changed nothing
   * @throws shelter.file.Unreadable when the file is not what it says
   */
  public Receipt receive(RecordKind kind, Rows rows, boolean dry, LongConsumer progress)
      throws IOException {
    user.requireCentre();
    Receipt receipt = new Receipt();
    if (!rows.columns().isEmpty()) {
      Findings findings = new Findings();
      Columns.of(kind).check(rows.columns(), findings);
      receipt.add(1, null, findings);
      if (!receipt.isGood()) {
        noteRefused(kind, "errors=" + receipt.getErrors().size());
        return receipt;
      }
    }
    // Before the rows begin to flow: then the connection hears nothing else.
    Reading reading = new Reading(kind, validator, settings.today(), places());
    Connection connection = em.unwrap(Connection.class);
    try (Staging staging = new Staging(connection, kind)) {
      read(reading, rows, staging, receipt, progress);
      staging.end();
      if (!dry) {
        hold();
      }
      staging.place();
      new OpenYears(staging, years).check(receipt);
      new Checks(staging, receipt).check();
      if (receipt.isGood()) {
        receipt.settle(
            staging.number("select count(*) from pg_temp.placed where fresh"),
            staging.number("select count(*) from pg_temp.placed where changed"));
        if (!dry) {
          store(kind, staging, receipt, progress);
        }
        trail.note(Action.IMPORT, kind.name(), receipt.getTransfer(), detail(receipt, dry));
      } else {
        noteRefused(kind, "errors=" + receipt.getErrors().size());
      }
      staging.run("drop table pg_temp.sent, pg_temp.placed");
      return receipt;
    } catch (SQLException e) {
      throw Refusal.behind(new PersistenceException(e));
    }
  }

  /** Puts on the trail that a file was sent of which nothing was read. */
  public void noteUnreadable(RecordKind kind, Unreadable failure) {
    noteRefused(kind, failure.why().name());
  }

  /**
   * On the connection at hand: a second one beside it is not there when all are refused at once.
   */
  private void noteRefused(RecordKind kind, String said) {
    trail.inside(user.getName(), new Note(Action.IMPORT, kind.name(), null, false, said));
  }

  private static String detail(Receipt receipt, boolean dry) {
    return (dry ? "dry " : "")
        + "created="
        + receipt.getCreated()
        + " updated="
        + receipt.getUpdated()
        + " unchanged="
        + receipt.getUnchanged();
  }

  private void read(
      Reading reading, Rows rows, Staging staging, Receipt receipt, LongConsumer progress)
      throws IOException, SQLException {
    for (Rows.Row row = rows.next(); row != null && !receipt.isFull(); row = rows.next()) {
      receipt.receive();
      Reading.Read read = reading.read(row);
      receipt.add(read.line(), read.recordId(), read.findings());
      if (read.record() != null) {
        staging.add(read);
      }
      if (receipt.getReceived() % 1000 == 0) {
        progress.accept(receipt.getReceived());
      }
    }
  }

  /** Nobody saves a record of the centre while the rules look at all of them. */
  private void hold() {
    em.createNativeQuery("select register.hold_all()::text").getSingleResult();
  }

  private void store(RecordKind kind, Staging staging, Receipt receipt, LongConsumer progress)
      throws SQLException {
    if (receipt.getCreated() + receipt.getUpdated() == 0) {
      return;
    }
    OffsetDateTime moment = OffsetDateTime.now();
    Writing writing = new Writing(staging, user.getName(), moment);
    writing.write(receipt, progress);
    staging.run(
        "insert into register.transfer select ?, "
            + Staging.CENTRE
            + ", ?, ?, ?, ?, ?, ?, ?, null, null",
        receipt.getTransfer(),
        kind.name(),
        (int) receipt.getReceived(),
        (int) receipt.getCreated(),
        (int) receipt.getUpdated(),
        (int) receipt.getUnchanged(),
        user.getName(),
        moment);
    writing.list(receipt.getTransfer());
  }

  private Map<String, Set<String>> places() {
    Set<String> municipalities =
        places.allMunicipalities().stream()
            .map(Municipality::getNumber)
            .collect(Collectors.toSet());
    municipalities.addAll(NO_PLACES);
    return Map.of(
        "homeMunicipality",
        municipalities,
        "countryBackground",
        places.allCountries().stream().map(Country::getCode).collect(Collectors.toSet()));
  }
}
