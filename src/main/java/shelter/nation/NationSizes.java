package shelter.nation;

import java.util.Arrays;
import java.util.List;
import shelter.nation.NationFigures.Kind;

/** How a year's adult stays and nights at each centre divide between its two services. */
final class NationSizes {
  private final List<NationCentre> centres;
  private final NationFigures figures;
  private final int[] menStays;
  private final int[] menNights;

  /** Of a year whose figures are published. */
  NationSizes(List<NationCentre> centres, NationYear year) {
    this.centres = centres;
    figures = NationFigures.of(year.year());
    double[] weights = new double[centres.size()];
    for (NationCentre centre : centres) {
      weights[centre.number()] =
          centre.women() && centre.menSleep() ? figures.of(centre, Kind.STAYS) : 0;
    }
    int services = year.known().menServices();
    if (services > 0) {
      keepLargest(weights, services - 1);
    }
    menStays = share(year.men().records(), weights, Kind.STAYS, services > 0 ? 1 : 0);
    for (NationCentre centre : centres) {
      int stays = figures.of(centre, Kind.STAYS);
      weights[centre.number()] =
          centre.women() && stays > 0
              ? menStays[centre.number()] * (double) figures.of(centre, Kind.NIGHTS) / stays
              : 0;
    }
    menNights = share(year.known().menNights(), weights, Kind.NIGHTS, 0);
  }

  /** Men lived at the larger of the centres, and at the shelter for men. */
  private static void keepLargest(double[] weights, int number) {
    double[] sorted = weights.clone();
    Arrays.sort(sorted);
    double least = sorted[sorted.length - number];
    int kept = (int) Arrays.stream(weights).filter(weight -> weight > least).count();
    for (int i = 0; i < weights.length; i++) {
      boolean last = weights[i] == least && kept < number;
      kept += last ? 1 : 0;
      weights[i] = weights[i] > least || last ? weights[i] : 0;
    }
  }

  /** The shelter for men has nobody else, so its figure is known; the others share the rest. */
  private int[] share(int total, double[] weights, Kind kind, int least) {
    int left = total;
    for (NationCentre centre : centres) {
      left -= centre.women() ? 0 : figures.of(centre, kind);
    }
    int having = (int) Arrays.stream(weights).filter(weight -> weight > 0).count();
    int[] shares = Quota.apportion(left - least * having, weights);
    for (NationCentre centre : centres) {
      int at = centre.number();
      shares[at] = centre.women() ? shares[at] : figures.of(centre, kind);
      shares[at] += weights[at] > 0 ? least : 0;
    }
    return shares;
  }

  int[] stays(String target) {
    return of(target, Kind.STAYS, menStays);
  }

  int[] nights(String target) {
    return of(target, Kind.NIGHTS, menNights);
  }

  private int[] of(String target, Kind kind, int[] men) {
    return target.equals("MEN")
        ? men.clone()
        : centres.stream().mapToInt(c -> figures.of(c, kind) - men[c.number()]).toArray();
  }

  /** How many nights on the average a stay at the centre has. */
  double mean(NationCentre centre) {
    return figures.of(centre, Kind.NIGHTS) / (double) Math.max(1, figures.of(centre, Kind.STAYS));
  }
}
