package shelter.key;

import java.io.Serializable;
import java.time.LocalDate;
import shelter.person.Adult;
import shelter.person.Gender;

/** What is remembered of a person whose key is lost: nothing that says who it is. */
public class LostKey implements Serializable {
  /** At most so many are shown; more means that too little is remembered. */
  static final int MOST = 50;

  private static final int ABOUT = 2;

  /** A key that fits, with the record by which it does. */
  public record Found(String key, KeyRecord record) implements Serializable {
    // spotless:off
    public String getKey() { return key; }
    public KeyRecord getRecord() { return record; }
    // spotless:on
  }

  private LocalDate from;
  private LocalDate to;
  private Integer birthYear;
  private Integer children;
  private Gender gender;
  private Sought kind;

  boolean isBetween(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** A birth year that nobody has registered fits any: the key would stay lost otherwise. */
  boolean fits(Adult adult) {
    Integer born = adult.getBirthYear();
    return (birthYear == null || born == null || Math.abs(born - birthYear) <= ABOUT)
        && (gender == null || adult.getGender() == gender);
  }

  // spotless:off
  public LocalDate getFrom() { return from; }
  public void setFrom(LocalDate from) { this.from = from; }
  public LocalDate getTo() { return to; }
  public void setTo(LocalDate to) { this.to = to; }
  public Integer getBirthYear() { return birthYear; }
  public void setBirthYear(Integer birthYear) { this.birthYear = birthYear; }
  public Integer getChildren() { return children; }
  public void setChildren(Integer children) { this.children = children; }
  public Gender getGender() { return gender; }
  public void setGender(Gender gender) { this.gender = gender; }
  public Sought getKind() { return kind; }
  public void setKind(Sought kind) { this.kind = kind; }
  // spotless:on
}
