package shelter.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import shelter.centre.Centres;
import shelter.closing.Approval;
import shelter.closing.Approvals;
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

  /** The latest version of each published year, the newest year first. */
  public List<Publication> latest() {
    return em.createQuery(
            """
            select p from Publication p
            where p.version = (select max(v.version) from Publication v where v.year = p.year)
            order by p.year desc
            """,
            Publication.class)
        .getResultList();
  }

  /** The latest version of a year; of the newest published year when none is asked for. */
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
                select md5(concat_ws(' ', (select string_agg(p::text, ' ' order by year, version) from register.publication p),
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
   * @return what waits for the second person; null when it is published
   * @throws Refusal when the year is not closed, its version is not accepted, or its figures are
   *     not protected
   */
  @RolesAllowed("OFFICE")
  public Approval publish(int year) throws SQLException {
    if (settings.fourEyes()) {
      publishing.require(year);
      return approvals.askToPublish(year);
    }
    publishing.publish(year, user.getName());
    return null;
  }

  /** A second person has said yes. */
  @RolesAllowed("OFFICE")
  public void carryOut(@Observes Approval approved) throws SQLException {
    if (approved.getKind() == Approval.Kind.PUBLISH) {
      publishing.publish(approved.getYear(), approved.getAskedBy());
    }
  }
}
