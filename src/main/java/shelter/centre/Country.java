package shelter.centre;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import shelter.person.WorldRegion;

/** A country by its ISO code, with its world region (forms.md L2): read only. */
@Entity
@IdClass(Country.Key.class)
public class Country implements Serializable {
  @Id private String code;
  @Id private LocalDate validFrom;
  private LocalDate validTo;

  @Enumerated(EnumType.STRING)
  private WorldRegion region;

  /** The name that the platform's own data give it in a language. */
  public String name(Locale language) {
    return new Locale("", code).getDisplayCountry(language);
  }

  // spotless:off
  public String getCode() { return code; }
  public LocalDate getValidFrom() { return validFrom; }
  public LocalDate getValidTo() { return validTo; }
  public WorldRegion getRegion() { return region; }
  // spotless:on

  /** Code and beginning. */
  public record Key(String code, LocalDate validFrom) implements Serializable {}
}
