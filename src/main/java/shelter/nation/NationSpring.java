package shelter.nation;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import shelter.nation.NationResident.Stay;

/**
 * How much of the use of a year fell after 12 March, the day on which the country closed in 2020:
 * published of that year and of the one before. Stays that may lie on any day are moved over it.
 */
final class NationSpring {
  private final NationYear year;
  private final Random chance;
  private final LocalDate day;

  NationSpring(NationYear year, Random chance) {
    this.year = year;
    this.chance = chance;
    this.day = LocalDate.of(year.year(), 3, 12);
  }

  void move(List<Stay> made) {
    int after = (int) made.stream().filter(stay -> !stay.admission.isBefore(day)).count();
    int surplus = after - year.known().staysAfter();
    for (int i : Quota.order(made.size(), chance)) {
      Stay stay = made.get(i);
      boolean late = !stay.admission.isBefore(day);
      if (surplus == 0 || late != surplus > 0 || !mayMove(stay)) {
        continue;
      }
      int nights = stay.nightsBefore(stay.discharge, stay.admission);
      LocalDate first = late ? year.start() : day;
      LocalDate last = late ? day.minusDays(1) : year.end().minusDays(nights);
      int days = last.getDayOfYear() - first.getDayOfYear() + 1;
      if (days > 0 && first.plusDays(nights).isBefore(year.end())) {
        stay.admission = first.plusDays(chance.nextInt(days));
        stay.discharge = stay.admission.plusDays(nights);
        surplus -= late ? 1 : -1;
      }
    }
  }

  /** Whoever comes twice, or is in the house at New Year, has days that fit only there. */
  private boolean mayMove(Stay stay) {
    boolean alone = stay.resident == null || stay.resident.stays.size() == 1;
    return alone && !stay.goesOn && !stay.admission.isBefore(year.start());
  }
}
