package shelter.centre;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The shelters of the country. That a shelter exists is public knowledge. */
@Stateless
@PermitAll
public class Centres {
  @PersistenceContext private EntityManager em;

  /** All centres by name. */
  public List<Centre> all() {
    return em.createQuery("select c from Centre c order by c.name", Centre.class).getResultList();
  }

  /** The names of all centres by their codes. */
  public Map<String, String> names() {
    return em.createQuery("select c.code, c.name from Centre c", Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(one -> (String) one[0], one -> (String) one[1]));
  }

  /** The name of a centre; null when there is none of that code. */
  public String name(String code) {
    // Not the centre with all its services: every page of a shelter asks.
    return em.createQuery("select c.name from Centre c where c.code = :code", String.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  /** The municipalities that the services of each centre are for, by its code: public knowledge. */
  public Map<String, List<Served>> served() {
    Map<String, List<Served>> served = new HashMap<>();
    for (Object row :
        em.createNativeQuery(
                "select distinct centre, municipality, valid_from, valid_to from"
                    + " register.municipality_served")
            .getResultList()) {
      Object[] of = (Object[]) row;
      served
          .computeIfAbsent((String) of[0], centre -> new ArrayList<>())
          .add(new Served((String) of[1], day(of[2]), day(of[3])));
    }
    return served;
  }

  private static LocalDate day(Object stored) {
    return stored == null ? null : ((Date) stored).toLocalDate();
  }
}
