package shelter.response;

import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * A centre whose report the office waits for, and whom to turn to.
 *
 * @param way how it was reminded last: MAIL, LETTER, TELEPHONE; null when it never was
 */
public record Reminder(
    Response response,
    String name,
    String email,
    String phone,
    String municipality,
    OffsetDateTime at,
    String way,
    String note)
    implements Serializable {
  // spotless:off
  public Response getResponse() { return response; }
  public String getName() { return name; }
  public String getEmail() { return email; }
  public String getPhone() { return phone; }
  public String getMunicipality() { return municipality; }
  public OffsetDateTime getAt() { return at; }
  public String getWay() { return way; }
  public String getNote() { return note; }
  // spotless:on
}
