package shelter.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The published versions in memory, so that a reader never waits for the database. Every few
 * seconds it is asked whether anything is published or withdrawn since, here or by another server.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Editions {
  private static final Logger LOG = Logger.getLogger(Editions.class.getName());

  private record Held(String stamp, List<Edition> editions, List<Publication> log) {}

  @Inject private Publications publications;
  private volatile Held held;

  /** The version that stands of each published year, the newest year first. */
  public List<Edition> all() {
    return held().editions();
  }

  /** The editions that stand, with one of them, or a coming one, in the place of its year. */
  public List<Edition> with(Edition one) {
    List<Edition> editions = new ArrayList<>(all());
    editions.removeIf(other -> other.getYear() == one.getYear());
    editions.add(one);
    editions.sort(Comparator.comparing(Edition::getYear).reversed());
    return editions;
  }

  /** The version that stands of a year, of the newest published year without one, or null. */
  public Edition find(Integer year) {
    return all().stream()
        .filter(one -> year == null || one.getYear() == year)
        .findFirst()
        .orElse(null);
  }

  /**
   * Every version that was ever published, the newest first: for what is told of withdrawn ones.
   */
  public List<Publication> log() {
    return held().log();
  }

  /**
   * What a page answers that is asked for a year without an edition: 410 when there was one, whose
   * notice the page for it tells, else 404.
   */
  public int absent(Integer year) {
    return year != null
            && find(year) == null
            && log().stream().anyMatch(one -> one.getYear() == year && one.isWithdrawn())
        ? HttpServletResponse.SC_GONE
        : HttpServletResponse.SC_NOT_FOUND;
  }

  /** The same for a year as an address has it. */
  public int absent(String year) {
    return absent(year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null);
  }

  /** Changes with everything that a page or a data set is made of; for validators. */
  public String stamp() {
    return held().stamp();
  }

  private Held held() {
    Held now = held;
    if (now == null) {
      synchronized (this) {
        if (held == null) {
          refresh();
        }
        now = held;
      }
    }
    return now;
  }

  /** Takes in what is new; an unchanged publication costs one small question. */
  public synchronized void refresh() {
    String stamp = publications.stamp();
    if (held != null && held.stamp().equals(stamp)) {
      return;
    }
    List<Edition> editions = new ArrayList<>();
    for (Publication one : publications.latest()) {
      Edition same =
          held == null
              ? null
              : held.editions().stream()
                  .filter(
                      other ->
                          other.getYear() == one.getYear()
                              && other.getVersion() == one.getVersion()
                              && other
                                  .getPublication()
                                  .getPublishedAt()
                                  .equals(one.getPublishedAt()))
                  .findFirst()
                  .orElse(null);
      editions.add(same != null ? same : new Edition(one, publications.sheets(one, (String) null)));
    }
    held = new Held(stamp, List.copyOf(editions), List.copyOf(publications.all()));
  }

  /**
   * Something is published or withdrawn here, and committed: readers need not wait for the look.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void takeIn(@Observes Publication.Changed changed) {
    look();
  }

  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  void look() {
    try {
      refresh();
    } catch (RuntimeException e) {
      // What is held stands; the database is asked again in a moment.
      LOG.log(Level.WARNING, "What is published could not be read anew: {0}", e.toString());
    }
  }
}
