package shelter.statistics;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A record behind a figure, and what the figure would lack without it.
 *
 * @param kind the word of its form
 * @param key of the person; null where there is none
 * @param last null while it runs
 * @param value what it adds to the value; null where it stands beside another that adds it
 * @param base what it adds to the base
 */
public record Trace(
    UUID id,
    String kind,
    boolean reserved,
    String key,
    LocalDate first,
    LocalDate last,
    BigDecimal value,
    BigDecimal base)
    implements Serializable {
  // spotless:off
  public UUID getId() { return id; }
  public String getKind() { return kind; }
  public boolean isReserved() { return reserved; }
  public String getKey() { return key; }
  public LocalDate getFirst() { return first; }
  public LocalDate getLast() { return last; }
  public BigDecimal getValue() { return value; }
  public BigDecimal getBase() { return base; }
  // spotless:on
}
