package shelter.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shelter.shared.Settings;

/** The numbers of contract section 5, as they are when nobody sets them. */
class LimitsTest {
  private final AtomicLong now = new AtomicLong(600);
  private final Limits limits = new Limits(new Settings(Map.of()), now::get);

  @ParameterizedTest
  @CsvSource({"RECORDS, 60", "TOKEN, 600", "LOGIN, 60", "OPEN, 3000"})
  void oneMoreThanTheLimitWaitsForTheNextMinute(Limits.Kind kind, int most) {
    for (int time = 1; time <= most; time++) {
      assertEquals(0, limits.wait(kind, "one"), "time " + time);
    }
    now.addAndGet(18);
    assertEquals(42, limits.wait(kind, "one"));
    assertEquals(0, limits.wait(kind, "another"));
    now.addAndGet(42);
    assertEquals(0, limits.wait(kind, "one"));
  }

  @Test
  void kindsAreCountedApart() {
    for (int time = 0; time < 60; time++) {
      limits.wait(Limits.Kind.LOGIN, "one");
    }
    assertEquals(60, limits.wait(Limits.Kind.LOGIN, "one"));
    assertEquals(0, limits.wait(Limits.Kind.RECORDS, "one"));
  }
}
