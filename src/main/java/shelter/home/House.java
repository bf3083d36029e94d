package shelter.home;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shelter.child.ChildStay;
import shelter.child.ChildStays;
import shelter.shared.Settings;
import shelter.stay.Stay;
import shelter.stay.Stays;
import shelter.user.CurrentUser;

/** Who lives at the caller's own centre now, and how much the centre has done so far this year. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class House {
  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;
  @Inject private Settings settings;
  @Inject private Stays stays;
  @Inject private ChildStays childStays;

  /** Everyone who is here: the adults with their children, then the children without an adult. */
  public List<Guest> here() {
    LocalDate today = settings.today();
    List<Stay> adults = stays.running();
    Map<UUID, Integer> children = new HashMap<>();
    adults.forEach(adult -> children.put(adult.getId(), 0));
    List<Guest> alone = new ArrayList<>();
    for (ChildStay child : childStays.running()) {
      if (child.getAdultStay() != null && children.containsKey(child.getAdultStay())) {
        children.merge(child.getAdultStay(), 1, Integer::sum);
      } else {
        alone.add(new Guest(child, today));
      }
    }
    List<Guest> guests = new ArrayList<>();
    adults.forEach(one -> guests.add(new Guest(one, children.get(one.getId()), today)));
    guests.addAll(alone);
    return guests;
  }

  /** What a page asks about the house, in one transaction. */
  public void together(Runnable questions) {
    questions.run();
  }

  /**
   * The centre's figures from 1 January to a day (contract section 7): stays with a night in the
   * year, their nights, children, day visits of adults and structured conversations. Nights are
   * those before the day: the coming one is not yet spent.
   */
  public List<Long> until(LocalDate day) {
    // No condition on the day of admission: nights says it, and no index of days over all shelters
    // is read for it.
    Object[] figures =
        (Object[])
            em.createNativeQuery(
                    """
                    with stay_so_far as (
                        select least(coalesce(discharge_date, span.day), span.day)
                               - greatest(admission_date, span.first) as nights
                        from register.stay, (select cast(?2 as date) as first, cast(?3 as date) as day) span
                        where centre = ?1 and (discharge_date is null or discharge_date > span.first)),
                    child_so_far as (
                        select least(coalesce(discharge_date, span.day), span.day)
                               - greatest(admission_date, span.first) as nights
                        from register.child_stay, (select cast(?2 as date) as first, cast(?3 as date) as day) span
                        where centre = ?1
                          and (discharge_date is null or discharge_date > span.first)
                          and (first_in_year_national or admission_date < span.first))
                    select (select count(*) from stay_so_far where nights > 0),
                           (select coalesce(sum(nights), 0) from stay_so_far where nights > 0),
                           (select count(*) from child_so_far where nights > 0),
                           (select count(*) from (select distinct coalesce(day_user, id), visit_date from register.day_visit
                             where centre = ?1 and not is_child
                               and visit_date between cast(?2 as date) and cast(?3 as date)) day),
                           (select count(*) from register.phone_conversation
                             where centre = ?1 and structured
                               and conversation_date between cast(?2 as date) and cast(?3 as date))
                    """)
                .setParameter(1, user.requireCentre())
                .setParameter(2, day.withDayOfYear(1).toString())
                .setParameter(3, day.toString())
                .getSingleResult();
    return Arrays.stream(figures).map(one -> ((Number) one).longValue()).toList();
  }
}
