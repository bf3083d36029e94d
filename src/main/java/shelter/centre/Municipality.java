package shelter.centre;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;

/** A municipality in one of its periods (forms.md L4): read only. */
@Entity
@IdClass(Municipality.Key.class)
public class Municipality implements Serializable {
  @Id private String number;
  @Id private LocalDate validFrom;
  private LocalDate validTo;
  private String name;

  protected Municipality() {}

  Municipality(String number, String name, LocalDate validFrom, LocalDate validTo) {
    this.number = number;
    this.name = name;
    this.validFrom = validFrom;
    this.validTo = validTo;
  }

  // spotless:off
  public String getNumber() { return number; }
  public LocalDate getValidFrom() { return validFrom; }
  public LocalDate getValidTo() { return validTo; }
  public String getName() { return name; }
  // spotless:on

  /** Number and beginning. */
  public record Key(String number, LocalDate validFrom) implements Serializable {}
}
