package shelter.highlight;

import java.io.Serializable;
import java.util.List;

/**
 * What a chapter says before its tables, in one language.
 *
 * @param lead two sentences; one or none where the chapter has too few figures
 * @param points three key points, fewer where there are too few figures
 * @param sources the figures that it rests on, in the order of their telling
 */
public record Highlight(String lead, List<Point> points, List<Source> sources)
    implements Serializable {
  /** A figure that a text rests on: its cell, and what is printed there. */
  public record Source(int year, String table, String row, String column, String shown)
      implements Serializable {}

  public boolean isEmpty() {
    return lead.isEmpty() && points.isEmpty();
  }

  // spotless:off
  public String getLead() { return lead; }
  public List<Point> getPoints() { return points; }
  public List<Source> getSources() { return sources; }
  // spotless:on
}
