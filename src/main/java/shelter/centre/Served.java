package shelter.centre;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A municipality that a service is for.
 *
 * @param municipality its number; as somebody writes it, also its name
 * @param validFrom the first day; as somebody writes it, null for as long as both are there
 * @param validTo the last day; null when it goes on
 */
public record Served(String municipality, LocalDate validFrom, LocalDate validTo)
    implements Serializable {
  // spotless:off
  public String getMunicipality() { return municipality; }
  public LocalDate getValidFrom() { return validFrom; }
  public LocalDate getValidTo() { return validTo; }
  // spotless:on
}
