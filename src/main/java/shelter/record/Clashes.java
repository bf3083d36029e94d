package shelter.record;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shelter.shared.Refusal;

/**
 * Two people have changed one record. What only one of them changed is kept; where both did, the
 * second decides, question by question.
 */
public class Clashes<T extends Registration> implements Serializable {
  /** A question that both have answered differently. */
  public static class Clash implements Serializable {
    private final String key;
    private final Object theirs;
    private final Object mine;
    private String choice;

    Clash(String key, Object theirs, Object mine) {
      this.key = key;
      this.theirs = theirs;
      this.mine = mine;
    }

    // spotless:off
    public String getKey() { return key; }
    public Object getTheirs() { return theirs; }
    public Object getMine() { return mine; }
    public String getChoice() { return choice; }
    public void setChoice(String choice) { this.choice = choice; }
    // spotless:on
  }

  private final List<Clash> both = new ArrayList<>();
  private final List<String> onlyMine = new ArrayList<>();
  private final List<String> onlyTheirs = new ArrayList<>();
  private final T mine;
  private final String changedBy;
  private final OffsetDateTime changedAt;

  Clashes(Map<String, Object> opened, T mine, T theirs) {
    this.mine = mine;
    changedBy = theirs.getChangedBy();
    changedAt = theirs.getChangedAt();
    Map<String, Object> byMe = Answers.all(mine);
    Map<String, Object> byThem = Answers.all(theirs);
    for (String key : byThem.keySet()) {
      boolean iChanged = !Answers.same(opened.get(key), byMe.get(key));
      boolean theyChanged = !Answers.same(opened.get(key), byThem.get(key));
      if (iChanged && theyChanged && !Answers.same(byMe.get(key), byThem.get(key))) {
        both.add(new Clash(key, Answers.get(theirs, key), Answers.get(mine, key)));
      } else if (iChanged) {
        onlyMine.add(key);
      } else if (theyChanged) {
        onlyTheirs.add(key);
      }
    }
  }

  /** Adds to the record as it is stored now what only I have changed. */
  void takeMine(T stored) {
    onlyMine.forEach(key -> Answers.set(stored, key, Answers.get(mine, key)));
  }

  /**
   * Carries the choices out.
   *
   * @throws Refusal while one is open
   */
  void settle(T record) {
    for (Clash clash : both) {
      if (clash.choice == null) {
        throw new Refusal(null, "refusal.chooseOne");
      }
      Answers.set(record, clash.key, clash.choice.equals("MINE") ? clash.mine : clash.theirs);
    }
  }

  // spotless:off
  public List<Clash> getBoth() { return both; }
  public List<String> getOnlyTheirs() { return onlyTheirs; }
  public String getChangedBy() { return changedBy; }
  public OffsetDateTime getChangedAt() { return changedAt; }
  // spotless:on
}
