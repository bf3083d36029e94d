package shelter.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shelter.attack.Attack.Assumption;
import shelter.attack.Report;

/**
 * Random publications of two years and another version of the second, protected and then attacked
 * together: of no hidden number can too much be known, by anybody or by a centre.
 */
class RandomPublicationsTest {
  private static final int FIRST = 3;
  private static final int PUBLICATIONS =
      "full".equals(System.getProperty("test.numbers")) ? 500 : 1;

  private final List<String> wrong = new ArrayList<>();
  private int first;
  private int further;
  private long numbers;
  private long few;
  private long hidden;

  @Test
  void nothingHiddenIsFound() {
    for (int seed = FIRST; seed < FIRST + PUBLICATIONS; seed++) {
      RandomNation nation = new RandomNation(seed);
      RandomPublication publication = new RandomPublication(nation);
      if (publication.publish()) {
        first++;
        numbers += nation.numbers().size();
        few += publication.few();
        hidden += publication.hiddenNames().size();
        attack(publication, seed + ", first version");
        nation.change();
        if (publication.publish()) {
          further++;
          attack(publication, seed + ", both versions");
        }
      }
    }
    System.out.printf(
        "%d of %d random publications and %d further versions could be protected; of %d numbers each %d are few and %d hidden: %.2f for each that is few%n",
        first,
        PUBLICATIONS,
        further,
        numbers / first,
        few / first,
        hidden / first,
        (double) hidden / few);
    assertEquals(List.of(), wrong);
    assertTrue(first >= 0.9 * PUBLICATIONS && further >= 0.5 * first, first + " and " + further);
  }

  private void attack(RandomPublication publication, String what) {
    for (Assumption assumption : Assumption.values()) {
      Report report = publication.attack(assumption);
      if (!report.green()) {
        wrong.add(
            "%s, %s: %d exact, %d too narrow, %s %s"
                .formatted(
                    what,
                    assumption,
                    report.exact(),
                    report.tooNarrow(),
                    report.findings().stream().limit(3).toList(),
                    report.contradictions().stream().limit(3).toList()));
      }
    }
  }
}
