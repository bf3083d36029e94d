package shelter.highlight;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Map;
import shelter.publication.Edition;

/** The lead text and the key points of each chapter of a published year. */
@Stateless
@PermitAll
public class Highlights {
  /**
   * What a chapter shows: the text that was signed for it, as long as its figures stand; else the
   * one that is proposed from the figures.
   *
   * @param language nb, nn or en
   */
  public Highlight of(Edition edition, String chapter, String language) {
    return new Highlight("", List.of(), List.of());
  }

  /**
   * What the front page shows: the heading of its chart, and the words of each chapter that the
   * edition has.
   *
   * @param language nb, nn or en
   */
  public Front headline(Edition edition, String language) {
    return new Front("", Map.of());
  }
}
