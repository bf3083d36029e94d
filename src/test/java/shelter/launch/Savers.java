package shelter.launch;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import shelter.Visitor;

/**
 * Shelters that save one phone conversation after the other until they are told to stop: four, or
 * sixteen with the full numbers.
 */
final class Savers {
  private static final int UNAVAILABLE = 503;
  private static final List<String> STAFF =
      "full".equals(System.getProperty("test.numbers"))
          ? List.of(
              "staff.oslo",
              "staff.bergen",
              "staff.vest",
              "staff.molde",
              "staff.alta",
              "staff.bodo",
              "staff.follo",
              "staff.hamar",
              "staff.lofoten",
              "staff.moss",
              "staff.narvik",
              "staff.romerike",
              "staff.senja",
              "staff.stord",
              "staff.tromso",
              "staff.vestfold")
          : List.of("staff.oslo", "staff.bergen", "staff.vest", "staff.molde");

  private final Set<String> attempted = ConcurrentHashMap.newKeySet();
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final AtomicInteger number = new AtomicInteger();
  private final AtomicReference<CountDownLatch> more = new AtomicReference<>(new CountDownLatch(0));
  private final AtomicReference<CountDownLatch> failure = new AtomicReference<>();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean stopping;

  void start(String address) {
    stopping = false;
    failure.set(new CountDownLatch(1));
    for (String staff : STAFF) {
      Thread thread = new Thread(() -> save(address, staff), staff);
      threads.add(thread);
      thread.start();
    }
  }

  private void save(String address, String staff) {
    Visitor visitor = null;
    while (!stopping) {
      String key = "KILL-" + number.incrementAndGet();
      try {
        if (visitor == null) {
          Visitor fresh = new Visitor(address);
          fresh.signIn(staff);
          visitor = fresh;
        }
        attempted.add(key);
        if (saved(visitor, key)) {
          acknowledged.add(key);
          more.get().countDown();
        } else {
          failure.get().countDown();
          visitor = null;
        }
      } catch (IOException | IllegalStateException e) {
        failure.get().countDown();
        visitor = null;
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** A form that comes back because the database was away is sent as it came, again and again. */
  private boolean saved(Visitor visitor, String key) throws IOException, InterruptedException {
    String form = visitor.newForm("/conversation/form");
    HttpResponse<String> answer = visitor.send(form, "save", Visitor.conversation(key));
    while (!stopping
        && answer.statusCode() == UNAVAILABLE
        && answer.body().contains("value=\"" + key + "\"")) {
      failure.get().countDown();
      answer = visitor.sendAgain(form);
    }
    return answer.headers().firstValue("Location").orElse("").contains("saved=");
  }

  /** Waits until so many more have been answered "saved". */
  void awaitMore(int count) throws InterruptedException {
    CountDownLatch latch = new CountDownLatch(count);
    more.set(latch);
    if (!latch.await(120, TimeUnit.SECONDS)) {
      throw new IllegalStateException("Nobody can save any more");
    }
  }

  /** Waits until one has noticed that something is wrong. */
  void awaitFailure() throws InterruptedException {
    failure.get().await(60, TimeUnit.SECONDS);
  }

  void stop() throws InterruptedException {
    stopping = true;
    for (Thread thread : threads) {
      thread.join(60_000);
    }
    threads.clear();
  }

  Set<String> attempted() {
    return attempted;
  }

  Set<String> acknowledged() {
    return acknowledged;
  }

  static double since(Instant moment) {
    return Duration.between(moment, Instant.now()).toMillis() / 1000.0;
  }

  /** What a drill has to say when nothing of it has failed. */
  static void drill(String name, int acknowledged, double seconds) {
    System.out.printf(
        "drill %s: acknowledged %d, lost 0, doubled 0, recovered in %.1f s%n",
        name, acknowledged, seconds);
  }
}
