package shelter.recount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Centres and services, some of which exist only for a part of the time. */
final class RandomCentres {
  private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);

  /** A centre with the days on which it exists. */
  record Centre(String code, LocalDate from, LocalDate to) {}

  /** A service of a centre, likewise. */
  record Offer(Centre centre, String target, LocalDate from, LocalDate to) {
    boolean in(int year) {
      return from.getYear() <= year && (to == null || to.getYear() >= year);
    }
  }

  final Sheet centres = new Sheet("centre");
  final Sheet services = new Sheet("shelter_service");
  final List<Centre> all = new ArrayList<>();
  final List<Offer> offers = new ArrayList<>();

  RandomCentres(RandomNation nation) {
    Chance chance = nation.chance;
    int number = chance.between(3, 8);
    for (int i = 0; i < number; i++) {
      boolean late = chance.oneIn(3);
      LocalDate from = late ? turn(nation, nation.first()) : SINCE;
      LocalDate to = chance.oneIn(4) ? turn(nation, later(from, nation.first())) : null;
      Centre centre = new Centre("centre-" + (char) ('a' + i), from, to);
      all.add(centre);
      Map<String, Object> row = centres.add();
      row.put("code", centre.code());
      row.put("version", 0);
      row.put("name", "Centre " + i);
      row.put("hostMunicipality", "0301");
      row.put("region", chance.one(List.of("NORTH", "MID", "WEST", "SOUTH", "EAST")));
      row.put("validFrom", from);
      row.put("validTo", to);
      if (!chance.oneIn(6)) {
        offer(nation, centre, "WOMEN");
      }
      if (!chance.oneIn(4)) {
        offer(nation, centre, "MEN");
      }
    }
  }

  private void offer(RandomNation nation, Centre centre, String target) {
    Chance chance = nation.chance;
    LocalDate to = centre.to();
    if (chance.oneIn(5)) {
      // a service that was given up before the centre was
      LocalDate end = turn(nation, later(centre.from(), nation.first()));
      to = end != null && (to == null || end.isBefore(to)) ? end : to;
    }
    offers.add(new Offer(centre, target, centre.from(), to));
    Map<String, Object> row = services.add();
    row.put("centre", centre.code());
    row.put("target", target);
    row.put("residential", !chance.oneIn(4));
    row.put("validFrom", centre.from());
    row.put("validTo", to);
  }

  /** A day on which something begins or ends: mostly at the turn of a year, where it matters. */
  private static LocalDate turn(RandomNation nation, LocalDate from) {
    int year = nation.chance.one(nation.years);
    LocalDate day =
        nation.chance.one(List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    return nation.chance.oneIn(3) || day.isBefore(from) || day.isAfter(nation.last())
        ? nation.chance.day(from, nation.last())
        : day;
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
