package shelter.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.Owner;
import shelter.closing.Closings;
import shelter.shared.Refusal;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

@ExtendWith(ArquillianExtension.class)
class PublicationsIT {
  @Inject private Publications publications;
  @Inject private Closings closings;
  @Inject private FirstPublication firstPublication;
  @Inject private ReportingYears years;

  /** The first start publishes behind the pages: whoever asks for its lock waits for the count. */
  private void awaitFirstPublication() throws SQLException {
    Instant end = Instant.now().plusSeconds(120);
    while (firstPublication.isDue() && Instant.now().isBefore(end)) {
      try (Connection owner = Owner.connect()) {
        Owner.run(owner, "select pg_advisory_xact_lock(hashtext('register.count'), 2020)");
        owner.rollback();
      }
    }
  }

  @Test
  void demonstrationIsPublishedByTheOrdinaryOperationAtItsFirstStart() throws SQLException {
    awaitFirstPublication();
    assertEquals(2020, publications.find(null).getYear());
    assertEquals(1, publications.find(2020).getVersion());
    assertEquals(
        ReportingYear.State.PUBLISHED,
        years.all().stream().filter(y -> y.getYear() == 2020).findFirst().orElseThrow().getState());
    List<PublishedTable> tables = publications.tables(publications.find(2020));
    assertTrue(tables.size() > 100, tables.size() + " tables");
    assertTrue(tables.stream().anyMatch(PublishedTable::isByCentre));
    assertTrue(tables.stream().anyMatch(PublishedTable::isByRegion));
  }

  @Test
  void yearWithoutItsReportsIsNotClosedAndTheMissingCentresAreNamed() {
    InServer.signIn("office");
    Refusal refusal = assertThrows(Refusal.class, () -> closings.close(2025));
    assertEquals("refusal.reportsMissing", refusal.key());
    assertTrue(refusal.findings().get(0).parameters().toString().contains("krisesenter"));
    assertTrue(years.isOpen(2025));
  }

  @Test
  void openYearIsNotPublished() {
    InServer.signIn("office");
    assertEquals(
        "refusal.yearIsNot.CLOSED",
        assertThrows(Refusal.class, () -> publications.publish(2026, null, null)).key());
  }

  @Test
  void onlyTheOfficeClosesPublishesAndOpens() {
    InServer.signIn("manager.oslo");
    assertThrows(EJBAccessException.class, () -> closings.close(2025));
    assertThrows(EJBAccessException.class, () -> publications.publish(2020, null, null));
    assertThrows(EJBAccessException.class, () -> years.open(2030));
  }
}
