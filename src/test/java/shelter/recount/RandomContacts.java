package shelter.recount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import shelter.recount.RandomCentres.Centre;

/** Day users with their visits, several on one day among them, and conversations by telephone. */
final class RandomContacts {
  final Sheet users = new Sheet("day_user");
  final Sheet visits = new Sheet("day_visit");
  final Sheet conversations = new Sheet("phone_conversation");
  private final RandomNation nation;
  private final Chance chance;

  RandomContacts(RandomNation nation) {
    this.nation = nation;
    chance = nation.chance;
    for (Centre centre : nation.centres.all) {
      for (int i = chance.between(3, 12); i > 0; i--) {
        user(centre, "day-" + i);
      }
      for (int i = chance.between(0, 8); i > 0; i--) {
        reservedVisit(centre);
      }
      for (int i = chance.between(0, 4); i > 0; i--) {
        conversations(centre, "phone-" + i);
      }
      for (int i = chance.between(0, 12); i > 0; i--) {
        LocalDate day = day(centre, nation.first().getYear(), nation.last().getYear());
        if (day != null) {
          conversation(centre, day, !chance.oneIn(3), null);
        }
      }
    }
  }

  /** Some have one form for all years, others a new one each year: never two in one year. */
  private void user(Centre centre, String key) {
    boolean oneForm = chance.oneIn(2);
    String gender = chance.one(RandomAdult.GENDERS);
    Map<String, Object> form = null;
    for (int year = nation.first().getYear(); year <= nation.last().getYear(); year++) {
      if (form == null || !oneForm) {
        form = users.record(centre.code(), chance);
        form.put("userKey", key);
        form.put("gender", gender);
        form.put("isChild", chance.oneIn(6));
        RandomAdult.answer(form, chance, year);
      }
      if (!chance.oneIn(4)) {
        visits(centre, year, form);
      }
    }
  }

  private void visits(Centre centre, int year, Map<String, Object> form) {
    boolean firstTime = !chance.oneIn(4);
    for (LocalDate day : days(centre, year)) {
      boolean twoFirsts = chance.oneIn(2);
      int number = chance.oneIn(3) ? chance.between(2, 4) : 1;
      int flagged = chance.between(1, number);
      for (int i = 1; i <= number; i++) {
        Map<String, Object> row = visits.record(centre.code(), chance);
        row.put("consent", "FULL");
        row.put("dayUser", (UUID) form.get("id"));
        row.put("visitDate", day);
        row.put("gender", form.get("gender"));
        row.put("isChild", form.get("isChild"));
        // on one day several may be called the first
        row.put("firstInYearNational", firstTime && (i == flagged || twoFirsts));
        row.put("place", chance.answer(Codes.PLACE));
        row.put("content", chance.several(Codes.VISIT_CONTENT));
      }
      firstTime = false;
    }
  }

  /** Days of one person at the centre in the year, in order. */
  private TreeSet<LocalDate> days(Centre centre, int year) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (int i = chance.between(1, 5); i > 0; i--) {
      LocalDate day = day(centre, year, year);
      if (day != null) {
        days.add(day);
      }
    }
    return days;
  }

  private LocalDate day(Centre centre, int from, int to) {
    LocalDate first = RandomCentres.later(LocalDate.of(from, 1, 1), nation.first());
    LocalDate last = LocalDate.of(to, 12, 31);
    last = last.isAfter(nation.last()) ? nation.last() : last;
    last = centre.to() != null && last.isAfter(centre.to()) ? centre.to() : last;
    return chance.day(RandomCentres.later(first, centre.from()), last);
  }

  /** Stands alone: two of one day are two. */
  private void reservedVisit(Centre centre) {
    LocalDate day = day(centre, nation.first().getYear(), nation.last().getYear());
    for (int i = chance.between(1, 2); i > 0 && day != null; i--) {
      Map<String, Object> row = visits.record(centre.code(), chance);
      row.put("consent", "RESERVED");
      row.put("visitDate", day);
      row.put("gender", chance.one(RandomAdult.GENDERS));
      row.put("isChild", chance.oneIn(6));
      row.put("firstInYearNational", chance.oneIn(2));
    }
  }

  /** Of one person who is known: never merged, not even on one day. */
  private void conversations(Centre centre, String key) {
    for (int year = nation.first().getYear(); year <= nation.last().getYear(); year++) {
      boolean firstTime = !chance.oneIn(4);
      for (LocalDate day : new ArrayList<>(days(centre, year))) {
        for (int i = chance.one(List.of(1, 1, 2)); i > 0; i--) {
          conversation(centre, day, firstTime, key);
          firstTime = false;
        }
      }
    }
  }

  private void conversation(Centre centre, LocalDate day, boolean first, String key) {
    Map<String, Object> row = conversations.record(centre.code(), chance);
    row.put("consent", key != null || chance.oneIn(2) ? "FULL" : "RESERVED");
    row.put("conversationDate", day);
    row.put("gender", chance.one(RandomAdult.GENDERS));
    row.put("isAdult", !chance.oneIn(6));
    row.put("structured", !chance.oneIn(5));
    row.put("firstInYearNational", first);
    row.put("userKey", key);
  }
}
