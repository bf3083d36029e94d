package shelter.comparison;

import java.math.BigDecimal;

/** A published figure as it is read: a number, an answer, hidden, or empty. */
public record Shown(BigDecimal value, boolean hidden, boolean answer) {
  static final Shown NONE = new Shown(null, false, false);
  private static final String[] ANSWERS = {"NO", "ONCE", "SEVERAL"};

  /** The code of the answer; null where the figure is a number or there is none. */
  public String getCode() {
    return answer && value != null && value.intValue() >= 0 && value.intValue() < ANSWERS.length
        ? ANSWERS[value.intValue()]
        : null;
  }

  // spotless:off
  public BigDecimal getValue() { return value; }
  public boolean isHidden() { return hidden; }
  // spotless:on
}
