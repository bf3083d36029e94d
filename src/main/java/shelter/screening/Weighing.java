package shelter.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shelter.relation.Figure;
import shelter.statistics.TableEntry;

/**
 * How the rule of publication reads one table (contract section 7): which of its numbers count
 * persons, which of those are few, how many values must remain possible, and what people look for
 * most, which is hidden last.
 */
final class Weighing {
  private static final Set<String> OF_PERSONS =
      Set.of(
          "persons",
          "stays",
          "visits",
          "persons_and_stays",
          "persons_and_visits",
          "persons_and_conversations",
          "persons_and_contacts",
          "contacts",
          "visits_and_stays",
          "conversations",
          "numbers",
          "days",
          "years",
          "days_interrupted");

  /** Units of which each number is a count of persons, stays or visits, so that few are hidden. */
  private static final Set<String> COUNTED =
      Set.of(
          "persons",
          "stays",
          "visits",
          "persons_and_stays",
          "persons_and_visits",
          "persons_and_conversations",
          "persons_and_contacts",
          "contacts",
          "visits_and_stays");

  private static final Set<String> ACTS = Set.of("STAYS", "VISITS", "DAY_VISITS");
  private static final Set<String> OVERVIEW =
      Set.of("STAYS", "DAY_VISITS", "OVERNIGHT_DAYS", "PHONE_CONVERSATIONS");
  private static final String CALLS = "CONVERSATIONS";
  private static final String NIGHTS = "OVERNIGHT_DAYS";
  private static final String MAN = "MAN";

  private final TableEntry table;
  private final int limit;

  Weighing(TableEntry table, int limit) {
    this.table = table;
    this.limit = Math.max(Rule.NATION_VALUES - 1, limit);
  }

  /** The tables by their names. */
  static Map<String, Weighing> of(List<? extends TableEntry> tables, int limit) {
    Map<String, Weighing> weighed = new LinkedHashMap<>();
    tables.forEach(table -> weighed.put(table.getTableName(), new Weighing(table, limit)));
    return weighed;
  }

  boolean isByGender() {
    return table.getColumnLabel().endsWith("Gender");
  }

  /** Of centres or of regions. */
  private boolean isLocal() {
    return table.isByCentre() || table.isByRegion();
  }

  /** Whether the number tells of persons at all: theirs, or their nights, ages or conversations. */
  boolean isOfPersons(Numbers.Cell cell, boolean base) {
    if (base) {
      return table.getBaseUnit() != null && COUNTED.contains(table.getBaseUnit());
    }
    return OF_PERSONS.contains(table.getUnit())
        && (!table.getUnit().equals("numbers") || OVERVIEW.contains(cell.column()));
  }

  /** Whether it is a count of persons, stays or visits. */
  private boolean isCount(Numbers.Cell cell, boolean base) {
    if (base) {
      return true;
    }
    return COUNTED.contains(table.getUnit())
            && !cell.row().equals(CALLS)
            && !cell.column().equals(CALLS)
            && !isDifference(cell)
        || table.getUnit().equals("numbers") && ACTS.contains(cell.column());
  }

  boolean isFew(Numbers.Cell cell, boolean base) {
    Long number = base ? cell.base() : cell.value();
    return number != null
        && number > 0
        && isOfPersons(cell, base)
        && isCount(cell, base)
        && number <= most(cell);
  }

  /** Up to which value the cell is of few; null where that is no count of persons. */
  Integer few(Numbers.Cell cell) {
    return isOfPersons(cell, false) && isCount(cell, false) ? most(cell) : null;
  }

  /** The largest number that is few. */
  private int most(Numbers.Cell cell) {
    if (!isLocal()) {
      return limit;
    }
    boolean acts =
        ACTS.contains(cell.column())
            || ACTS.contains(cell.row())
            || Set.of("stays", "visits").contains(table.getUnit());
    return (acts ? Rule.CENTRE_STAYS : Rule.CENTRE_PERSONS) - 1;
  }

  int possible(Numbers.Cell cell, boolean base) {
    return isLocal() ? Rule.CENTRE_VALUES : Math.max(Rule.NATION_VALUES, limit + 1);
  }

  boolean isDifference(Numbers.Cell cell) {
    return cell.column().equals("DIFFERENCE")
        || table.getTableName().equals("activity_change_share");
  }

  /** All of a small group are in one row: who is known to be of the group is known to be there. */
  boolean isEverybodyOfFew(Numbers.Cell cell) {
    return table.getKind() == TableEntry.Kind.SHARE
        && isOfPersons(cell, true)
        && cell.base() != null
        && cell.base() > 0
        && cell.base().equals(cell.value())
        && cell.base() < (isLocal() ? Rule.SMALL_BASE : Rule.NATION_BASE)
        && !table.getTableName().endsWith("_share");
  }

  /** Whether a share or mean is not shown, for it rests on few. */
  boolean isUnreliable(Numbers.Cell cell) {
    return table.getKind() != TableEntry.Kind.COUNT
        && isOfPersons(cell, true)
        && cell.base() != null
        && cell.base() > 0
        && cell.base()
            < (isLocal() || cell.column().equals(MAN) ? Rule.SMALL_BASE : Rule.NATION_BASE);
  }

  String owner(Numbers.Cell cell) {
    return table.isByCentre() ? cell.row() : null;
  }

  /** What is lost when a number is hidden: totals, and women and men, are looked for most. */
  double cost(Numbers.Cell cell, boolean base, long value) {
    double cost = 6 + Math.log1p(Math.abs((double) value));
    if (base) {
      cost *= 20;
    }
    if (cell.column().equals("TOTAL")) {
      cost *= 6;
    } else if (Set.of("WOMAN", MAN, "GIRL", "BOY").contains(cell.column())) {
      cost *= 3;
    }
    if (!isLocal()) {
      cost *= Set.of("PERSONS", "STAYS", "VISITS", "ALL", CALLS).contains(cell.row()) ? 100 : 3;
    } else if (table.isByRegion()) {
      cost *= 3;
    }
    return cost;
  }

  /** Pairs of numbers: where the first is hidden, so is the second. */
  List<Figure[]> follow(Numbers.Cell cell, int year) {
    if (table.getKind() == TableEntry.Kind.MEAN) {
      return List.<Figure[]>of(
          new Figure[] {
            new Figure(year, cell.table(), cell.row(), cell.column(), true),
            new Figure(year, cell.table(), cell.row(), cell.column(), false)
          });
    }
    if (cell.column().equals("STAYS") && table.getUnit().equals("numbers")) {
      return List.<Figure[]>of(
          new Figure[] {
            new Figure(year, cell.table(), cell.row(), "STAYS", false),
            new Figure(year, cell.table(), cell.row(), NIGHTS, false)
          });
    }
    return List.of();
  }
}
