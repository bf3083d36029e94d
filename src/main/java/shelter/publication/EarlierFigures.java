package shelter.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shelter.statistics.Sheet;

/**
 * The past of the published tables: what was published before the register counted (contract
 * section 9, 26), beside the register's own publications.
 */
@Stateless
@PermitAll
public class EarlierFigures {
  @PersistenceContext private EntityManager em;
  @Inject private Publications publications;

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

  /**
   * The years of each table that has figures from before, by the table's name: its published years
   * and the earlier ones, each marked as what it is.
   */
  public Map<String, Series> series(List<Sheet> sheets) {
    Map<String, List<EarlierFigure>> earlier =
        of(sheets.stream().map(sheet -> sheet.getTable().getTableName()).toList()).stream()
            .collect(Collectors.groupingBy(EarlierFigure::getTableName));
    List<Sheet> published = new ArrayList<>();
    if (!earlier.isEmpty()) {
      publications
          .latest()
          .forEach(one -> published.addAll(publications.sheets(one, earlier.keySet())));
    }
    return earlier.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                one ->
                    Series.of(
                        one.getValue(),
                        published.stream()
                            .filter(sheet -> sheet.getTable().getTableName().equals(one.getKey()))
                            .toList())));
  }
}
