package shelter.catalogue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import shelter.Deployed;
import shelter.Visitor;
import shelter.browser.Stored;

/** The demonstration's own publication, which its first start makes behind the pages. */
public final class Published {
  private static final int LONGEST = 180;

  private Published() {}

  /** Waits for the lock of the year that is being published, and asks the server until it knows. */
  public static void await() throws Exception {
    Visitor reader = new Visitor(Deployed.address(""));
    Instant end = Instant.now().plusSeconds(LONGEST);
    while (reader.open("/statistics/chapter?year=2020&chapter=residents").statusCode() != 200
        && Instant.now().isBefore(end)) {
      Stored.run("select pg_advisory_xact_lock(hashtext('register.count'), 2020)");
    }
    assertTrue(Instant.now().isBefore(end), "2020 was not published in " + LONGEST + " seconds");
  }
}
