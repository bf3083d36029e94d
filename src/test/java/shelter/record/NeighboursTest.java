package shelter.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import shelter.record.Firsts.Period;
import shelter.shared.Findings;
import shelter.shared.Findings.Finding;

/** A file asks the neighbours of a record, a page all the others: the rules say the same. */
class NeighboursTest {
  private static final long SEED = 20_261_124;
  private static final int PERSONS = 4_000;

  @Test
  void neighboursObjectWheneverAnybodyDoes() {
    Random random = new Random(SEED);
    for (int person = 0; person < PERSONS; person++) {
      boolean days = person % 2 == 0;
      List<Period> all = new ArrayList<>();
      for (int i = random.nextInt(7); i >= 0; i--) {
        LocalDate first = LocalDate.of(2024, 12, 1).plusDays(random.nextInt(420));
        LocalDate end = random.nextInt(12) == 0 ? null : first.plusDays(1 + random.nextInt(60));
        boolean declared = random.nextInt(3) == 0;
        all.add(days ? Firsts.day(first, declared) : new Period(first, end, declared));
      }
      Neighbours neighbours = new Neighbours(all);
      for (int i = 0; i < all.size(); i++) {
        List<Period> others = new ArrayList<>(all);
        others.remove(i);
        assertEquals(
            said(days, all.get(i), others),
            said(days, all.get(i), neighbours.of(i)),
            "seed " + SEED + ": " + all.get(i) + " among " + all);
      }
    }
  }

  /** Which rules object, and warn when none does. */
  private static List<String> said(boolean days, Period one, List<Period> others) {
    Findings findings = new Findings();
    if (days) {
      Firsts.report(findings, "visitDate", one, others);
    } else {
      Firsts.reportStay(findings, one, others);
    }
    List<Finding> heard = findings.errors().isEmpty() ? findings.all() : findings.errors();
    return heard.stream().map(said -> said.rule() + said.field()).distinct().sorted().toList();
  }
}
