package shelter.nation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The centres' reports: those of 2019, 2020 and 2021 all approved, with the staff that was
 * published for these years; those of last year still coming in.
 */
final class NationReports {
  /**
   * What all centres reported together: full-time equivalents in tenths. Nobody published how many
   * worked full time, and of 2019 only the volunteers.
   */
  private record Staff(int employees, int fullTime, int fte, int volunteers, int volunteerFte) {}

  private static final Staff OF_2020 = new Staff(549, 268, 4129, 49, 90);

  private static final Map<Integer, Staff> PUBLISHED =
      Map.of(
          2019, new Staff(546, 259, 4018, 34, 129),
          2020, OF_2020,
          2021, new Staff(543, 251, 3846, 30, 78));

  private final List<NationCentre> all;
  private final NationRows rows =
      new NationRows(
          "centre_report",
          "centre, year, status, employees_full_time, employees_part_time, fte, volunteers,"
              + " volunteer_fte");

  NationReports(List<NationCentre> centres) {
    this.all = centres;
  }

  /** Loads the reports of every year in the register that is over, of the centres there were. */
  void load(Connection owner, LocalDate today) throws SQLException {
    int yearBefore = today.getYear() - 1;
    try (var statement = owner.createStatement();
        var year =
            statement.executeQuery(
                """
                select year, array_agg(code) from register.reporting_year
                join register.centre on coalesce(valid_to, 'infinity') >= make_date(year, 1, 1)
                group by year order by year
                """)) {
      while (year.next()) {
        int of = year.getInt(1);
        Set<String> there = Set.of((String[]) year.getArray(2).getArray());
        List<NationCentre> centres = all.stream().filter(c -> there.contains(c.code())).toList();
        if (of == yearBefore) {
          comingIn(of, centres, states(centres, today));
        } else if (of < yearBefore) {
          approved(of, centres, PUBLISHED.getOrDefault(of, OF_2020));
        }
      }
    }
    rows.copyTo(owner);
  }

  private void approved(int year, List<NationCentre> centres, Staff staff) {
    Deal deal = new Deal(centres, staff);
    for (int i = 0; i < centres.size(); i++) {
      rows.add(
          centres.get(i).code(),
          year,
          "APPROVED",
          deal.fullTime[i],
          deal.employees[i] - deal.fullTime[i],
          deal.fte[i] / 10.0,
          deal.volunteers[i],
          deal.volunteered[i] / 10.0);
    }
  }

  private void comingIn(int year, List<NationCentre> centres, int[] states) {
    Deal deal = new Deal(centres, OF_2020);
    for (int i = 0; i < centres.size(); i++) {
      if (states[i] == 3) {
        continue;
      }
      boolean begun = states[i] == 2;
      rows.add(
          centres.get(i).code(),
          year,
          begun ? "DRAFT" : states[i] == 1 ? "SUBMITTED" : "APPROVED",
          Math.max(1, deal.fullTime[i] + i % 3 - 1),
          deal.employees[i] - deal.fullTime[i],
          begun ? null : deal.fte[i] / 10.0 * 0.9 + (i % 4) / 10.0,
          begun ? null : deal.volunteers[i],
          begun ? null : deal.volunteered[i] / 10.0);
    }
  }

  /** The staff of the nation, dealt to the centres by their size; every fifth has volunteers. */
  private static final class Deal {
    final int[] employees;
    final int[] fullTime;
    final int[] fte;
    final int[] volunteers;
    final int[] volunteered;

    Deal(List<NationCentre> centres, Staff staff) {
      double[] size = centres.stream().mapToDouble(c -> Math.sqrt(c.stays() + 8)).toArray();
      employees = Quota.apportionWithin(staff.employees, 4, 40, size);
      fullTime = Quota.apportion(staff.fullTime, doubles(employees));
      fte = Quota.apportion(staff.fte, worked(employees, fullTime));
      double[] uses = new double[size.length];
      for (int i = 3; i < uses.length; i += 5) {
        uses[i] = size[i];
      }
      volunteers = Quota.apportion(staff.volunteers, uses);
      volunteered = Quota.apportion(staff.volunteerFte, doubles(volunteers));
    }
  }

  /** For each centre: approved, delivered, begun or not even that. */
  private static int[] states(List<NationCentre> centres, LocalDate today) {
    var chance = Quota.chance("reports", today.getYear() - 1);
    // In the weeks after the deadline few are left, and the year can soon be closed.
    boolean late = today.getMonthValue() > 1 && today.getMonthValue() < 6;
    int[] states =
        late
            ? Quota.kinds(centres.size(), chance, 36, 4, 2, 2)
            : Quota.kinds(centres.size(), chance, 15, 12, 9, 8);
    // Whoever looks at the demonstration first signs in at Oslo, and finds a report to go on with.
    int oslo = 0;
    while (!centres.get(oslo).code().equals("oslo")) {
      oslo++;
    }
    int begun = 0;
    while (states[begun] != 2) {
      begun++;
    }
    if (states[oslo] != 2) {
      states[begun] = states[oslo];
      states[oslo] = 2;
    }
    return states;
  }

  private static double[] worked(int[] employees, int[] fullTime) {
    double[] worked = new double[employees.length];
    for (int i = 0; i < worked.length; i++) {
      worked[i] = fullTime[i] + (employees[i] - fullTime[i]) * (0.45 + 0.02 * (i % 7));
    }
    return worked;
  }

  private static double[] doubles(int[] numbers) {
    return Arrays.stream(numbers).asDoubleStream().toArray();
  }
}
