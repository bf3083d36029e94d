package shelter.undo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import shelter.record.Register;
import shelter.record.Registration;
import shelter.shared.Refusal;

/** Takes a step back by the doors of the records themselves: every rule of theirs holds. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class Steps {
  @Inject @Any private Instance<Register<? extends Registration>> registers;

  /** What a step left of a record; null when it is gone. */
  public Integer version(Was was) {
    Registration now = register(was.kind()).find(was.id());
    return now == null ? null : now.getVersion();
  }

  /**
   * The record that a step left, or one to be stored in place of one that it took away: the stone
   * of that one says that it was deleted, which is true.
   *
   * @throws Refusal when somebody has changed it since, or taken it away
   */
  public Registration left(Was was) {
    if (was.version() == null) {
      try {
        Registration fresh = was.kind().getDeclaredConstructor().newInstance();
        fresh.identify(UUID.randomUUID());
        return fresh;
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    Registration now = register(was.kind()).open(was.id());
    if (now == null || !was.version().equals(now.getVersion())) {
      throw new Refusal(null, "refusal.changedSince");
    }
    return now;
  }

  /**
   * Stores all of them or none.
   *
   * @param records in the order in which the rules let them come back
   * @throws Refusal what a rule says against it; what it would only ask about was answered before
   */
  public void store(List<Registration> records) {
    records.forEach(one -> store(register(one.getClass()), one));
  }

  @SuppressWarnings("unchecked")
  private static <T extends Registration> void store(Register<T> register, Registration record) {
    T own = (T) record;
    register.findings(own).warnings().forEach(one -> own.getConfirmed().add(one.key()));
    register.save(own);
  }

  private Register<? extends Registration> register(Class<?> kind) {
    return registers.stream()
        .filter(one -> one.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new Refusal(null, "refusal.unknown"));
  }
}
