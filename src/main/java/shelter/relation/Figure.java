package shelter.relation;

/**
 * One number of a table in a year.
 *
 * @param base whether it is the base of the cell and not its value
 */
public record Figure(int year, String table, String row, String column, boolean base) {}
