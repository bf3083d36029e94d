package shelter.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
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

  private record Held(String stamp, List<Edition> editions) {}

  @Inject private Publications publications;
  private volatile Held held;

  /** The latest version of each published year, the newest year first. */
  public List<Edition> all() {
    return held().editions();
  }

  /** The latest version of a year, of the newest published year when none is asked for, or null. */
  public Edition find(Integer year) {
    return all().stream()
        .filter(one -> year == null || one.getYear() == year)
        .findFirst()
        .orElse(null);
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
                              && other.getVersion() == one.getVersion())
                  .findFirst()
                  .orElse(null);
      editions.add(same != null ? same : new Edition(one, publications.sheets(one, (String) null)));
    }
    held = new Held(stamp, List.copyOf(editions));
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
