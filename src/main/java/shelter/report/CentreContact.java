package shelter.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import shelter.person.UserKey;
import shelter.shared.Findings;

/** Whom the office calls about the reports of a centre: somebody who works there. */
@Entity
@Table(name = "centre_contact")
public class CentreContact implements Serializable {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} .,'\u2019/-]{2,120}");
  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}._%+'-]{1,80}@[\\p{L}\\p{N}-]{1,60}(\\.[\\p{L}\\p{N}-]{1,60})+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/-]{3,28}[0-9]");

  @Id private String centre;
  @Version private Integer version;
  private String name;
  private String email;
  private String phone;
  private String changedBy;
  private OffsetDateTime changedAt;

  protected CentreContact() {}

  CentreContact(String centre) {
    this.centre = centre;
  }

  /**
   * What cannot be a name, an address or a number; each of them may be empty. A telephone of eight
   * digits is what belongs here; the number of a person is not.
   */
  Findings check() {
    return new Findings()
        .error(isOff(name, NAME) || pointsAt(name), "FORMAT", "name", "contactName")
        .error(isOff(email, EMAIL) || pointsAt(email), "FORMAT", "email", "contactEmail")
        .error(isOff(phone, PHONE) || pointsAt(phone), "FORMAT", "phone", "contactPhone");
  }

  private static boolean isOff(String text, Pattern form) {
    return text != null && !form.matcher(text).matches();
  }

  /** With a word before it, a text of eight digits is no telephone number. */
  private static boolean pointsAt(String text) {
    return text != null && UserKey.Check.pointsAtAPerson("x " + text);
  }

  /** Takes over what was typed. */
  void take(CentreContact typed, String by, OffsetDateTime moment) {
    name = stripped(typed.name);
    email = stripped(typed.email);
    phone = stripped(typed.phone);
    changedBy = by;
    changedAt = moment;
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  // spotless:off
  public String getCentre() { return centre; }
  public Integer getVersion() { return version; }
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
  public String getEmail() { return email; }
  public void setEmail(String email) { this.email = email; }
  public String getPhone() { return phone; }
  public void setPhone(String phone) { this.phone = phone; }
  public String getChangedBy() { return changedBy; }
  public OffsetDateTime getChangedAt() { return changedAt; }
  // spotless:on
}
