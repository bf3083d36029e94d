package shelter.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shelter.centre.Centres;
import shelter.closing.Approval;
import shelter.closing.Approvals;
import shelter.closing.Reason;
import shelter.shared.Findings;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.statistics.Sheet;
import shelter.user.CurrentUser;

/** What is published: open to all. What publishes: for the office. */
@Stateless
@PermitAll
public class Publications {
  @PersistenceContext private EntityManager em;
  @Inject private Publishing publishing;
  @Inject private Approvals approvals;
  @Inject private Centres centres;
  @Inject private Settings settings;
  @Inject private CurrentUser user;
  @Inject private Event<Publication.Changed> changed;

  /** Every version that was ever published, withdrawn or not: the newest year and version first. */
  public List<Publication> all() {
    return em.createQuery(
            "select p from Publication p order by p.year desc, p.version desc", Publication.class)
        .getResultList();
  }

  /**
   * The version that stands of each published year, the newest year first: the latest one that is
   * not withdrawn. When it is withdrawn, the one before it stands again; a year of which every
   * version is withdrawn is not published.
   */
  public List<Publication> latest() {
    return em.createQuery(
            """
            select p from Publication p
            where p.version = (select max(v.version) from Publication v where v.year = p.year and v.withdrawnAt is null)
            order by p.year desc
            """,
            Publication.class)
        .getResultList();
  }

  /** The version that stands of a year; of the newest published year when none is asked for. */
  public Publication find(Integer year) {
    return latest().stream()
        .filter(one -> year == null || one.getYear() == year)
        .findFirst()
        .orElse(null);
  }

  /**
   * Changes with everything that is shown of publications: versions, the words that editors sign,
   * and which years are counted, for their earlier figures give way.
   */
  public String stamp() {
    return (String)
        em.createNativeQuery(
                """
                select md5(concat_ws(' ', (select string_agg(concat_ws(' ', year, version, published_at, reason, digest, withdrawn_at, withdrawal), ' ' order by year, version) from register.publication),
                    (select concat(count(*), max(written_at)) from register.highlight),
                    (select string_agg(year::text, ' ' order by year) from register.reporting_year where register.is_counted(year))))""")
            .getSingleResult();
  }

  /** The published tables of a chapter with their figures, in published order; null for all. */
  public List<Sheet> sheets(Publication of, String chapter) {
    return sheets(
        of,
        tables(of).stream()
            .filter(table -> chapter == null || table.getChapter().equals(chapter))
            .toList());
  }

  /** Some of the published tables of a year with their figures. */
  public List<Sheet> sheets(Publication of, Set<String> names) {
    return sheets(
        of, tables(of).stream().filter(table -> names.contains(table.getTableName())).toList());
  }

  /** The tables of a publication in published order, without figures. */
  public List<PublishedTable> tables(Publication of) {
    return em.createQuery(
            """
            select t from PublishedTable t
            where t.year = :year and t.version = :version
            order by t.chapter, t.position
            """,
            PublishedTable.class)
        .setParameter("year", of.getYear())
        .setParameter("version", of.getVersion())
        .getResultList();
  }

  private List<Sheet> sheets(Publication of, List<PublishedTable> tables) {
    if (tables.isEmpty()) {
      return List.of();
    }
    return Sheet.of(
        tables,
        em.createQuery(
                """
                select c from PublishedStatistic c
                where c.year = :year and c.version = :version and c.tableName in :tables
                order by c.tableName, c.rowPosition
                """,
                PublishedStatistic.class)
            .setParameter("year", of.getYear())
            .setParameter("version", of.getVersion())
            .setParameter("tables", tables.stream().map(PublishedTable::getTableName).toList())
            .getResultList(),
        centres.names());
  }

  /**
   * Publishes the counted figures of a closed year as a new version, or asks a second person to.
   *
   * @param reason why there is a new version, for everybody to read; null for the first, and when a
   *     program gives none
   * @param digest of the figures that the caller has looked at; null when it has not
   * @return what waits for the second person, with the digest of what it would publish; null when
   *     it is published
   * @throws Refusal when the year is not closed, its version is not accepted, its figures are not
   *     protected or have changed since the caller looked; with a finding when the reason is not
   *     one
   */
  @RolesAllowed("OFFICE")
  public Approval publish(int year, String reason, String digest) throws SQLException {
    Findings findings = new Findings();
    Reason.check(findings, reason, false);
    findings.settle(List.of());
    if (settings.fourEyes()) {
      publishing.require(year);
      String now = publishing.preview(year, Map.of()).getPublication().getDigest();
      if (digest != null && !digest.equals(now)) {
        throw new Refusal(null, "refusal.figuresChanged", "" + year);
      }
      return approvals.askToPublish(year, reason, now);
    }
    publishing.publish(year, user.getName(), null, reason, digest);
    changed.fire(new Publication.Changed(year));
    return null;
  }

  /** A second person has said yes: to what was asked for, and to no other figures. */
  @RolesAllowed("OFFICE")
  public void carryOut(@Observes Approval approved) throws SQLException {
    if (approved.getKind() == Approval.Kind.PUBLISH) {
      publishing.publish(
          approved.getYear(),
          approved.getAskedBy(),
          approved.getDecidedBy(),
          approved.getReason(),
          approved.getDigest());
      changed.fire(new Publication.Changed(approved.getYear()));
    }
  }
}
