package shelter.nation;

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

  NationRows make(int yearBefore) {
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
    // 27 delivered, 9 begun, 8 not even that
    int[] states = Quota.kinds(centres.size(), Quota.chance("reports", yearBefore), 15, 12, 9, 8);
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
