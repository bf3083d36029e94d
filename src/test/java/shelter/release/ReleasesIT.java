package shelter.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.publication.Edition;
import shelter.publication.Editions;
import shelter.publication.Publication;
import shelter.shared.Refusal;
import shelter.year.ReportingYears;

/** The preview is the publication, cell by cell, and nobody but the office comes near it. */
@ExtendWith(ArquillianExtension.class)
class ReleasesIT {
  @Inject private Releases releases;
  @Inject private Editions editions;
  @Inject private ReportingYears years;

  private static List<String> cells(Edition edition) {
    return edition.getSheets().stream()
        .flatMap(sheet -> sheet.getRows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(Objects::nonNull)
        .map(
            cell ->
                "%s %s %s %s %s %s"
                    .formatted(
                        cell.getTableName(),
                        cell.getRowCode(),
                        cell.getColumnCode(),
                        cell.getValue(),
                        cell.getBase(),
                        cell.isHidden()))
        .toList();
  }

  @Test
  void previewIsThePublicationCellByCellAndLeavesNothingBehind() throws SQLException {
    InServer.signIn("office");
    Publication published = releases.standing(2020);
    Edition preview = releases.preview(2020);
    assertEquals(published.getVersion() + 1, preview.getVersion());
    assertEquals(published.getDigest(), preview.getPublication().getDigest());
    assertEquals(cells(editions.find(2020)), cells(preview));
    assertTrue(
        cells(preview).stream().anyMatch(cell -> cell.endsWith("true")), "nothing is hidden");
    assertEquals(List.of(), releases.changes(preview));
    assertEquals(published.getVersion(), releases.standing(2020).getVersion());
    assertEquals(published.getVersion(), editions.find(2020).getVersion());
  }

  @Test
  void openYearHasNoPreview() {
    InServer.signIn("office");
    assertEquals(
        "refusal.yearIsNot.CLOSED",
        assertThrows(Refusal.class, () -> releases.preview(2026)).key());
    assertTrue(years.isOpen(2026));
  }

  @Test
  void nobodyButTheOfficePreviewsPublishesOrWithdraws() {
    for (String other : List.of("staff.oslo", "manager.oslo", "admin")) {
      InServer.signIn(other);
      assertThrows(EJBAccessException.class, () -> releases.preview(2020), other);
      assertThrows(EJBAccessException.class, () -> releases.all(), other);
      assertThrows(EJBAccessException.class, () -> releases.publish(2020, "Why", null), other);
      assertThrows(EJBAccessException.class, () -> releases.withdraw(2020, 1, "Why"), other);
    }
  }
}
