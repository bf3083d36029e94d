package shelter.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.shared.Settings;

/** The counted, unprotected figures and the diary of the counts: for the office alone. */
@Stateless
@RolesAllowed("OFFICE")
public class Statistics {
  @PersistenceContext private EntityManager em;
  @Inject private Trail trail;

  /** The latest counts of a year, the newest first. */
  public List<CountRun> runs(int year, int atMost) {
    return em.createQuery(
            "select r from CountRun r where r.year = :year order by r.id desc", CountRun.class)
        .setParameter("year", year)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** When each year was last counted as a whole; a year that never was is not there. */
  public Map<Integer, OffsetDateTime> lastCounts() {
    return em.createQuery(
            """
            select r.year, max(r.started) from CountRun r where r.outcome = :done
            group by r.year
            """,
            Object[].class)
        .setParameter("done", CountRun.Outcome.DONE)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Integer) row[0], row -> Settings.moment(row[1])));
  }

  /** The latest count that somebody asked for. */
  public CountRun lastAsked(int year) {
    return em.createQuery(
            """
            select r from CountRun r where r.year = :year and r.kind = :now and r.outcome = :done
            order by r.id desc
            """,
            CountRun.class)
        .setParameter("year", year)
        .setParameter("now", CountRun.Occasion.NOW)
        .setParameter("done", CountRun.Outcome.DONE)
        .setMaxResults(1)
        .getSingleResult();
  }

  /** The tables of the latest count of a year, in the order of the contents. */
  public List<CountedTable> tables(int year) {
    return em.createQuery(
            "select t from CountedTable t where t.year = :year order by t.chapter, t.position",
            CountedTable.class)
        .setParameter("year", year)
        .getResultList();
  }

  /** The cells of some tables of the latest count of a year, unprotected. */
  public List<Statistic> cells(int year, List<CountedTable> tables) {
    return tables.isEmpty()
        ? List.of()
        : em.createQuery(
                """
                select c from Statistic c where c.year = :year and c.tableName in :tables
                order by c.tableName, c.rowPosition, c.columnCode
                """,
                Statistic.class)
            .setParameter("year", year)
            .setParameter("tables", tables.stream().map(CountedTable::getTableName).toList())
            .getResultList();
  }

  /** Every cell of the latest count of a year, unprotected. */
  public List<Statistic> cells(int year) {
    return em.createQuery(
            "select c from Statistic c where c.year = :year order by c.tableName, c.rowPosition, c.columnCode",
            Statistic.class)
        .setParameter("year", year)
        .getResultList();
  }

  /** The same, to be taken away: that is on the trail. */
  public List<Statistic> export(int year) {
    trail.note(Action.EXPORT, null, "" + year, "cells");
    return cells(year);
  }
}
