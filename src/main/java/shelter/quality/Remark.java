package shelter.quality;

import java.io.Serializable;
import java.util.List;

/**
 * One thing to look at: an error, which stands in the way of the submission, or something odd.
 *
 * @param what the word of the sentence in the messages
 * @param rule of forms.md; null where there is none
 * @param kind the word of the records' form; null where it is about several
 * @param number how many records
 * @param note what the sentence names besides; null for nothing
 * @param places the records, the first of them
 */
public record Remark(
    boolean error,
    String rule,
    String what,
    String kind,
    long number,
    String note,
    List<Place> places)
    implements Serializable {
  // spotless:off
  public boolean isError() { return error; }
  public String getRule() { return rule; }
  public String getWhat() { return what; }
  public String getKind() { return kind; }
  public long getNumber() { return number; }
  public String getNote() { return note; }
  public List<Place> getPlaces() { return places; }
  public long getMore() { return number - places.size(); }
  // spotless:on

  /** The key of the sentence; a confirmed warning brings its own. */
  public String getSentence() {
    return what.equals("confirmed") ? note : "quality." + what;
  }
}
