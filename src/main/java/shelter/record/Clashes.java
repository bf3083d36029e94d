package shelter.record;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    private Object chosen() {
      return choice.equals("MINE") ? mine : theirs;
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
  private final Map<String, Object> stored = new HashMap<>();
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
      stored.put(key, Answers.get(theirs, key));
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

  /**
   * What a page began with that asked whose answers count.
   *
   * @param answers what it began with otherwise
   * @param asked the {@link #keys} of what it asked: both have changed those, whatever they were
   */
  static Map<String, Object> began(Map<String, Object> answers, String asked) {
    Map<String, Object> began = new HashMap<>(answers);
    for (String key : asked.split(" ")) {
      began.put(key, Clashes.class);
    }
    return began;
  }

  /** The questions whose answer has to be chosen, with blanks between. */
  String keys() {
    return both.stream().map(Clash::getKey).collect(Collectors.joining(" "));
  }

  /**
   * Adds to the record as it is stored now what I have changed. Where both have, mine stands there
   * too, though it does not count before it is chosen: only so does the form still say it where
   * nobody knows of the clash.
   */
  void takeMine(T record) {
    onlyMine.forEach(key -> Answers.set(record, key, Answers.get(mine, key)));
    both.forEach(clash -> Answers.set(record, clash.key, clash.mine));
  }

  /**
   * Carries the choices out.
   *
   * @throws Refusal while one is open
   */
  void settle(T record) {
    if (both.stream().anyMatch(clash -> clash.choice == null)) {
      throw new Refusal(null, "refusal.chooseOne");
    }
    List<Asked> hidden =
        Answers.of(record.getClass()).stream()
            .filter(asked -> !Answers.isAsked(record, asked))
            .toList();
    both.forEach(clash -> Answers.set(record, clash.key, clash.chosen()));
    for (Asked asked : hidden) {
      // The page left it out for an answer of mine that was not chosen.
      if (isSettled(asked.key()) && Answers.isAsked(record, asked)) {
        asked.set(record, stored.get(asked.key()));
      }
    }
    Answers.clearUnasked(record);
  }

  private boolean isSettled(String key) {
    return both.stream().noneMatch(clash -> clash.key.equals(key));
  }

  // spotless:off
  public List<Clash> getBoth() { return both; }
  public List<String> getOnlyTheirs() { return onlyTheirs; }
  public String getChangedBy() { return changedBy; }
  public OffsetDateTime getChangedAt() { return changedAt; }
  // spotless:on
}
