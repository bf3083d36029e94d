package shelter.highlight;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import shelter.publication.Edition;
import shelter.publication.MadeEdition;
import shelter.shared.Refusal;

/** What an editor's own text must be like, and which figures it rests on. */
class RestingTest {
  private static Highlight text(String lead, String figure, String point) {
    return new Highlight(lead, List.of(new Point(figure, point, null, null, null)), List.of());
  }

  private static void refused(String field, Highlight text) {
    assertEquals(field, assertThrows(Refusal.class, () -> Resting.check(text)).field());
  }

  @Test
  void textIsShortAndPlain() {
    assertDoesNotThrow(() -> Resting.check(text("l".repeat(400), "f".repeat(20), "p".repeat(160))));
    refused("lead", text("l".repeat(401), "1", "av 10"));
    refused("figure1", text("Lead.", "f".repeat(21), "av 10"));
    refused("point1", text("Lead.", "1", "p".repeat(161)));
    refused("point1", text("Lead.", "1", "<i>av 10</i>"));
    refused("figure1", text("Lead.", "98765432", "ring"));
  }

  private static Edition edition(String persons, String stays) {
    return new MadeEdition(2020)
        .count("residents_and_stays", "")
        .cell("PERSONS", "TOTAL", persons, null)
        .cell("STAYS", "TOTAL", stays, null)
        .edition();
  }

  private static String digest(SignedText.Signing kind, String persons, String stays) {
    Edition edition = edition(persons, stays);
    Highlight proposed =
        new Proposal(edition, new Past(List.of(), List.of())).of("residents", "nb");
    return Resting.digest(kind, edition, "residents", proposed);
  }

  /** The signed proposal rests on what it tells; nobody knows which figures an own text tells. */
  @Test
  void textFallsWithItsFigures() {
    var signed = SignedText.Signing.SIGNED;
    var written = SignedText.Signing.WRITTEN;
    assertEquals(digest(signed, "1668", "2198"), digest(signed, "1668", "2199"));
    assertNotEquals(digest(signed, "1668", "2198"), digest(signed, "1669", "2198"));
    assertNotEquals(digest(signed, "1668", "2198"), digest(signed, null, "2198"));
    assertEquals(digest(written, "1668", "2198"), digest(written, "1668", "2198"));
    assertNotEquals(digest(written, "1668", "2198"), digest(written, "1668", "2199"));
  }
}
