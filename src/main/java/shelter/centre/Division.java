package shelter.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import shelter.shared.Findings;

/**
 * Which municipalities there were when, and so for how long a service can be for one: a number that
 * went with the mergers of 2020 or the splits of 2024 is served no longer than that.
 */
public class Division {
  /** A number with its latest name, and the days on which it was in force. */
  record Span(String number, String name, LocalDate from, LocalDate to) {
    boolean meets(LocalDate first, LocalDate last) {
      return (to == null || !to.isBefore(first)) && (last == null || !from.isAfter(last));
    }
  }

  private final Map<String, Span> spans = new TreeMap<>();
  private final Map<String, List<String>> numbers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  Division(List<Municipality> periods) {
    periods.stream()
        .sorted(Comparator.comparing(Municipality::getValidFrom))
        .forEach(
            one -> {
              spans.merge(
                  one.getNumber(),
                  new Span(one.getNumber(), one.getName(), one.getValidFrom(), one.getValidTo()),
                  (before, now) -> new Span(now.number, now.name, before.from, now.to));
              List<String> names = new ArrayList<>(List.of(one.getName()));
              names.addAll(Arrays.asList(one.getName().split(" - ")));
              for (String name : names) {
                List<String> known = numbers.computeIfAbsent(name, key -> new ArrayList<>());
                if (!known.contains(one.getNumber())) {
                  known.add(one.getNumber());
                }
              }
            });
  }

  /** A number; null when there never was such a one. */
  Span span(String number) {
    return spans.get(number);
  }

  /** Whether a number is in force on some day of a time. */
  boolean isThere(String number, LocalDate first, LocalDate last) {
    Span span = span(number);
    return span != null && span.meets(first, last);
  }

  /**
   * The rows for what somebody has written of a service: each number from the later of the
   * beginnings to the earlier of the ends. A name stands for every number it had meanwhile.
   */
  List<Served> rows(ShelterService service, Centre centre, Findings found) {
    List<Served> rows = new ArrayList<>();
    LocalDate first = service.from(centre);
    LocalDate last = service.to(centre);
    for (Served one : service.getServed()) {
      String field = service.field("served");
      String typed = one.municipality();
      boolean number = typed.matches("[0-9]{4}");
      boolean outside =
          one.validFrom() != null && (one.validFrom().isBefore(first) || isAfter(one, last))
              || one.validTo() != null
                  && (one.validTo().isBefore(first) || last != null && one.validTo().isAfter(last));
      if (outside) {
        found.error(true, "RANGE", field, "servedOutside", shown(typed));
        continue;
      }
      List<Served> made =
          (number ? List.of(typed) : numbers.getOrDefault(typed, List.of()))
              .stream().map(this::span).flatMap(span -> row(one, span, first, last)).toList();
      boolean cut = number && made.size() == 1 && isCut(one, made.get(0));
      found.error(made.isEmpty() || cut, "REFERENCE", field, "servedUnknown", shown(typed));
      for (Served row : made) {
        found.error(
            rows.stream().anyMatch(other -> overlap(other, row)),
            "DUPLICATE",
            field,
            "servedTwice",
            row.municipality());
        rows.add(row);
      }
    }
    return rows;
  }

  /** The days on which a municipality is served that is given without days of its own. */
  Served whole(String number, LocalDate first, LocalDate last) {
    return row(new Served(number, null, null), span(number), first, last).findFirst().orElse(null);
  }

  private static Stream<Served> row(Served one, Span span, LocalDate first, LocalDate last) {
    if (span == null) {
      return Stream.empty();
    }
    LocalDate from = later(one.validFrom() == null ? first : one.validFrom(), span.from);
    LocalDate to = earlier(one.validTo() == null ? last : one.validTo(), span.to);
    return to != null && to.isBefore(from)
        ? Stream.empty()
        : Stream.of(new Served(span.number, from, to));
  }

  /** Whether days that were given are not those that the number was in force. */
  private static boolean isCut(Served given, Served made) {
    return given.validFrom() != null && !given.validFrom().equals(made.validFrom())
        || given.validTo() != null && !given.validTo().equals(made.validTo());
  }

  private static boolean isAfter(Served one, LocalDate last) {
    return last != null && one.validFrom().isAfter(last);
  }

  private static boolean overlap(Served one, Served other) {
    return one.municipality().equals(other.municipality())
        && (one.validTo() == null || !one.validTo().isBefore(other.validFrom()))
        && (other.validTo() == null || !other.validTo().isBefore(one.validFrom()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one == null || other != null && other.isBefore(one) ? other : one;
  }

  private static String shown(String typed) {
    return typed.substring(0, Math.min(typed.length(), 40));
  }
}
