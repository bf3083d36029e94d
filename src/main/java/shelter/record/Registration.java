package shelter.record;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import shelter.person.MultipleChoice;
import shelter.shared.Findings;
import shelter.shared.Registered;

/** What is registered about a person: a stay, a visit, a conversation; and its rules. */
@MappedSuperclass
public abstract class Registration extends Registered {
  /** The keys of the warnings that someone has looked at and confirmed. */
  @Convert(converter = Confirmed.class)
  private Set<String> confirmed = new TreeSet<>();

  /** Whether the person is registered in full, and has not opted out. */
  public abstract boolean isFull();

  /** The centre's key of the person; null when reserved or unknown. */
  public abstract String personKey();

  /** The questions that say when it was: the first day and, if it spans time, the last. */
  public abstract List<String> dateKeys();

  /** What the record can say about itself beyond what holds for every kind. */
  protected abstract void check(Findings findings, LocalDate today);

  /** The first day; null for what has none of its own. */
  public LocalDate firstDay() {
    return dateKeys().isEmpty() ? null : (LocalDate) Answers.get(this, dateKeys().get(0));
  }

  /** The last day; null while it runs. */
  public LocalDate lastDay() {
    return dateKeys().isEmpty()
        ? null
        : (LocalDate) Answers.get(this, dateKeys().get(dateKeys().size() - 1));
  }

  /** Everything that the rules about one record by itself find. */
  public final Findings findings(LocalDate today) {
    Findings findings = new Findings();
    for (String key : dateKeys()) {
      LocalDate date = (LocalDate) Answers.get(this, key);
      findings.error(date != null && date.isAfter(today), "RANGE", key, "dateInFuture");
    }
    for (Asked asked : Answers.of(getClass())) {
      if (asked.get(this) instanceof Collection<?> many && many.size() > 1) {
        List<String> codes = many.stream().map(Asked::code).toList();
        for (String alone : asked.question().alone()) {
          findings.error(
              codes.contains(alone),
              "X11",
              asked.key(),
              alone.equals("NONE") ? "noneAlone" : "unknownAlone");
        }
      }
    }
    if (!dateKeys().isEmpty() && firstDay() == null) {
      // The other rules count from the first day.
      return findings.error(true, "REQUIRED", dateKeys().get(0), "dateMissing");
    }
    check(findings, today);
    return findings;
  }

  /** Whether the same account has stored just this already, and the answer did not arrive. */
  boolean isStoredAs(Registration stored, String account) {
    return !stored.getVersion().equals(getVersion())
        && account.equals(stored.getChangedBy())
        && Answers.changed(Answers.all(stored), Answers.all(this)).isEmpty();
  }

  /** How many questions a complete form would still ask. */
  public int getMissing() {
    return isFull() ? Answers.missing(this).size() : 0;
  }

  public Set<String> getConfirmed() {
    return confirmed;
  }

  /** Keys of sentences in the table. */
  @Converter
  public static class Confirmed implements AttributeConverter<Set<String>, Object> {
    @Override
    public Object convertToDatabaseColumn(Set<String> keys) {
      return keys == null ? "{}" : "{" + String.join(",", keys) + "}";
    }

    @Override
    public Set<String> convertToEntityAttribute(Object column) {
      return new TreeSet<>(List.of(MultipleChoice.texts(column)));
    }
  }
}
