package shelter.report;

import java.util.Locale;
import java.util.stream.Stream;

/** The parts of the report, in the order in which a manager goes through them. */
public enum ReportPart {
  CENTRE,
  SERVICES,
  COOPERATION,
  STAFF,
  AVAILABILITY,
  ANIMALS,
  ECONOMY,
  EVENTS,
  CONTROL,
  SEND;

  /** The word in the address of its page, and in {@code @Question}. */
  public String getWord() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The part of a word; the first one for what is none. */
  static ReportPart of(String word) {
    return Stream.of(values()).filter(one -> one.getWord().equals(word)).findFirst().orElse(CENTRE);
  }

  /** Whether it asks each service by itself, so that a centre without one has little to answer. */
  public boolean isServiced() {
    return this == AVAILABILITY || this == COOPERATION || this == ANIMALS;
  }

  /** The part before it; null for the first. */
  public ReportPart getBefore() {
    return ordinal() == 0 ? null : values()[ordinal() - 1];
  }

  /** The part after it; null for the last. */
  public ReportPart getNext() {
    return this == SEND ? null : values()[ordinal() + 1];
  }
}
