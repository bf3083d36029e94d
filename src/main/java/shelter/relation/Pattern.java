package shelter.relation;

import shelter.statistics.TableEntry;

/**
 * Figures of one or more tables, as a line of relation.csv names them: {@code
 * table:row:column:measure}.
 *
 * @param before whether those of the year before are meant, by a leading {@code <}
 * @param table a table, or {@code @} and a label for each table that has it as its column label,
 *     row label or kind, without those of the labels after a {@code !}; in a part the same table
 * @param row a code, {@code *} for each, {@code +} for all of them added up, {@code ^} for the
 *     first
 * @param column a code, or {@code *} for each
 * @param measure value or base, or {@code *} for both
 */
record Pattern(boolean before, String table, String row, String column, String measure) {
  static final String EACH = "*";
  static final String ALL = "+";
  static final String FIRST = "^";
  private static final String LABEL = "@";

  static Pattern of(String text) {
    boolean before = text.startsWith("<");
    String[] part = text.substring(before ? 1 : 0).split(":", -1);
    if (part.length != 4) {
      throw new IllegalArgumentException(text);
    }
    return new Pattern(before, part[0], part[1], part[2], part[3]);
  }

  /** Whether it names tables by a label. */
  boolean isOfLabel() {
    return table.startsWith(LABEL);
  }

  /** Whether it names this table, alone or by its labels. */
  boolean names(TableEntry entry) {
    if (!isOfLabel()) {
      return table.equals(entry.getTableName());
    }
    String[] label = table.substring(LABEL.length()).split("!");
    for (int without = 1; without < label.length; without++) {
      if (has(entry, label[without])) {
        return false;
      }
    }
    return has(entry, label[0]);
  }

  private static boolean has(TableEntry entry, String label) {
    return label.equals(entry.getColumnLabel())
        || label.equals(entry.getRowLabel())
        || label.equals(entry.getKind().name());
  }

  boolean isBase(boolean baseOfWhole) {
    return measure.equals(EACH) ? baseOfWhole : measure.equals("base");
  }

  boolean isOf(boolean base) {
    return measure.equals(EACH) || measure.equals("base") == base;
  }
}
