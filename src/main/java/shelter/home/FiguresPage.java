package shelter.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import shelter.shared.Settings;

/** The own centre so far this year beside the same day last year: not published. */
@Named
@RequestScoped
public class FiguresPage {
  private static final List<String> LABELS =
      List.of(
          "home.stays", "home.overnightDays", "home.children", "home.visits", "home.conversations");

  /** One kind of figure in both years. */
  public record Pair(String label, long now, long before) {
    // spotless:off
    public String getLabel() { return label; }
    public long getNow() { return now; }
    public long getBefore() { return before; }
    // spotless:on
  }

  @Inject private House house;
  @Inject private Settings settings;
  private final List<Pair> pairs = new ArrayList<>();

  @PostConstruct
  void begin() {
    house.together(this::ask);
  }

  private void ask() {
    List<Long> now = house.until(getToday());
    List<Long> before = house.until(getToday().minusYears(1));
    for (int at = 0; at < LABELS.size(); at++) {
      pairs.add(new Pair(LABELS.get(at), now.get(at), before.get(at)));
    }
  }

  public LocalDate getToday() {
    return settings.today();
  }

  public List<Pair> getPairs() {
    return pairs;
  }
}
