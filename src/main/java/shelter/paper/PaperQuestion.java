package shelter.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import shelter.person.Perpetrator;
import shelter.record.Asked;
import shelter.record.Words;

/** One question on paper: boxes to tick, or room to write. */
public record PaperQuestion(Asked asked) {
  /** Whether it is the key of the person, which has a box of its own at the top. */
  static boolean isKey(Asked asked) {
    return List.of("userKey", "childKey", "dayUser").contains(asked.key());
  }

  public String getKey() {
    return asked.key();
  }

  public boolean isOptional() {
    return asked.isOptional();
  }

  public boolean isMany() {
    return asked.isMany();
  }

  /** YES_NO, CODES, DATE, NUMBER, KEY, PERPETRATORS or TEXT. */
  public String getRoom() {
    Class<?> type = asked.type();
    return type.isEnum()
        ? "CODES"
        : type == Boolean.class
            ? "YES_NO"
            : type == LocalDate.class
                ? "DATE"
                : Number.class.isAssignableFrom(type)
                    ? "NUMBER"
                    : type == UUID.class
                        ? "KEY"
                        : type == Perpetrator.class ? "PERPETRATORS" : "TEXT";
  }

  /** The codes that are offered this year. */
  public List<Object> getCodes() {
    return asked.type().isEnum()
        ? Words.codes(asked.type().getName().replaceFirst("^shelter\\.", ""), null, null)
        : List.of();
  }
}
