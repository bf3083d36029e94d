package shelter.highlight;

import java.io.Serializable;
import java.util.Map;

/**
 * The words of the front page in one language: the heading of its chart, and what each chapter
 * says, by the chapter's code.
 */
public record Front(String heading, Map<String, Highlight> chapters) implements Serializable {
  // spotless:off
  public String getHeading() { return heading; }
  public Map<String, Highlight> getChapters() { return chapters; }
  // spotless:on
}
