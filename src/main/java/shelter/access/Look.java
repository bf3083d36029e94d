package shelter.access;

import java.io.Serializable;
import java.time.OffsetDateTime;
import shelter.audit.Action;

/** A line of the audit trail as a manager reads it. */
public record Look(
    OffsetDateTime at,
    String account,
    Action action,
    String kind,
    boolean done,
    String record,
    String detail)
    implements Serializable {
  // spotless:off
  public OffsetDateTime getAt() { return at; }
  public String getAccount() { return account; }
  public Action getAction() { return action; }
  public String getKind() { return kind; }
  public boolean isDone() { return done; }
  public String getRecord() { return record; }
  public String getDetail() { return detail; }
  // spotless:on
}
