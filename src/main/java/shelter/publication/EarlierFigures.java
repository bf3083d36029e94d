package shelter.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * The past of the published tables: what was published before the register counted (contract
 * section 9, 26), beside the register's own publications.
 */
@Stateless
@PermitAll
public class EarlierFigures {
  @PersistenceContext private EntityManager em;

  /**
   * What was published earlier for some tables: of the nation, for years without a count.
   *
   * @return by table, row, column and year
   */
  public List<EarlierFigure> of(List<String> tables) {
    List<?> counted =
        em.createNativeQuery(
                "select year from (select distinct year from register.earlier_figure) e where register.is_counted(year)")
            .getResultList();
    return tables.isEmpty()
        ? List.of()
        : em.createQuery(
                """
                select f from EarlierFigure f where f.tableName in :tables
                order by f.tableName, f.rowCode, f.columnCode, f.year
                """,
                EarlierFigure.class)
            .setParameter("tables", tables)
            .getResultStream()
            .filter(one -> !counted.contains(one.getYear()))
            .toList();
  }
}
