package shelter.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import shelter.page.RefusalHandler;
import shelter.publication.Protection;
import shelter.screening.Why;
import shelter.shared.Refusal;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/**
 * What the rule of publication costs a year, what is left at risk, and what another limit costs.
 */
@Named
@RequestScoped
public class ProtectionPage {
  /** The limits for the nation that can be tried. */
  private static final int LOWEST = 3;

  private static final int HIGHEST = 10;

  /** How many figures of a table are hidden now, and would be with another limit. */
  public record Cost(String table, long now, long then) {
    // spotless:off
    public String getTable() { return table; }
    public long getNow() { return now; }
    public long getThen() { return then; }
    public long getMore() { return then - now; }
    // spotless:on
  }

  @Inject private Releases releases;
  @Inject private ReportingYears years;
  @Inject private FacesContext faces;
  private String year;
  private String limit;
  private Protection now;
  private Protection then;

  /**
   * A year that is not closed is a page not found; of a limit that cannot be tried, it is told, and
   * of figures that cannot be protected.
   */
  public void load() throws IOException, SQLException {
    ReportingYear found =
        year != null && year.matches("\\d{4}") ? years.of(Integer.parseInt(year)) : null;
    if (found == null || !PreviewPage.isClosed(found)) {
      faces.getExternalContext().responseSendError(404, null);
      faces.responseComplete();
      return;
    }
    try {
      now = releases.study(found.getYear(), null);
    } catch (Refusal refusal) {
      RefusalHandler.tell(refusal);
      return;
    }
    if (limit != null && !isUnknown()) {
      then = releases.study(found.getYear(), Integer.valueOf(limit));
    }
  }

  public boolean isUnknown() {
    return limit != null && getLimits().stream().noneMatch(one -> limit.equals("" + one));
  }

  /** What can be tried: not what is in force already. */
  public List<Integer> getLimits() {
    return IntStream.rangeClosed(LOWEST, HIGHEST)
        .boxed()
        .filter(one -> now == null || one != now.limit())
        .toList();
  }

  public Why[] getReasons() {
    return Why.values();
  }

  public long count(Why reason) {
    return now.byReason().getOrDefault(reason.name(), 0L);
  }

  /** The tables that hide any, now or with the other limit; those that hide most come first. */
  public List<Cost> getCosts() {
    Set<String> tables = new LinkedHashSet<>(now.hiddenByTable().keySet());
    if (then != null) {
      tables.addAll(then.hiddenByTable().keySet());
    }
    List<Cost> costs = new ArrayList<>();
    for (String table : tables) {
      costs.add(new Cost(table, hidden(now, table), then == null ? 0 : hidden(then, table)));
    }
    costs.sort(
        Comparator.comparing(
            (Cost one) -> Math.max(one.now(), one.then()), Comparator.reverseOrder()));
    return costs;
  }

  private static long hidden(Protection of, String table) {
    return of.hiddenByTable().getOrDefault(table, 0L);
  }

  /** Of all tables together. */
  public Cost getSum() {
    return new Cost(null, now.getHidden(), then == null ? 0 : then.getHidden());
  }

  public List<Releases.Attacked> getAttacks() {
    return releases.attacks(Integer.parseInt(year));
  }

  // spotless:off
  public String getYear() { return year; }
  public void setYear(String year) { this.year = year; }
  public String getLimit() { return limit; }
  public void setLimit(String limit) { this.limit = limit == null || limit.isBlank() ? null : limit; }
  public Protection getNow() { return now; }
  public Protection getThen() { return then; }
  // spotless:on
}
