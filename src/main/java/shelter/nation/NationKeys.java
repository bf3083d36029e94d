package shelter.nation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import shelter.person.NewUserKey;

/** User keys as the register hands them out, such as LUMO-73K. */
final class NationKeys {
  private final Random chance = Quota.chance("keys", 0);
  private final Map<String, Set<String>> used = new HashMap<>();

  /** A key that the centre has not used. */
  String next(NationCentre centre) {
    Set<String> taken = used.computeIfAbsent(centre.code(), code -> new HashSet<>());
    String key = NewUserKey.random(chance);
    while (!taken.add(key)) {
      key = NewUserKey.random(chance);
    }
    return key;
  }
}
