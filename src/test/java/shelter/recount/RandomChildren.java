package shelter.recount;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shelter.recount.RandomCentres.Centre;
import shelter.recount.RandomStays.Span;

/** Stays of children: along with an adult, within the adult's days, or alone. */
final class RandomChildren {
  private static final List<Integer> AGES = List.of(0, 2, 3, 5, 6, 9, 10, 12, 13, 15, 16, 17);

  final Sheet sheet = new Sheet("child_stay");
  private final RandomStays stays;
  private final Chance chance;
  private final Map<String, Span> before = new HashMap<>();

  RandomChildren(RandomNation nation, RandomStays stays) {
    this.stays = stays;
    chance = nation.chance;
  }

  /** Brothers and sisters who come along, not each of them every time. */
  void along(Centre centre, Span adult, String key, Map<String, Object> adultStay) {
    int number = chance.one(List.of(0, 0, 1, 2, 3));
    for (int i = 0; i < number; i++) {
      String childKey = key + "-child-" + i;
      LocalDate in = adult.in();
      LocalDate out = adult.out();
      if (out != null && in.plusDays(2).isBefore(out) && chance.oneIn(4)) {
        in = in.plusDays(1);
        out = out.minusDays(1);
      }
      boolean reserved = chance.oneIn(5);
      Span last = reserved ? null : before.get(centre.code() + childKey);
      boolean been = last != null && last.lastYear() >= in.getYear();
      Span span = new Span(in, out, !been && stays.first(in));
      Map<String, Object> row = stay(centre, span, reserved ? null : childKey);
      if (!reserved) {
        before.put(centre.code() + childKey, span);
        // a withdrawal has taken the children from the adult
        row.put("adultStay", chance.oneIn(4) ? null : adultStay.get("id"));
        row.put("accompaniedBy", chance.answer(List.of("MOTHER", "FATHER")));
      }
    }
  }

  /** Children who came without an adult, several times. */
  void alone(Centre centre) {
    int number = chance.between(1, 4);
    for (int i = 0; i < number; i++) {
      Span span = null;
      for (int j = 0; j < 3 && (span == null || span.out() != null); j++) {
        Span next = stays.next(centre, span);
        if (next == null) {
          break;
        }
        span = next;
        stay(centre, span, "alone-" + i).put("accompaniedBy", "ALONE");
      }
    }
  }

  private Map<String, Object> stay(Centre centre, Span span, String key) {
    Map<String, Object> row = sheet.record(centre.code(), chance);
    row.put("consent", key == null ? "RESERVED" : "FULL");
    row.put("consentGivenBy", "CAREGIVER");
    row.put("serviceTarget", chance.answer(List.of("WOMEN", "MEN")));
    row.put("admissionDate", span.in());
    row.put("dischargeDate", span.out());
    row.put("firstInYearNational", span.first());
    row.put("gender", chance.one(List.of("GIRL", "GIRL", "BOY", "BOY", "OTHER")));
    if (key != null) {
      row.put("childKey", key);
      answer(row, span.in().getYear());
    }
    return row;
  }

  private void answer(Map<String, Object> row, int year) {
    Integer age = chance.answer(AGES);
    row.put("birthYear", age == null ? null : year - age);
    row.put("previousResident", chance.yesOrNo());
    row.put("inKindergartenOrSchool", chance.answer(Codes.SCHOOLING));
    row.put("interruption", chance.yesOrNo());
    row.put("interruptionDays", chance.answer(List.of(1, 3, 20)));
    row.put("perpetrators", chance.several(Codes.CHILD_PERPETRATOR, "UNKNOWN"));
    row.put("cpsContact", chance.answer(Codes.CHILD_WELFARE));
    row.put("concernReport", chance.yesOrNo());
    row.put("contactWithPerpetrator", chance.yesOrNo());
    row.put("returnToPerpetrator", chance.yesOrNo());
  }
}
