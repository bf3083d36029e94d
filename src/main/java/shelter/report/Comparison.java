package shelter.report;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A figure of a year beside that of the year before (forms.md X19).
 *
 * @param what the name of the figure: STAYS, FTE
 * @param now null where it is not answered
 * @param before null where there was none
 */
public record Comparison(String what, BigDecimal now, BigDecimal before) implements Serializable {
  private static final BigDecimal UNITS = BigDecimal.valueOf(20);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * The control figures, full-time equivalents and municipal funding of a report, with last year's.
   *
   * @param before the report of the year before; null without one
   * @param figuresBefore the control figures of the year before; null where there was no such year
   */
  public static List<Comparison> all(
      CentreReport report,
      Map<String, Long> figures,
      CentreReport before,
      Map<String, Long> figuresBefore) {
    List<Comparison> all = new ArrayList<>();
    for (String figure : ReportRows.FIGURES) {
      Long old = figuresBefore == null ? null : figuresBefore.get(figure);
      all.add(new Comparison(figure, number(figures.get(figure)), number(old)));
    }
    BigDecimal fteBefore = before == null ? null : before.getStaff().getFte();
    all.add(new Comparison("FTE", report.getStaff().getFte(), fteBefore));
    Long fundedBefore = before == null ? null : before.funding();
    all.add(new Comparison("FUNDING", number(report.funding()), number(fundedBefore)));
    return all;
  }

  private static BigDecimal number(Long figure) {
    return figure == null ? null : BigDecimal.valueOf(figure);
  }

  /** Whether the change is over 50 % and over 20 units, in a figure of which X19 asks why. */
  public boolean asks() {
    if (now == null || before == null || !ReportSheet.COMPARED.contains(what)) {
      return false;
    }
    BigDecimal change = now.subtract(before).abs();
    boolean far = change.add(change).compareTo(before) > 0;
    return far && change.compareTo(UNITS) > 0;
  }

  /** The change in whole percent; null where there is nothing to compare with. */
  public Long getPercent() {
    return now == null || before == null || before.signum() == 0
        ? null
        : now.subtract(before)
            .multiply(HUNDRED)
            .divide(before, 0, RoundingMode.HALF_UP)
            .longValueExact();
  }

  // spotless:off
  public String getWhat() { return what; }
  public BigDecimal getNow() { return now; }
  public BigDecimal getBefore() { return before; }
  public boolean isAsks() { return asks(); }
  // spotless:on
}
