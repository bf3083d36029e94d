package shelter.statistics;

import java.io.Serializable;
import java.util.List;

/**
 * What a figure of the own centre is made of.
 *
 * @param cell the figure
 * @param counted the records that its value counts
 * @param others those that only its base counts
 * @param unit whether each record adds to the figure by itself, the records of a person together,
 *     or only all of them at once, as to a median
 * @param report whether the yearly report is behind it
 * @param earlier whether the year before is
 * @param centre whether it is what the register knows of the centre itself
 */
public record Behind(
    OwnCell cell,
    List<Trace> counted,
    List<Trace> others,
    Unit unit,
    boolean report,
    boolean earlier,
    boolean centre)
    implements Serializable {
  /** What adds up to the figure. */
  public enum Unit {
    RECORD,
    PERSON,
    ALL
  }

  // spotless:off
  public OwnCell getCell() { return cell; }
  public List<Trace> getCounted() { return counted; }
  public List<Trace> getOthers() { return others; }
  public Unit getUnit() { return unit; }
  public boolean isReport() { return report; }
  public boolean isEarlier() { return earlier; }
  public boolean isCentre() { return centre; }
  // spotless:on
}
