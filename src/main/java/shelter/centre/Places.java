package shelter.centre;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The reference lists of municipalities and countries, which hold nothing about anyone. */
@Stateless
@PermitAll
public class Places {
  @PersistenceContext private EntityManager em;

  /** The municipalities that exist on a day, by name. */
  public List<Municipality> municipalities(LocalDate day) {
    return em.createQuery(
            """
            select m from Municipality m
            where m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)
            order by m.name
            """,
            Municipality.class)
        .setParameter("day", day)
        .getResultList();
  }

  /** All periods of all municipalities, the latest of each number first. */
  public List<Municipality> allMunicipalities() {
    return em.createQuery(
            "select m from Municipality m order by m.validFrom desc", Municipality.class)
        .getResultList();
  }

  /** The countries that exist on a day, by code. */
  public List<Country> countries(LocalDate day) {
    return em.createQuery(
            """
            select c from Country c
            where c.validFrom <= :day and (c.validTo is null or c.validTo >= :day)
            order by c.code
            """,
            Country.class)
        .setParameter("day", day)
        .getResultList();
  }

  /** Every country that has ever been in the list. */
  public List<Country> allCountries() {
    return em.createQuery("select c from Country c order by c.code", Country.class).getResultList();
  }
}
