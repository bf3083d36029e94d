package shelter.dayvisit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import shelter.record.Register;
import shelter.shared.Findings;

/** The day users of the caller's own centre: the only door to them. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class DayUsers extends Register<DayUser> {
  @Override
  public Class<DayUser> kind() {
    return DayUser.class;
  }

  @Override
  public List<DayUser> ofKey(String key) {
    return query("r.userKey = :key order by r.createdAt desc")
        .setParameter("key", key)
        .getResultList();
  }

  /** The day user of a key that a visit of a year belongs to; null when there is none yet. */
  public DayUser ofYear(String key, int year) {
    List<DayUser> withVisits =
        query(
                """
                r.userKey = :key and exists (select v from DayVisit v
                  where v.dayUser = r.id and v.visitDate between :first and :last)
                order by r.createdAt
                """)
            .setParameter("key", key)
            .setParameter("first", LocalDate.of(year, 1, 1))
            .setParameter("last", LocalDate.of(year, 12, 31))
            .getResultList();
    return withVisits.isEmpty() ? withoutVisits(key) : withVisits.get(0);
  }

  private DayUser withoutVisits(String key) {
    return query(
            """
            r.userKey = :key and not exists (select v from DayVisit v where v.dayUser = r.id)
            order by r.createdAt desc
            """)
        .setParameter("key", key)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  /** The keys of day users, for lists of visits: one question for all of them. */
  public Map<UUID, String> keysOf(Set<UUID> ids) {
    Map<UUID, String> keys = new HashMap<>();
    if (!ids.isEmpty()) {
      query("r.id in :ids")
          .setParameter("ids", ids)
          .getResultList()
          .forEach(user -> keys.put(user.getId(), user.getUserKey()));
    }
    return keys;
  }

  /** Day users by the latest visit since a day, the latest first. */
  public List<DayUser> seenSince(LocalDate day, int size) {
    return query(
            """
            exists (select v from DayVisit v where v.dayUser = r.id and v.visitDate >= :day)
            order by (select max(v.visitDate) from DayVisit v where v.dayUser = r.id) desc, r.userKey
            """)
        .setParameter("day", day)
        .setMaxResults(size)
        .getResultList();
  }

  /** A key has one day user for each year of its visits (contract section 9, 8). */
  @Override
  protected void checkAcross(DayUser user, DayUser before, Findings findings) {
    findings.error(!isOpen(user), "X16", null, "yearNotOpen");
    if (before == null || before.getUserKey().equals(user.getUserKey())) {
      return;
    }
    for (Integer year : yearsOf(user.getId())) {
      DayUser other = ofYear(user.getUserKey(), year);
      DayVisits.reportOthers(findings, other != null && !other.getId().equals(user.getId()), year);
    }
  }

  /** Whether a day user may be changed: none of the visits yet, or one in an open year (X16). */
  public boolean isOpen(DayUser user) {
    List<Integer> visited = yearsOf(user.getId());
    return visited.isEmpty() || visited.stream().anyMatch(years::isOpen);
  }

  /** Stores a day user; the visits of open years follow it in gender and age group. */
  @Override
  public void save(DayUser user) {
    super.save(user);
    for (DayVisit visit : visitsOf(user.getId())) {
      boolean other =
          visit.getGender() != user.getAdult().getGender()
              || !visit.getIsChild().equals(user.getIsChild());
      if (other && years.isOpen(visit.getVisitDate().getYear())) {
        visit.setGender(user.getAdult().getGender());
        visit.setIsChild(user.getIsChild());
        visit.stamp(visit.getCentre(), this.user.getName(), OffsetDateTime.now());
      }
    }
  }

  private List<DayVisit> visitsOf(UUID dayUser) {
    return em.createQuery("select v from DayVisit v where v.dayUser = :user", DayVisit.class)
        .setParameter("user", dayUser)
        .getResultList();
  }

  private List<Integer> yearsOf(UUID user) {
    return em.createQuery(
            "select v.visitDate from DayVisit v where v.dayUser = :user", LocalDate.class)
        .setParameter("user", user)
        .getResultStream()
        .map(LocalDate::getYear)
        .distinct()
        .toList();
  }
}
