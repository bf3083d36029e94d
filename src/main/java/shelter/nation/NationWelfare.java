package shelter.nation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import shelter.nation.NationChildren.ChildStay;
import shelter.nation.NationResident.Stay;

/** The contact with child welfare that children's stays had or led to. */
final class NationWelfare {
  private static final String[] CONTACT = {
    "CREATED_DURING", "EXISTED_BEFORE", "NONE", "UNKNOWN", null
  };

  private final Random chance;

  NationWelfare(Random chance) {
    this.chance = chance;
  }

  /** Who came back had contact before; the contact of the others makes the shares come out. */
  void contact(List<ChildStay> made, List<ChildStay> carried) {
    List<ChildStay> told = made.stream().filter(s -> s.child != null).toList();
    int[] counts = Quota.apportion(told.size() + carried.size(), 413, 365, 182, 25, 15);
    carried.forEach(stay -> counts[Arrays.asList(CONTACT).indexOf(stay.contact)]--);
    List<ChildStay> open = new ArrayList<>();
    for (ChildStay stay : told) {
      if (!stay.first && counts[1] > 0) {
        stay.contact = CONTACT[1];
        counts[1]--;
      } else {
        open.add(stay);
      }
    }
    Map<Stay, List<ChildStay>> families = new LinkedHashMap<>();
    open.forEach(stay -> families.computeIfAbsent(stay.adult, a -> new ArrayList<>()).add(stay));
    List<List<ChildStay>> order = new ArrayList<>(families.values());
    Collections.shuffle(order, chance);
    for (List<ChildStay> family : order) {
      int kind = Quota.draw(counts, chance);
      for (ChildStay stay : family) {
        // brothers and sisters have the same, unless the last of a kind has been given
        kind = counts[kind] > 0 ? kind : Quota.draw(counts, chance);
        stay.contact = CONTACT[kind];
        counts[kind]--;
      }
    }
    for (ChildStay stay : told) {
      stay.initiative =
          "CREATED_DURING".equals(stay.contact)
              ? List.of("SHELTER", "SHELTER", "PARENT", "POLICE").get(chance.nextInt(4))
              : null;
    }
  }
}
