package shelter.highlight;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.centre.Centres;
import shelter.publication.EarlierFigures;
import shelter.publication.Edition;
import shelter.publication.Editions;
import shelter.publication.Publishing;
import shelter.shared.Refusal;
import shelter.statistics.TableEntry;
import shelter.user.CurrentUser;

/**
 * The lead text and the key points of each chapter of a published year: proposed from its figures,
 * and what editors of the office have signed off or written instead, every revision of it.
 */
@Stateless
@PermitAll
public class Highlights {
  @PersistenceContext private EntityManager em;
  @Inject private Editions editions;
  @Inject private Publishing publishing;
  @Inject private Centres centres;
  @Inject private EarlierFigures earlier;
  @Inject private CurrentUser user;
  @Inject private Trail trail;

  /**
   * What a chapter shows: the text that was signed for it, as long as its figures stand; else the
   * one that is proposed from the figures.
   *
   * @param language nb, nn or en
   */
  public Highlight of(Edition edition, String chapter, String language) {
    return shown(edition, propose(edition, chapter, language), latest(edition, chapter, language));
  }

  /**
   * What the front page shows: the heading of its chart, and the words of each chapter of the
   * publication.
   *
   * @param language nb, nn or en
   */
  public Front headline(Edition edition, String language) {
    Map<String, SignedText> signed =
        latest(edition.getYear()).stream()
            .filter(one -> one.getLanguage().equals(language))
            .collect(Collectors.toMap(SignedText::getChapter, Function.identity()));
    Proposal proposal = new Proposal(edition, past());
    Map<String, Highlight> chapters = new LinkedHashMap<>();
    for (String chapter : TableEntry.CHAPTERS) {
      chapters.put(chapter, shown(edition, proposal.of(chapter, language), signed.get(chapter)));
    }
    return new Front(proposal.heading(language), chapters);
  }

  /** The text as the rules propose it now, whatever is signed. */
  public Highlight propose(Edition edition, String chapter, String language) {
    return new Proposal(edition, past()).of(chapter, language);
  }

  /** The last revision of a text; null when no editor has touched it. */
  public SignedText latest(Edition edition, String chapter, String language) {
    return revisions(edition.getYear(), chapter, language).stream().findFirst().orElse(null);
  }

  /** In how many languages an editor stands for a chapter, by the chapter's code. */
  @RolesAllowed("OFFICE")
  public Map<String, Integer> standing(Edition edition) {
    Proposal proposal = new Proposal(edition, past());
    Map<String, Integer> standing = new LinkedHashMap<>();
    TableEntry.CHAPTERS.forEach(chapter -> standing.put(chapter, 0));
    latest(edition.getYear()).stream()
        .filter(
            one -> Resting.holds(one, edition, proposal.of(one.getChapter(), one.getLanguage())))
        .forEach(one -> standing.merge(one.getChapter(), 1, Integer::sum));
    return standing;
  }

  /** Every revision of a text, the latest first: who wrote it, when, and what. */
  @RolesAllowed("OFFICE")
  public List<SignedText> history(int year, String chapter, String language) {
    return revisions(year, chapter, language);
  }

  /**
   * The proposed text as it stands now is signed off.
   *
   * @param seen the latest revision that the editor has seen, 0 for none
   * @throws Refusal when there is a later one, or nothing is proposed
   */
  @RolesAllowed("OFFICE")
  public void sign(Edition edition, String chapter, String language, int seen) {
    Highlight proposed = propose(edition, chapter, language);
    if (proposed.isEmpty()) {
      throw new Refusal(null, "refusal.nothingProposed");
    }
    keep(edition, chapter, language, seen, SignedText.Signing.SIGNED, proposed);
  }

  /**
   * A text of the editor's own stands instead of the proposed one.
   *
   * @throws Refusal when there is a later revision than the one seen; with findings when a text is
   *     missing, too long, not plain, or names a person
   */
  @RolesAllowed("OFFICE")
  public void write(Edition edition, String chapter, String language, int seen, Highlight text) {
    Resting.check(text);
    keep(
        edition,
        chapter,
        language,
        seen,
        SignedText.Signing.WRITTEN,
        Resting.withCells(text, propose(edition, chapter, language)));
  }

  /**
   * Back to whatever the rules propose, unsigned.
   *
   * @throws Refusal when there is a later revision than the one seen, or nothing to take back
   */
  @RolesAllowed("OFFICE")
  public void withdrawText(Edition edition, String chapter, String language, int seen) {
    SignedText latest = latest(edition, chapter, language);
    if (latest == null || latest.getKind() == SignedText.Signing.WITHDRAWN) {
      throw new Refusal(null, "refusal.nothingSigned");
    }
    Highlight none = new Highlight("", List.of(), List.of());
    keep(edition, chapter, language, seen, SignedText.Signing.WITHDRAWN, none);
  }

  /** The year as it is published or, when it is closed, as it would be; else null. */
  @RolesAllowed("OFFICE")
  public Edition edition(int year) {
    Edition published = editions.find(year);
    try {
      return published != null ? published : publishing.preview(year, centres.names());
    } catch (Refusal notClosed) {
      return null;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keep(
      Edition edition,
      String chapter,
      String language,
      int seen,
      SignedText.Signing kind,
      Highlight text) {
    // Two editors at once: one after the other, and the second is told.
    em.createNativeQuery("select pg_advisory_xact_lock(hashtext('register.highlight'))::text")
        .getSingleResult();
    SignedText latest = latest(edition, chapter, language);
    if (seen != (latest == null ? 0 : latest.getRevision())) {
      throw new Refusal(null, "refusal.textChanged");
    }
    var key = new SignedText.Key(edition.getYear(), chapter, language, seen + 1);
    Highlight proposed = propose(edition, chapter, language);
    String digest = Resting.digest(kind, edition, chapter, proposed);
    em.persist(new SignedText(key, kind, text, digest, user.getName()));
    trail.note(
        Action.CHANGE,
        "Highlight",
        edition.getYear() + " " + chapter + " " + language,
        kind + " " + key.revision());
  }

  private Past past() {
    return new Past(editions.all(), earlier.of(Past.tables()));
  }

  private static Highlight shown(Edition edition, Highlight proposed, SignedText signed) {
    return signed != null && Resting.holds(signed, edition, proposed) ? signed.getText() : proposed;
  }

  private List<SignedText> latest(int year) {
    return em.createQuery(
            """
            select t from SignedText t where t.year = :year and t.revision =
              (select max(o.revision) from SignedText o
               where o.year = t.year and o.chapter = t.chapter and o.language = t.language)
            """,
            SignedText.class)
        .setParameter("year", year)
        .getResultList();
  }

  private List<SignedText> revisions(int year, String chapter, String language) {
    return em.createQuery(
            """
            select t from SignedText t
            where t.year = :year and t.chapter = :chapter and t.language = :language
            order by t.revision desc
            """,
            SignedText.class)
        .setParameter("year", year)
        .setParameter("chapter", chapter)
        .setParameter("language", language)
        .getResultList();
  }
}
