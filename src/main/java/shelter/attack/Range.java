package shelter.attack;

/**
 * What an unknown whole number can be.
 *
 * @param most null where nothing bounds it
 */
public record Range(long least, Long most) {
  /** Whether it can be one number only. */
  public boolean isExact() {
    return most != null && most == least;
  }

  /** How many values are possible (contract section 7). */
  public long values() {
    return most == null ? Long.MAX_VALUE : most - least + 1;
  }
}
