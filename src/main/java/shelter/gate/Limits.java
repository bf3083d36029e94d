package shelter.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import shelter.shared.Settings;

/**
 * How often something may be asked for in a minute (contract section 5), counted by this server in
 * whole minutes of the clock: whoever comes too often waits for the next.
 */
@ApplicationScoped
public class Limits {
  /** What is counted; each has its number in {@code register.properties}. */
  public enum Kind {
    RECORDS("register.limit.records"),
    TOKEN("register.limit.token"),
    LOGIN("register.limit.login"),
    OPEN("register.limit.open");

    private final String setting;

    Kind(String setting) {
      this.setting = setting;
    }
  }

  private record Asked(Kind kind, String who) {}

  private Settings settings;
  private LongSupplier seconds;
  private final Map<Asked, AtomicInteger> asked = new ConcurrentHashMap<>();
  private volatile long minute;

  /** For the container, which puts an empty one in front of the real one. */
  protected Limits() {}

  @Inject
  public Limits(Settings settings) {
    this(settings, () -> System.currentTimeMillis() / 1000);
  }

  Limits(Settings settings, LongSupplier seconds) {
    this.settings = settings;
    this.seconds = seconds;
  }

  /**
   * Counts one request.
   *
   * @return the seconds to wait; 0 when it may pass
   */
  public int wait(Kind kind, String who) {
    long now = seconds.getAsLong();
    if (now / 60 != minute) {
      minute = now / 60;
      asked.clear();
    }
    int times =
        asked.computeIfAbsent(new Asked(kind, who), one -> new AtomicInteger()).incrementAndGet();
    return times <= settings.limit(kind.setting) ? 0 : (int) (60 - now % 60);
  }
}
