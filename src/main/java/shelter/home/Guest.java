package shelter.home;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import shelter.child.ChildStay;
import shelter.person.AnimalPlacement;
import shelter.person.HasAnimal;
import shelter.stay.Stay;

/** Someone who lives at the centre now: an adult with those along, or a child without an adult. */
public class Guest implements Serializable {
  /** A stay that has been open for longer than this is asked about. */
  static final int LONG = 180;

  private final UUID id;
  private final String key;
  private final LocalDate since;
  private final long nights;
  private final int children;
  private final boolean animal;
  private final boolean child;
  private final int missing;

  Guest(Stay stay, int children, LocalDate today) {
    id = stay.getId();
    key = stay.getUserKey();
    since = stay.getAdmissionDate();
    nights = stay.nights(today);
    this.children = children;
    animal = isHere(stay);
    child = false;
    missing = stay.getMissing();
  }

  Guest(ChildStay stay, LocalDate today) {
    id = stay.getId();
    key = stay.getChildKey();
    since = stay.getAdmissionDate();
    nights = stay.nights(today);
    children = 1;
    animal = false;
    child = true;
    missing = stay.getMissing();
  }

  /** Whether there is an animal that nobody has said is elsewhere. */
  private static boolean isHere(Stay stay) {
    var kinds = stay.getAnimal().getHasAnimal();
    var place = stay.getAnimal().getAnimalPlacement();
    return (kinds.contains(HasAnimal.PET) || kinds.contains(HasAnimal.SERVICE_ANIMAL))
        && (place == null || place == AnimalPlacement.WITH_ME);
  }

  /** Where the stay is ended: a family's in one form, a child's that came alone in its own. */
  public String getLeaving() {
    return child ? "/child/form?id=" + id + "#part-period" : "/discharge/form?id=" + id;
  }

  public boolean isTooLong() {
    return nights > LONG;
  }

  public String getAddress() {
    return (child ? "/child/form?id=" : "/stay/form?id=") + id;
  }

  // spotless:off
  public UUID getId() { return id; }
  public String getKey() { return key; }
  public LocalDate getSince() { return since; }
  public long getNights() { return nights; }
  public int getChildren() { return children; }
  public boolean isAnimal() { return animal; }
  public boolean isChild() { return child; }
  public int getMissing() { return missing; }
  // spotless:on
}
