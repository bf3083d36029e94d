package shelter.comparison;

import java.util.List;

/** One figure of a centre over the published years, beside the nation and the centres' middle. */
public record Line(Measure measure, List<Shown> years, Shown nation, Shown median) {
  // spotless:off
  public Measure getMeasure() { return measure; }
  public List<Shown> getYears() { return years; }
  public Shown getNation() { return nation; }
  public Shown getMedian() { return median; }
  // spotless:on
}
