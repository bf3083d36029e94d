package shelter.comparison;

import java.io.Serializable;
import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import shelter.centre.Centre;
import shelter.centre.ShelterService;

/** A centre as everybody may know it: where it belongs, and what and whom it is for. */
public record House(Centre centre, List<Period> hosts, List<Period> served)
    implements Serializable {
  /** A municipality by its name, in a time. */
  public record Period(String name, LocalDate from, LocalDate to) implements Serializable {
    boolean isOn(LocalDate day) {
      return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
  }

  /** The municipality where it is, by the name it had at the end of a year. */
  public String host(int year) {
    return hosts.stream()
        .filter(one -> one.isOn(LocalDate.of(year, 12, 31)))
        .map(Period::name)
        .findFirst()
        .orElse(hosts.isEmpty() ? null : hosts.get(0).name());
  }

  /** The municipalities that it is for at the end of a year, by name. */
  public List<String> served(int year) {
    return served.stream()
        .filter(one -> one.isOn(LocalDate.of(year, 12, 31)))
        .map(Period::name)
        .distinct()
        .sorted(Collator.getInstance(Locale.forLanguageTag("nb")))
        .toList();
  }

  /** The services that are there on any day of a year. */
  public List<ShelterService> services(int year) {
    return centre.getServices().stream()
        .filter(one -> one.runsBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
        .toList();
  }

  // spotless:off
  public String getCode() { return centre.getCode(); }
  public String getName() { return centre.getName(); }
  public Centre getCentre() { return centre; }
  // spotless:on
}
