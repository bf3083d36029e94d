package shelter.login;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import shelter.shared.Refusal;

/** A rush at the sign-in page leaves the pages half of the processors and most of the threads. */
@Timeout(30)
class LaneTest {
  @DisplayName(
      "Promise 81: at most half of the processors check passwords, and the line has an end")
  @Test
  void rushIsCheckedOnHalfOfTheProcessorsAndItsLineHasAnEnd() throws Exception {
    Lane lane = new Lane(4);
    CountDownLatch open = new CountDownLatch(1);
    AtomicInteger checking = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Thread> rush = new ArrayList<>();
    while (!isFull(lane)) {
      Thread one =
          new Thread(
              () ->
                  lane.take(
                      () -> {
                        most.accumulateAndGet(checking.incrementAndGet(), Math::max);
                        awaitOpen(open);
                        return checking.decrementAndGet();
                      }));
      rush.add(one);
      one.start();
      while (one.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
    }
    assertEquals(
        "[refusal.manySignIn]", assertThrows(Refusal.class, lane::requireRoom).getMessage());
    open.countDown();
    for (Thread one : rush) {
      one.join();
    }
    assertEquals(62, rush.size());
    assertEquals(2, most.get());
    assertDoesNotThrow(lane::requireRoom);
  }

  private static boolean isFull(Lane lane) {
    try {
      lane.requireRoom();
      return false;
    } catch (Refusal e) {
      return true;
    }
  }

  private static void awaitOpen(CountDownLatch open) {
    try {
      open.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
