package shelter.suppression;

/**
 * One number of a publication.
 *
 * @param name tells it from all others, and settles ties
 * @param value the true number
 * @param least what an attacker knows it to be at least; null when it may be negative
 * @param possible how many values must remain possible while it is hidden
 * @param cost how much is lost when it is hidden
 * @param state what is settled about it beforehand
 * @param owner the centre that knows it; null when none does
 */
public record Quantity(
    String name, long value, Long least, int possible, double cost, State state, String owner) {
  /** What is settled about a number. */
  public enum State {
    /** Everybody knows it, or it must be shown: hiding it would protect nothing. */
    KNOWN,
    /** Shown, unless it has to protect another. */
    OPEN,
    /** Hidden for its own sake. */
    HIDDEN
  }

  Quantity as(State other) {
    return new Quantity(name, value, least, possible, cost, other, owner);
  }

  /** How far down it can go for all that an attacker knows. */
  long depth() {
    return least == null ? Long.MAX_VALUE : Math.max(0, value - least);
  }
}
