package shelter.closing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shelter.audit.Action;
import shelter.audit.NightlyVerification;
import shelter.audit.Trail;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.statistics.Count;
import shelter.statistics.CountRun;
import shelter.statistics.Figures;
import shelter.statistics.Frozen;
import shelter.statistics.LastCount;
import shelter.statistics.Statistics;
import shelter.user.CurrentUser;

/** The closed versions of the years: what stands before a closing, the closing, its proof. */
@Stateless
@RolesAllowed("OFFICE")
public class Closings {
  @PersistenceContext private EntityManager em;
  @Inject private YearLock lock;
  @Inject private Count count;
  @Inject private Statistics statistics;
  @Inject private Settings settings;
  @Inject private CurrentUser user;
  @Inject private Trail trail;

  /**
   * Closes a year as its next version: after this no record of it changes.
   *
   * @throws Refusal when it is not open, or with the centres whose report is neither approved nor
   *     excused
   */
  public void close(int year) throws SQLException {
    lock.close(year, user.getName());
  }

  /** What the office looks at before it closes a year. */
  public Checklist checklist(int year) {
    List<CountRun> runs = statistics.runs(year, 1);
    List<?> verified =
        em.createNativeQuery("select whole from (%s) latest".formatted(NightlyVerification.LATEST))
            .getResultList();
    return new Checklist(
        standings(year),
        runs.isEmpty() ? null : runs.get(0),
        (Boolean) verified.get(0),
        carriesOn(year).drafts(),
        settings.fourEyes());
  }

  /** The centres that stand in the way of a closing. */
  public List<Standing> missing(int year) {
    return checklist(year).getMissing();
  }

  private List<Standing> standings(int year) {
    return ((List<?>)
            em.createNativeQuery(
                    "select centre, name, status, reason from register.report_states(?1)")
                .setParameter(1, year)
                .getResultList())
        .stream()
            .map(Object[].class::cast)
            .map(
                row ->
                    new Standing(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3]))
            .toList();
  }

  /** What runs over the first of January of a year, and how many drafts wait: numbers only. */
  public record Carried(long adults, long children, long drafts) {
    // spotless:off
    public long getAdults() { return adults; }
    public long getChildren() { return children; }
    // spotless:on
  }

  public Carried carriesOn(int year) {
    Object[] row =
        (Object[])
            em.createNativeQuery("select adults, children, drafts from register.carries_on(?1)")
                .setParameter(1, year)
                .getSingleResult();
    return new Carried(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        ((Number) row[2]).longValue());
  }

  /** The versions of a year, the latest first. */
  public List<Closing> versions(int year) {
    return em.createQuery(
            "select c from Closing c where c.year = :year order by c.version desc", Closing.class)
        .setParameter("year", year)
        .getResultList();
  }

  /** The number of the latest version of each year that was ever closed. */
  public Map<Integer, Integer> latest() {
    return em.createQuery(
            "select c.year, max(c.version) from Closing c group by c.year", Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Integer) row[1]));
  }

  /** A version; null when there is none of that number. */
  public Closing find(int year, int version) {
    return em.find(Closing.class, new Closing.Key(year, version));
  }

  /** The figures of a version, to be taken away: that is on the trail. */
  public List<Figures> export(int year, int version) {
    trail.note(Action.EXPORT, null, "" + year, "cells version=" + version);
    return ((List<?>)
            em.createNativeQuery(
                    "select table_name, query, content from register.closing_output where year = ?1 and version = ?2 order by table_name")
                .setParameter(1, year)
                .setParameter(2, version)
                .getResultList())
        .stream()
            .map(Object[].class::cast)
            .map(row -> new Figures((String) row[0], (String) row[1], (String) row[2]))
            .toList();
  }

  /** The digest of figures, as it is kept with their version. */
  static String digest(List<Figures> figures) {
    return new LastCount(List.of(), figures, null).outputDigest();
  }

  /** What would differ from the latest version if the year were closed now. Nothing is stored. */
  public List<Difference> preview(int year) throws SQLException {
    Integer latest = latest().get(year);
    return latest == null
        ? List.of()
        : Difference.between(
            Vault.lines(lock.stored(year, latest).outputs()),
            Vault.lines(count.rehearse(year).outputs()));
  }

  /** Somebody answers for a version that the clock has closed. */
  public void accept(int year, int version) {
    int accepted =
        em.createNativeQuery(
                "update register.closing set accepted_by = ?1, accepted_at = now() where year = ?2 and version = ?3 and accepted_by is null")
            .setParameter(1, user.getName())
            .setParameter(2, year)
            .setParameter(3, version)
            .executeUpdate();
    if (accepted == 0) {
      throw new Refusal(null, "refusal.versionAccepted");
    }
    trail.note(Action.ACCEPT, null, "" + year, "version=" + version);
  }

  /**
   * Counts a version again from the input that was kept with it, and compares byte for byte.
   *
   * @throws Refusal when nothing was kept: the year was closed before digests were, or its records
   *     have been deleted because their time was over
   */
  public Proof prove(int year, int version) throws SQLException {
    Closing closing = find(year, version);
    LastCount kept = lock.stored(year, version);
    if (closing == null || !closing.isProvable()) {
      throw new Refusal(null, "refusal.versionNotProvable");
    }
    if (kept.inputs().stream().anyMatch(one -> one.content() == null)) {
      throw new Refusal(null, "refusal.versionInputGone");
    }
    Map<String, String> queries = new LinkedHashMap<>();
    kept.outputs().forEach(one -> queries.put(one.table(), one.query()));
    boolean whole =
        kept.inputDigest().equals(closing.getInputDigest())
            && kept.outputDigest().equals(closing.getOutputDigest());
    List<String> others = new ArrayList<>(queries.keySet());
    try {
      LastCount again = count.again(year, kept.inputs(), queries);
      whole = whole && digests(again).equals(digests(kept));
      Map<String, String> lines = Vault.lines(again.outputs());
      kept.outputs().stream()
          .filter(one -> one.content().equals(lines.get(one.table())))
          .forEach(one -> others.remove(one.table()));
    } catch (SQLException | EJBException e) {
      // What was kept cannot even be read any more: nothing of it is proved.
      whole = false;
    }
    LastCount now = count.rehearse(year);
    trail.note(
        Action.PROVE,
        null,
        "" + year,
        "version=%d input=%s same=%d of %d"
            .formatted(version, whole, queries.size() - others.size(), queries.size()));
    return new Proof(
        whole,
        queries.size() - others.size(),
        queries.size(),
        others.isEmpty() ? null : others.get(0),
        now.rulesDigest().equals(closing.getRulesDigest()),
        now.inputDigest().equals(closing.getInputDigest()));
  }

  private static Map<String, String> digests(LastCount count) {
    return count.inputs().stream().collect(Collectors.toMap(Frozen::name, Frozen::digest));
  }
}
