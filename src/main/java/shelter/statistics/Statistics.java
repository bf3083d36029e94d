package shelter.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The counted, unprotected figures and the diary of the counts: for the office alone. */
@Stateless
@RolesAllowed("OFFICE")
public class Statistics {
  @PersistenceContext private EntityManager em;

  /** The latest counts of a year, the newest first. */
  public List<CountRun> runs(int year, int atMost) {
    return em.createQuery(
            "select r from CountRun r where r.year = :year order by r.id desc", CountRun.class)
        .setParameter("year", year)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** The tables of the latest count of a year, in the order of the contents. */
  public List<CountedTable> tables(int year) {
    return em.createQuery(
            "select t from CountedTable t where t.year = :year order by t.chapter, t.position",
            CountedTable.class)
        .setParameter("year", year)
        .getResultList();
  }

  /** Every cell of the latest count of a year, unprotected. */
  public List<Statistic> cells(int year) {
    return em.createQuery(
            "select c from Statistic c where c.year = :year order by c.tableName, c.rowPosition",
            Statistic.class)
        .setParameter("year", year)
        .getResultList();
  }
}
