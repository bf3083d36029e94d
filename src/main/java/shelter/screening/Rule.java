package shelter.screening;

import shelter.statistics.TableEntry;

/** The numbers of the publication rule (contract section 7), for what hides and what explains. */
public final class Rule {
  /** A hidden figure of the nation can still be at least so many. */
  public static final int NATION_VALUES = 3;

  /** Of a centre or region: stays and visits, other counts of persons, and what can still be. */
  public static final int CENTRE_STAYS = 20;

  public static final int CENTRE_PERSONS = 5;
  public static final int CENTRE_VALUES = 5;

  /** A share or mean out of fewer is not shown; out of fewer men, or of one centre or region. */
  public static final int NATION_BASE = 5;

  public static final int SMALL_BASE = 20;

  private Rule() {}

  /**
   * Up to which count a value of a table is of few.
   *
   * @param limit that of the nation
   * @return null where it does not count persons, stays or visits
   */
  public static Integer few(TableEntry table, String row, String column, int limit) {
    return new Weighing(table, limit)
        .few(new Numbers.Cell(table.getTableName(), row, column, 1L, null));
  }
}
