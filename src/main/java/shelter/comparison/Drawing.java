package shelter.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Horizontal bars from zero of one figure, a bar for each centre in the order of the table;
 * positions and lengths are in units of the drawing.
 */
public record Drawing(Measure measure, List<Bar> bars) {
  private static final int WIDTH = 360;
  private static final int END = 64;
  private static final int STEP = 50;
  private static final int THICK = 18;

  /** One bar; without length where the figure is hidden or empty. */
  public record Bar(String name, Shown shown, int y, int length) {
    // spotless:off
    public String getName() { return name; }
    public Shown getShown() { return shown; }
    public int getY() { return y; }
    public int getLength() { return length; }
    public int getThick() { return THICK; }
    public int getLabelY() { return y - 8; }
    public int getValueX() { return length == 0 ? 0 : length + 8; }
    public int getValueY() { return y + THICK - 4; }
    // spotless:on
  }

  static Drawing of(Measure measure, List<String> names, List<Shown> figures) {
    double longest =
        figures.stream()
            .filter(one -> one.value() != null)
            .mapToDouble(one -> one.value().doubleValue())
            .max()
            .orElse(0);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Shown shown = figures.get(i);
      int length =
          shown.value() == null || longest <= 0
              ? 0
              : (int) Math.round((WIDTH - END) * shown.value().doubleValue() / longest);
      bars.add(new Bar(names.get(i), shown, i * STEP + STEP - THICK - 6, length));
    }
    return new Drawing(measure, bars);
  }

  // spotless:off
  public Measure getMeasure() { return measure; }
  public List<Bar> getBars() { return bars; }
  public int getWidth() { return WIDTH; }
  public int getHeight() { return bars.size() * STEP + 4; }
  // spotless:on
}
