package shelter.relation;

import java.util.List;

/**
 * A relation between figures of one year, or of it and the year before.
 *
 * @param parts in the order of the line; one that no table of the year has is unknown and not
 *     negative
 * @param note why it holds
 */
public record Bound(Kind kind, Figure whole, List<Figure> parts, String note) {}
