package shelter.login;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import shelter.shared.Refusal;

/**
 * Where passwords are checked: a check costs a processor a sixth of a second by design, so no more
 * than half of the processors do it at once, in the order of those who came (promise 81). The line
 * has an end: who waits holds a thread of the server that a page may need.
 */
final class Lane {
  private static final int LINE = 60;

  private final Semaphore processors;

  Lane(int processors) {
    this.processors = new Semaphore(Math.max(1, processors / 2), true);
  }

  /**
   * Before an attempt is counted: nobody's attempts are used up by a rush.
   *
   * @throws Refusal when so many wait that it is better to come again
   */
  void requireRoom() {
    if (processors.getQueueLength() >= LINE) {
      throw new Refusal(null, "refusal.manySignIn");
    }
  }

  /** Does the work when it is its turn. */
  <T> T take(Supplier<T> work) {
    processors.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      processors.release();
    }
  }
}
