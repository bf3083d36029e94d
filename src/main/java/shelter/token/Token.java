package shelter.token;

import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * A token that lasts, as its centre's manager sees it. What the program shows is kept nowhere.
 *
 * @param id the first bytes of its hash
 * @param usedAt when it was last used, to the minute; null when it never was
 */
public record Token(
    String id,
    String account,
    OffsetDateTime openedAt,
    OffsetDateTime usedAt,
    OffsetDateTime endsAt)
    implements Serializable {
  // spotless:off
  public String getId() { return id; }
  public String getAccount() { return account; }
  public OffsetDateTime getOpenedAt() { return openedAt; }
  public OffsetDateTime getUsedAt() { return usedAt; }
  public OffsetDateTime getEndsAt() { return endsAt; }
  // spotless:on
}
