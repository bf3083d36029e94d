package shelter.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Predicate;
import shelter.Visitor;
import shelter.benchmark.Crowd.Answer;
import shelter.launch.Occupied;

/**
 * The register as a shelter starts it, with a crowd at work: promises 79 to 81 and 83. The limits
 * are what the promises allow; crowd, register and database share the machine.
 */
final class Load {
  /** Seconds that each crowd works once all have signed in. */
  private static final int SECONDS = Integer.getInteger("load.seconds", 180);

  private static final int THINK = 10;

  /** As many as a session keeps (web.xml). */
  private static final int FORMS = 25;

  private static final int SESSIONS = 20;

  private static final int YEAR = 2026;
  private static final int TO_PUBLISH = 8;

  private final Results results;
  private final Occupied register;

  Load(Results results, Occupied register) {
    this.results = results;
    this.register = register;
  }

  /** What open forms hold in the server's heap: all that are kept in each of twenty sessions. */
  void openForms() throws Exception {
    double form = kept(visitor -> visitor.newForm("/stay/form"));
    results.add("view_state_bytes", form * 1e6, "bytes", 0, SESSIONS * FORMS);
    results.add("session_memory_kb", form * FORMS * 1e3, "kB", 0, SESSIONS);
    // Pages that are only looked at keep nothing of what they show.
    for (String page : List.of("/home/house", "/entry/list", "/own/chapter?chapter=residents")) {
      String name = page.replaceAll("^/(\\w+)/.*", "$1");
      double looked = kept(visitor -> visitor.open(page));
      results.add("view_state_bytes_" + name, looked * 1e6, "bytes", 0, SESSIONS * FORMS);
    }
  }

  private interface Opening {
    void by(Visitor visitor) throws IOException, InterruptedException;
  }

  /** Megabytes that a page leaves in a session, when the session keeps as many as it may. */
  private double kept(Opening page) throws IOException, InterruptedException {
    open(page);
    double before = register.liveMegabytes();
    open(page);
    return (register.liveMegabytes() - before) / SESSIONS / FORMS;
  }

  private void open(Opening page) throws IOException, InterruptedException {
    for (int i = 1; i <= SESSIONS; i++) {
      Visitor visitor = new Visitor(register.address());
      visitor.signIn("load." + i);
      for (int form = 0; form < FORMS; form++) {
        page.by(visitor);
      }
    }
  }

  /**
   * A hundred people work; after a while the office counts the year again and again, and then
   * publishes years of as many records.
   */
  void hundred() throws Exception {
    Queue<Integer> closed = closedYears();
    int signingIn = 30;
    int quiet = signingIn + SECONDS;
    int counting = quiet + SECONDS;
    Crowd crowd = Crowd.start(register.address(), 100, signingIn, counting + SECONDS, THINK);
    crowd.isGoneWithin(quiet);
    double heap = register.liveMegabytes();
    Instant end = Instant.now().plusSeconds(SECONDS);
    int counts = 0;
    while (Instant.now().isBefore(end)) {
      counts += register.office("count", YEAR);
      crowd.isGoneWithin(1);
    }
    int publications = 0;
    Instant publishing = Instant.now();
    while (!closed.isEmpty() && !crowd.isGoneWithin(1)) {
      publications += register.office("publish", closed.remove());
    }
    int published = counting + (int) Duration.between(publishing, Instant.now()).toSeconds();
    List<Answer> all = crowd.answers();
    Predicate<Answer> before = one -> one.isPage() && isBetween(one, signingIn, quiet);
    long asked = all.stream().filter(before).count();
    double p95 = Crowd.percentile(all, before, 0.95);
    results.add("load_100_p95", p95, "seconds", 0.5, asked);
    results.add("load_100_p99", Crowd.percentile(all, before, 0.99), "seconds", 1.5, asked);
    results.add("load_100_errors", Crowd.wrong(all), "%", 0, all.size());
    double whileCounted = beside(all, quiet, counting);
    results.add("load_100_p95_counting", whileCounted, "seconds", p95 * 1.2, counts);
    double whilePublished = beside(all, counting, Math.min(published, counting + SECONDS));
    results.add("load_100_p95_publishing", whilePublished, "seconds", p95 * 1.2, publications);
    double after = register.liveMegabytes();
    results.add("load_100_heap_growth", 100 * (after / heap - 1), "%", 5, all.size());
  }

  private static double beside(List<Answer> all, int from, int to) {
    return Crowd.percentile(all, one -> one.isPage() && isBetween(one, from, to), 0.95);
  }

  /** Years that are counted and closed, each as large as the nation's last. */
  private Queue<Integer> closedYears() throws Exception {
    Queue<Integer> years = new ArrayDeque<>();
    for (int year = YEAR + 5; year < YEAR + 5 + TO_PUBLISH; year++) {
      new Growth(year, 1).make(Occupied::database);
      register.office("count", year);
      try (Connection database = Occupied.database();
          var statement = database.createStatement()) {
        statement.execute(
            "update register.reporting_year set state = 'CLOSED' where year = " + year);
        statement.execute(
            "insert into register.closing (year, version, closed_at, accepted_by, accepted_at) values (%d, 1, now(), 'office', now())"
                .formatted(year));
        database.commit();
      }
      years.add(year);
    }
    return years;
  }

  /** Six hundred sign in within five minutes and stay at work. */
  void all() throws IOException, InterruptedException {
    int signingIn = 300;
    Crowd crowd = Crowd.start(register.address(), 600, signingIn, signingIn + SECONDS, THINK);
    crowd.isGoneWithin(signingIn);
    double heap = register.liveMegabytes();
    List<Answer> all = crowd.answers();
    Predicate<Answer> ramp = one -> one.isPage() && isBetween(one, 0, signingIn);
    Predicate<Answer> steady =
        one -> one.isPage() && isBetween(one, signingIn, signingIn + SECONDS);
    long asked = all.stream().filter(steady).count();
    results.add(
        "sign_in_600_p95", Crowd.percentile(all, one -> !one.isPage(), 0.95), "seconds", 3, 600);
    results.add(
        "sign_in_600_pages_p95",
        Crowd.percentile(all, ramp, 0.95),
        "seconds",
        1,
        all.stream().filter(ramp).count());
    results.add("load_600_p95", Crowd.percentile(all, steady, 0.95), "seconds", 1.5, asked);
    results.add("load_600_per_second", asked / (double) SECONDS, "1/second", 60, asked);
    results.add("load_600_errors", Crowd.wrong(all), "%", 0.1, all.size());
    double after = register.liveMegabytes();
    results.add("load_600_heap", after, "MB", register.heapMegabytes(), all.size());
    results.add("load_600_heap_growth", 100 * (after / heap - 1), "%", 5, all.size());
    results.add("load_600_memory", register.residentMegabytes(), "MB", 4096, all.size());
  }

  private static boolean isBetween(Answer answer, int from, int to) {
    return answer.at() >= from * 1000L && answer.at() < to * 1000L;
  }
}
