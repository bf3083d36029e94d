package shelter.release;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import shelter.centre.Centres;
import shelter.closing.Approval;
import shelter.closing.Approvals;
import shelter.closing.Difference;
import shelter.closing.Reason;
import shelter.publication.Edition;
import shelter.publication.Protection;
import shelter.publication.Publication;
import shelter.publication.Publications;
import shelter.publication.Publishing;
import shelter.shared.Findings;
import shelter.shared.Refusal;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.user.CurrentUser;

/** The office's log of what was published, what is coming, and taking a faulty version back. */
@Stateless
@RolesAllowed("OFFICE")
public class Releases {
  /**
   * What an attack on a version found; nulls for a version from before there was one.
   *
   * @param exact how many hidden figures it knew exactly
   * @param tooNarrow how many it could narrow down further than the rule allows
   * @param narrowest the fewest values that a hidden figure can have
   */
  public record Attacked(
      int version,
      Boolean green,
      Number hidden,
      Number exact,
      Number tooNarrow,
      Number narrowest,
      Number seconds) {
    // spotless:off
    public int getVersion() { return version; }
    public Boolean getGreen() { return green; }
    public Number getHidden() { return hidden; }
    public Number getExact() { return exact; }
    public Number getTooNarrow() { return tooNarrow; }
    public Number getNarrowest() { return narrowest; }
    public Number getSeconds() { return seconds; }
    // spotless:on
  }

  @PersistenceContext private EntityManager em;
  @Inject private Publications publications;
  @Inject private Publishing publishing;
  @Inject private Withdrawing withdrawing;
  @Inject private Approvals approvals;
  @Inject private Centres centres;
  @Inject private CurrentUser user;
  @Inject private Event<Publication.Changed> changed;

  /** Every version, the newest year and version first. */
  public List<Publication> all() {
    return publications.all();
  }

  /** The version of a year that the public sees; null when it sees none. */
  public Publication standing(int year) {
    return publications.find(year);
  }

  /** A version, withdrawn or not; null when there is none of that number. */
  public Publication find(int year, int version) {
    return all().stream()
        .filter(one -> one.getYear() == year && one.getVersion() == version)
        .findFirst()
        .orElse(null);
  }

  /**
   * A closed year as the public will see it, with the digest of what would be published.
   *
   * @throws Refusal when the year is not closed
   */
  public Edition preview(int year) throws SQLException {
    return publishing.preview(year, centres.names());
  }

  /**
   * What the rule of publication would cost a closed year.
   *
   * @param limit up to which a count of the nation would be hidden; null for the one in force
   * @throws Refusal when the year is not closed
   */
  public Protection study(int year, Integer limit) throws SQLException {
    return publishing.study(year, limit);
  }

  /** What the attack on each version of a year found, the newest first. */
  public List<Attacked> attacks(int year) {
    List<?> rows =
        em.createNativeQuery(
                """
                select version, (attack->>'green')::boolean, (attack->>'hidden')::bigint, (attack->>'exact')::bigint,
                       (attack->>'tooNarrow')::bigint, (attack->>'narrowest')::bigint, (attack->>'seconds')::numeric
                from register.publication where year = ?1 order by version desc""")
            .setParameter(1, year)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Attacked(
                    ((Number) row[0]).intValue(),
                    (Boolean) row[1],
                    (Number) row[2],
                    (Number) row[3],
                    (Number) row[4],
                    (Number) row[5],
                    (Number) row[6]))
        .toList();
  }

  /** What the public sees otherwise in a version than in the one published before it. */
  public List<Difference> changes(Publication version) {
    Publication before = find(version.getYear(), version.getVersion() - 1);
    return before == null
        ? List.of()
        : between(before, publications.sheets(version, (String) null));
  }

  /** What the public would see otherwise in a coming version than in the one that stands. */
  public List<Difference> changes(Edition coming) {
    Publication standing = standing(coming.getYear());
    return standing == null ? List.of() : between(standing, coming.getSheets());
  }

  private List<Difference> between(Publication before, Collection<Sheet> after) {
    return Difference.between(lines(publications.sheets(before, (String) null)), lines(after));
  }

  private static Map<String, String> lines(Collection<Sheet> sheets) {
    Map<String, String> lines = new TreeMap<>();
    for (Sheet sheet : sheets) {
      lines.put(
          sheet.getTable().getTableName(),
          sheet.getRows().stream()
              .flatMap(row -> row.cells().stream())
              .filter(Objects::nonNull)
              .map(Releases::line)
              .collect(Collectors.joining("\n")));
    }
    return lines;
  }

  private static String line(Cell cell) {
    BigDecimal value = cell.getValue();
    String shown = value == null ? ".." : value.stripTrailingZeros().toPlainString();
    return "%d,%s,%s,%s,%s"
        .formatted(
            cell.getRowPosition(),
            cell.getRowCode(),
            cell.getColumnCode(),
            cell.isValueHidden() ? ":" : shown,
            cell.getBase() == null ? "" : cell.getBase());
  }

  /**
   * Publishes what somebody looked at; a new version only with a reason.
   *
   * @param digest of the figures that were looked at
   * @return what waits for a second person; null when it is published
   * @throws Refusal as {@link Publications#publish}
   */
  public Approval publish(int year, String reason, String digest) throws SQLException {
    Findings findings = new Findings();
    Reason.check(findings, reason, all().stream().anyMatch(one -> one.getYear() == year));
    findings.settle(List.of());
    return publications.publish(year, reason, digest);
  }

  /** What waits for a second person's yes to the publication of a year; null when nothing does. */
  public Approval waiting(int year) {
    return approvals.waiting().stream()
        .filter(one -> one.getKind() == Approval.Kind.PUBLISH && one.getYear() == year)
        .findFirst()
        .orElse(null);
  }

  /**
   * Takes a faulty version from the public, at once: nobody waits for a second person while figures
   * stand that may point at someone. It is on the trail and in the log that all of the office sees.
   *
   * @param reason for everybody to read
   * @throws Refusal when there is no such version or it is withdrawn already; with a finding when
   *     the reason is not one
   */
  public void withdraw(int year, int version, String reason) throws SQLException {
    Findings findings = new Findings();
    Reason.check(findings, reason, true);
    findings.settle(List.of());
    withdrawing.withdraw(year, version, user.getName(), reason);
    changed.fire(new Publication.Changed(year));
  }
}
