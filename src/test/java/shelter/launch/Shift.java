package shelter.launch;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import shelter.Visitor;

/**
 * Many who sign in once and register one conversation after the other, thinking in between. Every
 * answer that is not the page or the receipt that was asked for counts as an error; whoever gets
 * one sends the same form again, as people do.
 */
final class Shift {
  private final String address;
  private final SSLContext tls;
  private final long think;
  private final Set<String> attempted = ConcurrentHashMap.newKeySet();
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final Queue<String> errors = new ConcurrentLinkedQueue<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger signedOut = new AtomicInteger();
  private final AtomicReference<CountDownLatch> each = new AtomicReference<>();
  private final AtomicReference<Instant> since = new AtomicReference<>(Instant.MAX);
  private final AtomicReference<Instant> savedAgain = new AtomicReference<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private final List<Thread> threads = new ArrayList<>();

  Shift(String address, SSLContext tls, Duration think) {
    this.address = address;
    this.tls = tls;
    this.think = think.toMillis();
  }

  /** Signs all of them in and lets them begin. */
  void start(List<String> accounts) throws IOException, InterruptedException {
    each.set(new CountDownLatch(0));
    for (String account : accounts) {
      Visitor visitor = new Visitor(address, tls);
      visitor.signIn(account);
      threads.add(new Thread(() -> work(visitor, account), account));
    }
    threads.forEach(Thread::start);
  }

  private void work(Visitor visitor, String account) {
    CountDownLatch last = null;
    try {
      // Not all at one moment.
      over.await(
          (long) (Math.abs(account.hashCode() % 100) / 100.0 * think), TimeUnit.MILLISECONDS);
      for (int number = 1; over.getCount() > 0; number++) {
        if (save(visitor, account, account.replace('.', '-').toUpperCase() + "-" + number)
            && last != each.get()) {
          last = each.get();
          last.countDown();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean save(Visitor visitor, String account, String key) throws InterruptedException {
    String form = "/conversation/form?new=" + java.util.UUID.randomUUID();
    if (!isAnswered(account, () -> visitor.open(form), Shift::isForm)) {
      over.await(think, TimeUnit.MILLISECONDS);
      return false;
    }
    String shown = visitor.page();
    over.await(think, TimeUnit.MILLISECONDS);
    attempted.add(key);
    for (int attempt = 0; attempt < 3; attempt++) {
      visitor.turnBackTo(shown);
      Instant sent = Instant.now();
      Map<String, String> answers = Visitor.conversation(key);
      if (isAnswered(account, () -> visitor.send(form, "save", answers), Shift::isReceipt)) {
        acknowledged.add(key);
        if (sent.isAfter(since.get())) {
          savedAgain.compareAndSet(null, Instant.now());
        }
        return true;
      }
      over.await(think, TimeUnit.MILLISECONDS);
    }
    return false;
  }

  private interface Request {
    HttpResponse<String> send() throws IOException, InterruptedException;
  }

  private boolean isAnswered(
      String account, Request request, java.util.function.Predicate<HttpResponse<String>> expected)
      throws InterruptedException {
    requests.incrementAndGet();
    try {
      HttpResponse<String> answer = request.send();
      if (expected.test(answer)) {
        return true;
      }
      String there = answer.headers().firstValue("Location").orElse("");
      if (there.contains("/login") || answer.body().contains("page:password")) {
        signedOut.incrementAndGet();
      }
      errors.add(
          "%s %s %d %s %s"
              .formatted(
                  Instant.now(),
                  account,
                  answer.statusCode(),
                  there,
                  answer.body().replaceAll("(?s).*<h1[^>]*>|</h1>.*", "").strip()));
    } catch (IOException e) {
      errors.add(Instant.now() + " " + account + " " + e);
    }
    return false;
  }

  private static boolean isForm(HttpResponse<String> answer) {
    return answer.statusCode() == 200 && answer.body().contains("page:userKey");
  }

  private static boolean isReceipt(HttpResponse<String> answer) {
    return answer.statusCode() == 302
        && answer.headers().firstValue("Location").orElse("").contains("saved=");
  }

  /** Waits until every one of them has saved once more. */
  void awaitEach() throws InterruptedException {
    CountDownLatch latch = new CountDownLatch(threads.size());
    each.set(latch);
    if (!latch.await(180, TimeUnit.SECONDS)) {
      throw new IllegalStateException(
          latch.getCount() + " of them cannot save any more: " + String.join("\n", errors));
    }
  }

  /** From now on it is measured how long nothing that is sent is saved. */
  void somethingBreaks() {
    savedAgain.set(null);
    since.set(Instant.now());
  }

  /** Seconds from what broke to the first receipt of something sent after it. */
  double recoveredIn() {
    return Duration.between(since.get(), savedAgain.get()).toMillis() / 1000.0;
  }

  void stop() throws InterruptedException {
    over.countDown();
    for (Thread thread : threads) {
      thread.join(60_000);
    }
  }

  Set<String> attempted() {
    return attempted;
  }

  Set<String> acknowledged() {
    return acknowledged;
  }

  int requests() {
    return requests.get();
  }

  int signedOut() {
    return signedOut.get();
  }

  List<String> errors() {
    return List.copyOf(errors);
  }

  /** Those where the program gave up instead of saying what to do. */
  List<String> faults() {
    return errors.stream().filter(error -> error.matches("(?s)\\S+ \\S+ 500 .*")).toList();
  }
}
