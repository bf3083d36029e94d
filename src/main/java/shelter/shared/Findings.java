package shelter.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What the rules say about one record, all of it at once: errors, which stand in the way, and
 * warnings, which someone may confirm.
 */
public class Findings {
  /**
   * One finding.
   *
   * @param rule X1 to X19 of forms.md, or FORMAT, REQUIRED, RANGE, REFERENCE (contract section 9)
   * @param field the key of the question it is about; null for the whole record
   * @param key the sentence in the messages; a warning is confirmed under this name
   * @param parameters what the sentence names: numbers and texts
   */
  public record Finding(
      String rule, String field, String key, List<Object> parameters, boolean warning)
      implements Serializable {
    // spotless:off
    public String getField() { return field; }
    public String getKey() { return key; }
    public Object[] getParameters() { return parameters.toArray(); }
    // spotless:on
  }

  private final List<Finding> all = new ArrayList<>();

  /** Adds what has been found elsewhere. */
  public Findings add(Finding one) {
    all.add(one);
    return this;
  }

  /** Adds an error when it holds. */
  public Findings error(
      boolean holds, String rule, String field, String key, Object... parameters) {
    if (holds) {
      all.add(new Finding(rule, field, "refusal." + key, List.of(parameters), false));
    }
    return this;
  }

  /** Adds a warning when it holds. */
  public Findings warning(
      boolean holds, String rule, String field, String key, Object... parameters) {
    if (holds) {
      all.add(new Finding(rule, field, "warning." + key, List.of(parameters), true));
    }
    return this;
  }

  public List<Finding> all() {
    return List.copyOf(all);
  }

  public List<Finding> errors() {
    return all.stream().filter(one -> !one.warning()).toList();
  }

  public List<Finding> warnings() {
    return all.stream().filter(Finding::warning).toList();
  }

  /**
   * Lets the record pass, or not.
   *
   * @param confirmed the keys of the warnings that someone has confirmed
   * @throws Refusal with every error, or, where there is none, with every unconfirmed warning
   */
  public void settle(Collection<String> confirmed) {
    List<Finding> open =
        errors().isEmpty()
            ? warnings().stream().filter(one -> !confirmed.contains(one.key())).toList()
            : errors();
    if (!open.isEmpty()) {
      throw new Refusal(open);
    }
  }
}
