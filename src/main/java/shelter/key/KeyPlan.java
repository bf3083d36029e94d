package shelter.key;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import shelter.shared.Findings.Finding;

/** What a change of a key would do, shown before anybody decides. */
public class KeyPlan implements Serializable {
  /** What a rule says about one record if it had the other key. */
  public record Objection(KeyRecord about, Finding finding) implements Serializable {
    // spotless:off
    public KeyRecord getAbout() { return about; }
    public Finding getFinding() { return finding; }
    // spotless:on
  }

  private final String from;
  private final String to;
  private final List<KeyRecord> moving = new ArrayList<>();
  private final List<KeyRecord> staying = new ArrayList<>();
  private final List<KeyRecord> there = new ArrayList<>();
  private final List<Objection> objections = new ArrayList<>();
  private final List<String> lacking = new ArrayList<>();
  private final List<String> differing = new ArrayList<>();

  KeyPlan(String from, String to) {
    this.from = from;
    this.to = to;
  }

  void object(KeyRecord about, List<Finding> findings) {
    findings.forEach(finding -> objections.add(new Objection(about, finding)));
  }

  /** Whether the other key is in use: then two keys are one person; else one was mistyped. */
  public boolean isMerging() {
    return !there.isEmpty();
  }

  public List<Objection> getErrors() {
    return objections.stream().filter(one -> !one.finding().warning()).toList();
  }

  public List<Objection> getWarnings() {
    return objections.stream().filter(one -> one.finding().warning()).toList();
  }

  /** The warnings that the one button confirms. */
  Set<String> warningKeys() {
    return getWarnings().stream().map(one -> one.finding().key()).collect(Collectors.toSet());
  }

  // spotless:off
  public String getFrom() { return from; }
  public String getTo() { return to; }
  public List<KeyRecord> getMoving() { return moving; }
  public List<KeyRecord> getStaying() { return staying; }
  public List<KeyRecord> getThere() { return there; }
  public List<String> getLacking() { return lacking; }
  public List<String> getDiffering() { return differing; }
  // spotless:on
}
