package shelter.centre;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.shared.Findings;
import shelter.shared.Refusal;

/**
 * What an administrator does for the shelters: make and change them, their services, what went
 * before them and whom they serve. Each stands on the trail. The database asks for the role at each
 * row that is written (V020).
 */
@Stateless
@RolesAllowed("ADMIN")
public class Shelters {
  /** The rule of the refusal when a code is taken. */
  private static final String TAKEN = "DUPLICATE";

  @PersistenceContext private EntityManager em;
  @Inject private Trail trail;

  /** All centres by name, whole. */
  public List<Centre> all() {
    List<Centre> all =
        em.createQuery("select c from Centre c order by c.name", Centre.class).getResultList();
    Map<String, Centre> known = new HashMap<>();
    all.forEach(one -> known.put(one.getCode(), one));
    for (String[] link : links()) {
      known.get(link[0]).getPredecessors().add(link[1]);
    }
    for (Object[] row : rows("select * from register.municipality_served order by 1, 2, 3, 4")) {
      ShelterService service = known.get((String) row[0]).service((String) row[1]);
      service.getServed().add(new Served((String) row[2], day(row[3]), day(row[4])));
    }
    return all;
  }

  /** A centre with all that belongs to it; null when there is none of that code. */
  public Centre of(String code) {
    return all().stream().filter(one -> one.getCode().equals(code)).findFirst().orElse(null);
  }

  /**
   * Makes a centre.
   *
   * @throws Refusal with everything that is wrong, or, of rule DUPLICATE, when the code is taken
   */
  public void create(Centre given) {
    Map<String, List<Served>> served = check(given);
    Centre made = new Centre(given.getCode());
    made.take(given);
    try {
      if (em.find(Centre.class, given.getCode()) != null) {
        throw taken();
      }
      em.persist(made);
      em.flush();
    } catch (PersistenceException e) {
      throw isTaken(e) ? taken() : e; // by somebody else, at the same moment
    }
    store(given, served);
    trail.note(Action.CENTRE, "Centre", given.getCode(), "made");
  }

  /**
   * Changes a centre. Its code stays, and so does each service: what has been is ended.
   *
   * @param version the one that was changed
   * @throws Refusal with everything that is wrong, or when somebody else has changed it meanwhile
   */
  public void change(Centre given, Integer version) {
    Centre stored =
        given.getCode() == null
            ? null
            : em.find(Centre.class, given.getCode(), LockModeType.PESSIMISTIC_WRITE);
    if (stored == null) {
      throw new Refusal(null, "refusal.centreUnknown");
    }
    if (!stored.getVersion().equals(version)) {
      throw new Refusal.ChangedByAnother();
    }
    Map<String, List<Served>> served = check(given);
    for (ShelterService one : stored.getServices()) {
      if (given.service(one.getTarget()) == null) {
        throw new Refusal(one.field("offered"), "refusal.serviceStays");
      }
    }
    stored.take(given);
    // Also where only a service is changed.
    em.lock(stored, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    em.flush();
    store(given, served);
    trail.note(Action.CENTRE, "Centre", given.getCode(), "changed");
  }

  /** Which municipalities there were when. */
  public Division division() {
    return new Division(
        em.createQuery("select m from Municipality m", Municipality.class).getResultList());
  }

  private Map<String, List<Served>> check(Centre given) {
    Findings found = given.check();
    List<String> codes =
        em.createQuery("select c.code from Centre c", String.class).getResultList();
    for (String code : given.getPredecessors()) {
      boolean known = codes.contains(code);
      String shown = code.substring(0, Math.min(code.length(), 40));
      found.error(!known, "REFERENCE", "predecessors", "predecessorUnknown", shown);
      found.error(
          known && leadsTo(code, given.getCode()), "REFERENCE", "predecessors", "circle", shown);
    }
    Map<String, List<Served>> served = new HashMap<>();
    if (given.getValidFrom() != null) {
      Division division = division();
      String host = given.getHostMunicipality();
      found.error(
          host != null && !division.isThere(host, given.getValidFrom(), given.getValidTo()),
          "REFERENCE",
          "hostMunicipality",
          "municipalityUnknown");
      for (ShelterService one : given.getServices()) {
        served.put(one.getTarget(), division.rows(one, given, found));
      }
    }
    found.settle(List.of());
    return served;
  }

  /** Whether a centre is the other one, or follows it by way of its predecessors. */
  private boolean leadsTo(String from, String to) {
    List<String[]> links = links();
    Set<String> seen = new HashSet<>();
    List<String> next = new ArrayList<>(List.of(from));
    while (!next.isEmpty()) {
      String code = next.remove(0);
      if (code.equals(to)) {
        return true;
      }
      if (seen.add(code)) {
        links.stream().filter(link -> link[0].equals(code)).forEach(link -> next.add(link[1]));
      }
    }
    return false;
  }

  private void store(Centre given, Map<String, List<Served>> served) {
    String code = given.getCode();
    for (ShelterService one : given.getServices()) {
      ShelterService stored =
          em.find(ShelterService.class, new ShelterService.Key(code, one.getTarget()));
      boolean isNew = stored == null;
      stored = isNew ? new ShelterService(code, one.getTarget()) : stored;
      stored.take(one, given);
      if (isNew) {
        em.persist(stored);
      }
    }
    em.flush();
    write("delete from register.municipality_served where centre = ?1", code);
    served.forEach(
        (target, rows) ->
            rows.forEach(
                row ->
                    write(
                        "insert into register.municipality_served values (?1, ?2, ?3, cast(?4 as date), cast(?5 as date))",
                        code,
                        target,
                        row.municipality(),
                        row.validFrom().toString(),
                        row.validTo() == null ? null : row.validTo().toString())));
    write("delete from register.centre_predecessor where centre = ?1", code);
    Set.copyOf(given.getPredecessors())
        .forEach(
            one -> write("insert into register.centre_predecessor values (?1, ?2)", code, one));
    // What is read next comes from the tables.
    em.clear();
  }

  private List<String[]> links() {
    List<String[]> links = new ArrayList<>();
    for (Object[] row :
        rows("select centre, predecessor from register.centre_predecessor order by 1, 2")) {
      links.add(new String[] {(String) row[0], (String) row[1]});
    }
    return links;
  }

  private List<Object[]> rows(String sql) {
    List<Object[]> rows = new ArrayList<>();
    for (Object row : em.createNativeQuery(sql).getResultList()) {
      rows.add((Object[]) row);
    }
    return rows;
  }

  private void write(String sql, Object... values) {
    var statement = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setParameter(i + 1, values[i]);
    }
    statement.executeUpdate();
  }

  private static LocalDate day(Object stored) {
    return stored == null ? null : ((Date) stored).toLocalDate();
  }

  private static boolean isTaken(PersistenceException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && "23505".equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  private static Refusal taken() {
    return new Refusal(new Findings().error(true, TAKEN, "code", "centreTaken").errors());
  }
}
