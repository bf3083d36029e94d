package shelter.health;

import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * How one thing is just now.
 *
 * @param good when it was last well; null when that is not known
 */
public record Alarm(Check check, State state, OffsetDateTime good) implements Serializable {
  /** Well, not well, or not set up at all. */
  public enum State {
    GOOD("ok"),
    ALARM("bad"),
    OFF("open");

    private final String look;

    State(String look) {
      this.look = look;
    }

    /** The class of its tag in the stylesheet. */
    public String getLook() {
      return look;
    }
  }

  // spotless:off
  public Check getCheck() { return check; }
  public State getState() { return state; }
  public OffsetDateTime getGood() { return good; }
  // spotless:on
}
