package shelter.nation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The centres' reports: those of 2020 all approved, those of last year still coming in. */
final class NationReports {
  private static final int EMPLOYEES = 549;

  /** Full-time equivalents and those of the volunteers, in tenths. */
  private static final int FTE = 4129;

  private static final int VOLUNTEERS = 49;
  private static final int VOLUNTEER_FTE = 90;

  private static final int FULL_TIME = 268;

  private final List<NationCentre> centres;
  private final NationRows rows =
      new NationRows(
          "centre_report",
          "centre, year, status, employees_full_time, employees_part_time, fte, volunteers,"
              + " volunteer_fte");

  NationReports(List<NationCentre> centres) {
    this.centres = centres;
  }

  NationRows make(LocalDate today) {
    int yearBefore = today.getYear() - 1;
    double[] size = centres.stream().mapToDouble(c -> Math.sqrt(c.stays() + 8)).toArray();
    int[] employees = Quota.apportionWithin(EMPLOYEES, 4, 40, size);
    int[] fullTime = Quota.apportion(FULL_TIME, doubles(employees));
    int[] fte = Quota.apportion(FTE, worked(employees, fullTime));
    double[] uses = new double[size.length];
    for (int i = 3; i < uses.length; i += 5) {
      uses[i] = size[i];
    }
    int[] volunteers = Quota.apportion(VOLUNTEERS, uses);
    int[] volunteered = Quota.apportion(VOLUNTEER_FTE, doubles(volunteers));
    int[] states = states(today);
    for (NationCentre centre : centres) {
      int i = centre.number();
      rows.add(
          centre.code(),
          2020,
          "APPROVED",
          fullTime[i],
          employees[i] - fullTime[i],
          fte[i] / 10.0,
          volunteers[i],
          volunteered[i] / 10.0);
      if (states[i] == 3) {
        continue;
      }
      boolean begun = states[i] == 2;
      int more = fullTime[i] + i % 3 - 1;
      rows.add(
          centre.code(),
          yearBefore,
          begun ? "DRAFT" : states[i] == 1 ? "SUBMITTED" : "APPROVED",
          Math.max(1, more),
          employees[i] - fullTime[i],
          begun ? null : fte[i] / 10.0 * 0.9 + (i % 4) / 10.0,
          begun ? null : volunteers[i],
          begun ? null : volunteered[i] / 10.0);
    }
    return rows;
  }

  /** For each centre: approved, delivered, begun or not even that. */
  private int[] states(LocalDate today) {
    var chance = Quota.chance("reports", today.getYear() - 1);
    // In the weeks after the deadline few are left, and the year can soon be closed.
    boolean late = today.getMonthValue() > 1 && today.getMonthValue() < 6;
    int[] states =
        late
            ? Quota.kinds(centres.size(), chance, 36, 4, 2, 2)
            : Quota.kinds(centres.size(), chance, 15, 12, 9, 8);
    // Whoever looks at the demonstration first signs in at Oslo, and finds a report to go on with.
    int oslo =
        centres.stream().filter(c -> c.code().equals("oslo")).findFirst().orElseThrow().number();
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
