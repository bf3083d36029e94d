package shelter.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import shelter.access.AccessLog;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.dayvisit.DayUser;
import shelter.dayvisit.DayVisits;
import shelter.history.History;
import shelter.key.Keys;
import shelter.record.Registration;
import shelter.secret.Secret;

/** What is stored about a person, for the person (promise 38). Each extract stands on the trail. */
@Stateless
@RolesAllowed("MANAGER")
public class Extracts {
  @Inject private Keys keys;
  @Inject private DayVisits dayVisits;
  @Inject private History history;
  @Inject private AccessLog looks;
  @Inject private Trail trail;
  @Inject private Secret secret;

  /**
   * Everything that is stored under a key of the own centre, with who has read it.
   *
   * @param key a user key or a child's key; on the trail it stands as a keyed hash
   * @return the records, the latest first; none when the key is unknown
   */
  public List<Kept> of(String key) {
    List<Registration> records = new ArrayList<>();
    for (Registration one : keys.records(key)) {
      records.add(one);
      if (one instanceof DayUser user) {
        records.addAll(dayVisits.of(user.getId()));
      }
    }
    List<Kept> kept =
        records.stream()
            .map(one -> new Kept(one, history.of(one.getId()), looks.of(one.getId())))
            .toList();
    kept.forEach(one -> trail.note(Action.READ, one.getKind(), one.getId(), "extract"));
    trail.note(Action.EXPORT, "Key", secret.hash("key", key), "records=" + kept.size());
    return kept;
  }
}
