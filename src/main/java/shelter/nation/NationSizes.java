package shelter.nation;

import java.util.List;

/** How the adult stays and nights of 2020 at each centre divide between its two services. */
final class NationSizes {
  private static final int MEN_STAYS = 166;
  private static final int MEN_NIGHTS = 4774;

  private final List<NationCentre> centres;
  private final int[] menStays;
  private final int[] menNights;

  NationSizes(List<NationCentre> centres) {
    this.centres = centres;
    double[] weights = new double[centres.size()];
    for (NationCentre centre : centres) {
      weights[centre.number()] = centre.women() && centre.menSleep() ? centre.stays() : 0;
    }
    menStays = share(MEN_STAYS, weights, false);
    for (NationCentre centre : centres) {
      weights[centre.number()] =
          centre.women()
              ? menStays[centre.number()] * (double) centre.nights() / centre.stays()
              : 0;
    }
    menNights = share(MEN_NIGHTS, weights, true);
  }

  /** The shelter for men has nobody else, so its figure is known; the others share the rest. */
  private int[] share(int total, double[] weights, boolean nights) {
    int left = total;
    for (NationCentre centre : centres) {
      left -= centre.women() ? 0 : whole(centre, nights);
    }
    int[] shares = Quota.apportion(left, weights);
    for (NationCentre centre : centres) {
      if (!centre.women()) {
        shares[centre.number()] = whole(centre, nights);
      }
    }
    return shares;
  }

  private static int whole(NationCentre centre, boolean nights) {
    return nights ? centre.nights() : centre.stays();
  }

  int[] stays(String target) {
    return of(target, false);
  }

  int[] nights(String target) {
    return of(target, true);
  }

  private int[] of(String target, boolean nights) {
    int[] men = nights ? menNights : menStays;
    return target.equals("MEN")
        ? men.clone()
        : centres.stream().mapToInt(c -> whole(c, nights) - men[c.number()]).toArray();
  }
}
