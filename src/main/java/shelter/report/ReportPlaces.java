package shelter.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import shelter.centre.Centre;
import shelter.centre.Municipality;
import shelter.centre.Places;
import shelter.centre.ShelterService;

/** What the registers of centres and municipalities know for a report. */
@Stateless
@RolesAllowed({"MANAGER", "OFFICE"})
public class ReportPlaces {
  @PersistenceContext private EntityManager em;
  @Inject private Places places;

  /** What the register of centres knows for a report, by the names of its controls. */
  public Map<String, List<String>> known(String code, int year) {
    Map<String, List<String>> known = new TreeMap<>();
    LocalDate first = LocalDate.of(year, 1, 1);
    for (String target : List.of("WOMEN", "MEN")) {
      ShelterService service =
          em.find(Centre.class, code).getServices().stream()
              .filter(one -> one.getTarget().equals(target))
              .filter(one -> one.runsBetween(first, first.plusYears(1).minusDays(1)))
              .findFirst()
              .orElse(null);
      String has = target.equals("WOMEN") ? "hasWomenService" : "hasMenService";
      known.put(has, List.of(String.valueOf(service != null)));
      if (service != null && target.equals("MEN")) {
        known.put("hasMenResidential", List.of(String.valueOf(service.isResidential())));
      }
      if (service != null) {
        known.put(
            target.toLowerCase(Locale.ROOT) + "-municipalitiesServed", served(code, target, first));
      }
    }
    return known;
  }

  @SuppressWarnings("unchecked")
  private List<String> served(String centre, String target, LocalDate first) {
    return em.createNativeQuery(
            """
            select distinct municipality from register.municipality_served
            where centre = ?1 and target = ?2 and valid_from <= cast(?3 as date) + interval '1 year' - interval '1 day'
              and coalesce(valid_to, 'infinity') >= cast(?3 as date)
            order by 1
            """)
        .setParameter(1, centre)
        .setParameter(2, target)
        .setParameter(3, first.toString())
        .getResultList();
  }

  /** Number and name of each municipality of a year, in small letters, to its number. */
  public Map<String, String> municipalities(int year) {
    Map<String, String> numbers = new HashMap<>();
    for (Municipality one : places.municipalities(LocalDate.of(year, 1, 1))) {
      numbers.put(one.getNumber(), one.getNumber());
      String name = one.getName().toLowerCase(Locale.ROOT);
      // A name that two of them have is none.
      numbers.put(name, numbers.containsKey(name) ? null : one.getNumber());
    }
    return numbers;
  }

  /** Inhabitants of the municipalities that the services are for (contract section 9, 17). */
  public long population(String centre, int year) {
    return ((Number)
            em.createNativeQuery("select register.population(?1, ?2)")
                .setParameter(1, centre)
                .setParameter(2, year)
                .getSingleResult())
        .longValue();
  }
}
