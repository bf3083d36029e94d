package shelter.gate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A few pages at a time, and nobody waits for those that take long. */
@Timeout(30)
class TurnTest {
  private final Turn turn = new Turn(1);

  @Test
  void fourthWaitsUntilOneOfThreeIsReady() throws Exception {
    assertTrue(turn.take() && turn.take() && turn.take());
    AtomicBoolean taken = new AtomicBoolean();
    Thread fourth = new Thread(() -> taken.set(turn.take()));
    fourth.start();
    while (fourth.getState() != Thread.State.TIMED_WAITING) {
      assertFalse(taken.get(), "it did not wait");
      Thread.onSpinWait();
    }
    turn.give();
    fourth.join();
    assertTrue(taken.get());
  }

  @Test
  void whoHasWaitedLongEnoughGoesOnWithoutATurn() {
    assertTrue(turn.take() && turn.take() && turn.take());
    assertFalse(turn.take());
    turn.give();
    assertTrue(turn.take(), "nobody has used up a turn by waiting");
  }
}
