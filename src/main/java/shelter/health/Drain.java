package shelter.health;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import shelter.shared.Settings;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Stops gracefully: on TERM or Ctrl-C the node first says that it is not ready, so that a proxy
 * sends nobody here any more; then it turns new requests away, lets those that run come to their
 * end, and only then lets the server stop, which would cut them off. The signal is caught because
 * the server's own end begins with all other shutdown hooks at once, and no hook can wait for
 * another.
 */
@ApplicationScoped
public class Drain {
  private static final Logger LOG = Logger.getLogger(Drain.class.getName());

  /** The launcher waits 25 seconds for all of it, and the server itself needs some. */
  private static final int LONGEST_SECONDS = 12;

  private final AtomicInteger running = new AtomicInteger();
  private volatile boolean draining;
  private volatile boolean closed;
  private int stillAnswers;
  private SignalHandler term;
  private SignalHandler interrupt;
  @Inject private Settings settings;

  void install(@Observes @Initialized(ApplicationScoped.class) Object event) {
    // Read now: a handler's thread belongs to no application, and can ask no bean.
    stillAnswers = settings.drainSeconds();
    term = Signal.handle(new Signal("TERM"), this::stop);
    interrupt = Signal.handle(new Signal("INT"), this::stop);
  }

  @PreDestroy
  void uninstall() {
    Signal.handle(new Signal("TERM"), term);
    Signal.handle(new Signal("INT"), interrupt);
  }

  /** Whether this node is stopping: it is not ready, though it may still answer. */
  public boolean isDraining() {
    return draining;
  }

  /** A request begins, and ends with {@link #leave}. @return false when it is to be turned away */
  boolean enter() {
    running.incrementAndGet();
    return !closed;
  }

  void leave() {
    running.decrementAndGet();
  }

  /** The requests that run just now. */
  public int running() {
    return running.get();
  }

  private void stop(Signal signal) {
    synchronized (this) {
      if (draining) {
        return;
      }
      draining = true;
    }
    try {
      LOG.info("Stopping: no longer ready");
      TimeUnit.SECONDS.sleep(stillAnswers);
      closed = true;
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
      while (running.get() > 0 && System.nanoTime() < end) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      LOG.log(Level.INFO, "Stopping: {0} requests cut off", running.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    System.exit(0);
  }
}
