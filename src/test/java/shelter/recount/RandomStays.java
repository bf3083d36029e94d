package shelter.recount;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import shelter.recount.RandomCentres.Centre;

/** Stays of adults, one person after the other, and of the children who came along. */
final class RandomStays {
  private static final List<Integer> NIGHTS =
      List.of(1, 1, 2, 3, 4, 7, 8, 30, 31, 90, 91, 180, 181, 365, 366);

  final Sheet stays = new Sheet("stay");
  final RandomChildren children;
  private final RandomNation nation;
  private final Chance chance;

  RandomStays(RandomNation nation) {
    this.nation = nation;
    chance = nation.chance;
    children = new RandomChildren(nation, this);
    for (Centre centre : nation.centres.all) {
      int persons = chance.between(8, 18);
      for (int i = 0; i < persons; i++) {
        person(centre, "user-" + i);
      }
      int reserved = chance.between(1, 5);
      for (int i = 0; i < reserved; i++) {
        reserved(centre);
      }
      children.alone(centre);
    }
  }

  /** When somebody is at a centre, and whether it is declared the first time of the year. */
  record Span(LocalDate in, LocalDate out, boolean first) {
    /** The year of the last night, which is never a stay's day of leaving. */
    int lastYear() {
      return out == null ? Integer.MAX_VALUE : out.minusDays(1).getYear();
    }
  }

  /**
   * A next time at the centre; null when there is none. Only who has not been there in the year
   * before, not even from the year before, can be there for the first time (X4, X6, reading 9).
   */
  Span next(Centre centre, Span before) {
    LocalDate from = RandomCentres.later(centre.from(), nation.first());
    if (before != null) {
      // out and in on one day is allowed
      from = before.out().plusDays(chance.one(List.of(0, 1, 5, 60)));
    }
    LocalDate last = nation.last();
    if (centre.to() != null && centre.to().isBefore(last)) {
      last = centre.to();
    }
    LocalDate in = chance.day(from, last);
    if (in == null) {
      return null;
    }
    boolean been = before != null && before.lastYear() >= in.getYear();
    return new Span(in, out(centre, in), !been && first(in));
  }

  /** Who comes on 1 January without being there for the first time does not run in either. */
  boolean first(LocalDate in) {
    return in.getDayOfYear() == 1 ? chance.oneIn(2) : !chance.oneIn(4);
  }

  private LocalDate out(Centre centre, LocalDate in) {
    LocalDate last = nation.today;
    if (centre.to() != null && centre.to().isBefore(last)) {
      last = centre.to().plusDays(1);
    }
    LocalDate out =
        chance.oneIn(3)
            ? chance.one(
                List.of(
                    LocalDate.of(in.getYear(), 12, 31),
                    LocalDate.of(in.getYear() + 1, 1, 1),
                    LocalDate.of(in.getYear() + 1, 1, 2),
                    LocalDate.of(in.getYear() + 1, 3, 1)))
            : in.plusDays(chance.one(NIGHTS));
    if (!out.isAfter(in)) {
      out = in.plusDays(1);
    }
    if (centre.to() == null && chance.oneIn(20)) {
      return null;
    }
    if (out.isAfter(last)) {
      out = centre.to() == null ? null : RandomCentres.later(last, in.plusDays(1));
    }
    // who came today to a centre that closes today has not left yet
    return out == null || out.isAfter(nation.today) ? null : out;
  }

  private void person(Centre centre, String key) {
    int number = chance.one(List.of(1, 1, 1, 2, 3));
    Span span = null;
    for (int i = 0; i < number && (span == null || span.out() != null); i++) {
      Span next = next(centre, span);
      if (next == null) {
        return;
      }
      span = next;
      Map<String, Object> row = stay(centre, span, "FULL");
      row.put("userKey", key);
      RandomAdult.answer(row, chance, span.in().getYear());
      RandomAdult.answerResident(row, chance);
      children.along(centre, span, key, row);
    }
  }

  /** Has reserved from the beginning, or has withdrawn: nothing but the minimum is left. */
  private void reserved(Centre centre) {
    Span span = next(centre, null);
    if (span != null) {
      Map<String, Object> row = stay(centre, span, "RESERVED");
      if (chance.oneIn(2)) {
        children.along(centre, span, "withdrawn-" + stays.rows.size(), row);
      }
    }
  }

  private Map<String, Object> stay(Centre centre, Span span, String consent) {
    Map<String, Object> row = stays.record(centre.code(), chance);
    row.put("consent", consent);
    row.put("serviceTarget", chance.one(List.of("WOMEN", "MEN", "OTHER")));
    row.put("admissionDate", span.in());
    row.put("dischargeDate", span.out());
    row.put("firstInYearNational", span.first());
    row.put("gender", chance.one(RandomAdult.GENDERS));
    return row;
  }
}
