package shelter.attack;

import java.util.Set;
import shelter.statistics.TableEntry;

/**
 * A published table as its files describe it.
 *
 * @param kind COUNT, SHARE or MEAN
 * @param multiple whether a person can be in several rows
 */
public record Table(
    int year,
    int version,
    String name,
    String kind,
    String unit,
    String baseUnit,
    String rowLabel,
    String columnLabel,
    boolean multiple) {
  /** How many values a hidden number must have left (contract section 7). */
  private static final int VALUES = 3;

  private static final int VALUES_OF_CENTRES = 5;

  /** A number that is no count of persons, stays or visits may only not be found. */
  private static final int NOT_FOUND = 2;

  private static final Set<String> PERSONS =
      Set.of(
          "persons",
          "stays",
          "visits",
          "contacts",
          "visits_and_stays",
          "persons_and_stays",
          "persons_and_visits",
          "persons_and_contacts",
          "persons_and_conversations");
  private static final Set<String> NO_PERSONS = Set.of("CONVERSATIONS", "CONTACTS");

  /** The table of all kinds of numbers of a centre, and those that are stays or visits. */
  private static final String MIXED = "numbers";

  private static final Set<String> PERSONS_OF_MIXED = Set.of("STAYS", "DAY_VISITS");

  public static Table of(TableEntry entry, int version) {
    return new Table(
        entry.getYear(),
        version,
        entry.getTableName(),
        entry.getKind().name(),
        entry.getUnit(),
        entry.getBaseUnit(),
        entry.getRowLabel(),
        entry.getColumnLabel(),
        entry.isMultiple());
  }

  /** How many values a number of the table must have left while it is hidden. */
  int values(PublishedNumber number) {
    if (!countsPersons(number)) {
      return NOT_FOUND;
    }
    boolean ofCentres =
        rowLabel.equals("Centre")
            || rowLabel.equals("Region")
            || columnLabel.equals("RegionColumn");
    return ofCentres ? VALUES_OF_CENTRES : VALUES;
  }

  private boolean countsPersons(PublishedNumber number) {
    if (number.base()) {
      return baseUnit != null && PERSONS.contains(baseUnit);
    }
    return unit.equals(MIXED)
        ? PERSONS_OF_MIXED.contains(number.column())
        : PERSONS.contains(unit)
            && !NO_PERSONS.contains(number.row())
            && !NO_PERSONS.contains(number.column());
  }

  /** The table as the relations want to read it. */
  TableEntry entry() {
    return new Entry(this);
  }

  private static final class Entry extends TableEntry {
    private static final long serialVersionUID = 1;
    private final transient Table table;

    Entry(Table table) {
      this.table = table;
    }

    @Override
    public int getYear() {
      return table.year;
    }

    @Override
    public String getTableName() {
      return table.name;
    }

    @Override
    public Kind getKind() {
      return Kind.valueOf(table.kind);
    }

    @Override
    public String getUnit() {
      return table.unit;
    }

    @Override
    public String getBaseUnit() {
      return table.baseUnit;
    }

    @Override
    public String getRowLabel() {
      return table.rowLabel;
    }

    @Override
    public String getColumnLabel() {
      return table.columnLabel;
    }

    @Override
    public boolean isMultiple() {
      return table.multiple;
    }
  }
}
