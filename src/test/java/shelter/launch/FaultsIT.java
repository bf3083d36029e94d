package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shelter.launch.Savers.drill;
import static shelter.launch.Savers.since;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import shelter.Visitor;

/**
 * One register on a database that comes late, is killed, held, crowded and full: what was answered
 * "saved" is stored once, the rest is told to try again, and nothing has to be started anew.
 */
@TestMethodOrder(OrderAnnotation.class)
@Drill
class FaultsIT {
  private static final boolean FULL = "full".equals(System.getProperty("test.numbers"));
  private static final int KILLS = FULL ? 5 : 1;
  private static final int CROWD = 32;
  private static final String FORM = "/conversation/form";
  private static final ExecutorService HANDS = Executors.newCachedThreadPool();

  private static FaultyDatabase database;
  private static Courier courier;
  private static Launched launched;

  @BeforeAll
  static void startWithoutADatabase() throws Exception {
    database = new FaultyDatabase("faults");
    courier = database.courier();
    database.stop();
    launched = Launched.with(database.variables());
  }

  @AfterAll
  static void stop() throws Exception {
    HANDS.shutdownNow();
    launched.close();
    database.close();
  }

  /** A drill that fails leaves the others a database. */
  @AfterEach
  void giveBackTheDatabase() throws Exception {
    database.restart();
  }

  @Order(1)
  @DisplayName("Promise 67: database that is down at the start is waited for")
  @Test
  void databaseThatIsDownAtTheStartIsWaitedFor() throws Exception {
    database.await(() -> courier.status("/health/live") == 200);
    assertEquals(503, courier.status("/health/ready"));
    assertEquals(503, courier.status("/login"));
    assertTrue(launched.handle().isAlive(), launched.said());
    assertTrue(launched.said().contains("waiting"), launched.said());
    Instant up = database.start();
    launched.awaitRunning();
    double seconds = since(up);
    assertEquals(200, courier.status("/health/ready"));
    assertTrue(!FULL || seconds < 30, "ready after " + seconds + " s");
    drill("database down at start", 0, seconds);
  }

  @Order(2)
  @DisplayName("Promise 63: form that is sent while the database is away is stored once")
  @Test
  void formThatIsSentWhileTheDatabaseIsAwayIsStoredOnce() throws Exception {
    Visitor reader = new Visitor(database.address());
    database.awaitPublished(reader);
    assertEquals(200, reader.open("/").statusCode());
    Visitor staff = database.signedIn("staff.oslo");
    String form = staff.newForm(FORM);
    database.kill();
    assertEquals(200, reader.open("/").statusCode(), "published pages need no database");
    HttpResponse<String> answer = staff.send(form, "save", Visitor.conversation("AWAY"));
    assertEquals(503, answer.statusCode(), answer.body());
    assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    assertTrue(answer.body().contains("value=\"AWAY\""), answer.body());
    assertFalse(answer.body().contains("Exception"), answer.body());
    String kept = staff.page();
    assertEquals(200, staff.open("/").statusCode(), "and ask nobody who reads them");
    assertEquals(200, courier.status("/health/live"));
    HttpResponse<String> program = staff.call("PUT", "/api/draft/stay/x", "{}");
    assertEquals(503, program.statusCode(), program.body());
    assertTrue(program.body().contains("\"status\":503"), program.body());

    staff.turnBackTo(kept);
    Future<HttpResponse<String>> waiting = HANDS.submit(() -> staff.sendAgain(form));
    Instant up = database.restart();
    HttpResponse<String> saved = waiting.get();
    assertEquals(302, saved.statusCode(), "waits for a database that is starting: " + saved.body());
    double seconds = since(up);
    staff.turnBackTo(kept);
    assertEquals(302, staff.sendAgain(form).statusCode(), "the same receipt");
    assertEquals(1, database.stored("AWAY"));
    drill("form sent while the database is away", 1, seconds);
  }

  @Order(3)
  @DisplayName("Promise 63: database that is killed while shelters save loses and doubles nothing")
  @Test
  void databaseThatIsKilledWhileSheltersSaveLosesNothing() throws Exception {
    Savers savers = new Savers();
    double longest = 0;
    for (int round = 0; round < KILLS; round++) {
      savers.start(database.address());
      savers.awaitMore(20);
      database.kill();
      Instant up = database.restart();
      savers.awaitMore(1);
      longest = Math.max(longest, since(up));
      savers.awaitMore(10);
      savers.stop();
    }
    for (String key : savers.attempted()) {
      int stored = database.stored(key);
      assertTrue(stored <= 1, key + " is there " + stored + " times");
      assertTrue(stored == 1 || !savers.acknowledged().contains(key), key + " is lost");
    }
    assertTrue(!FULL || longest < 15, "saves again after " + longest + " s");
    drill(KILLS + " kills of the database", savers.acknowledged().size(), longest);
  }

  @Order(4)
  @DisplayName("Promise 68: whoever finds every connection taken is told to try again")
  @Test
  void whoeverFindsEveryConnectionTakenIsToldToTryAgain() throws Exception {
    Visitor staff = database.signedIn("staff.bergen");
    Visitor slow = database.signedIn("staff.vest");
    String form = slow.newForm(FORM);
    List<Future<HttpResponse<String>>> crowd = new ArrayList<>();
    Instant begun = Instant.now();
    Instant free;
    try (var calls = database.hold("phone_conversation")) {
      Future<HttpResponse<String>> held =
          HANDS.submit(() -> slow.send(form, "save", Visitor.conversation("HELD")));
      try (var stays = database.hold("stay")) {
        for (int i = 0; i < CROWD; i++) {
          crowd.add(HANDS.submit((Callable<HttpResponse<String>>) () -> staff.look("/home/house")));
        }
        database.await(() -> crowd.stream().anyMatch(Future::isDone));
        double seconds = since(begun);
        assertTrue(!FULL || seconds < 5, "told after " + seconds + " s");
        assertEquals(200, new Visitor(database.address()).open("/").statusCode());
      }
      free = Instant.now();
      Set<Integer> answers = new HashSet<>();
      for (Future<HttpResponse<String>> one : crowd) {
        answers.add(one.get().statusCode());
      }
      assertTrue(answers.contains(503) && Set.of(200, 503).containsAll(answers), "" + answers);
      HttpResponse<String> late = held.get();
      assertEquals(503, late.statusCode(), "nobody waits for ever: " + late.body());
      assertTrue(late.body().contains("value=\"HELD\""), late.body());
    }
    assertEquals(302, slow.sendAgain(form).statusCode());
    assertEquals(1, database.stored("HELD"));
    assertEquals(200, staff.open("/home/house").statusCode());
    assertEquals(0, database.working(), "no hung thread holds a connection");
    drill("every connection taken", 1, since(free));
  }

  @Order(5)
  @DisplayName("Promise 66: full disk is told, what was typed stays, and reading goes on")
  @Test
  void fullDiskIsToldAndWhatWasTypedStays() throws Exception {
    Visitor staff = database.signedIn("staff.molde");
    String form = staff.newForm(FORM);
    Instant freed;
    try (SmallDisk disk = SmallDisk.mount()) {
      if (disk == null) {
        System.out.println("drill full disk: left out, only root on Linux can mount a small disk");
        return;
      }
      database.moveTo(disk.folder(), "phone_conversation");
      disk.fill();
      HttpResponse<String> full = database.untilRefused(staff, form);
      assertEquals(503, full.statusCode(), full.body());
      assertTrue(full.body().contains("Disken til databasen er full"), full.body());
      assertTrue(full.body().contains("value=\"FULL\""), "what was typed stays");
      assertEquals(200, staff.look("/home/house").statusCode(), "reading goes on");
      assertEquals(200, staff.look("/entry/list").statusCode(), "reading goes on");
      disk.free();
      freed = Instant.now();
      assertEquals(302, staff.send(form, "save", Visitor.conversation("FULL")).statusCode());
      assertEquals(1, database.stored("FULL"));
      database.moveTo(null, "phone_conversation");
    }
    drill("full disk", 1, since(freed));
  }

  @Order(6)
  @DisplayName("Promise 62: file whose sending is cut off stores nothing")
  @Test
  void fileWhoseSendingIsCutOffStoresNothing() throws Exception {
    String token = courier.token("staff.oslo");
    String file = Courier.conversations(2_000, "CUT");
    String path = "/api/v1/centres/oslo/phone-conversations";
    courier.cutOff(path, token, file);
    database.await(() -> database.working() == 0);
    assertEquals(0, database.stored("CUT"));
    HttpResponse<String> whole = courier.post(path, token, file);
    assertEquals(200, whole.statusCode(), whole.body());
    assertEquals(2_000, database.stored("CUT"));
    assertEquals(200, courier.post(path, token, file).statusCode());
    assertEquals(2_000, database.stored("CUT"), "sent again it is the same file");
    drill("file cut off", 2_000, 0);
  }

  @Order(7)
  @DisplayName("Database that stands still is waited for, and what was sent is stored once")
  @Test
  void databaseThatStandsStillIsWaitedFor() throws Exception {
    Visitor staff = database.signedIn("staff.bergen");
    String form = staff.newForm(FORM);
    database.signal("STOP");
    Future<HttpResponse<String>> sent =
        HANDS.submit(() -> staff.send(form, "save", Visitor.conversation("STILL")));
    try {
      database.await(() -> courier.status("/health/ready") == 503);
      assertEquals(200, new Visitor(database.address()).open("/").statusCode());
    } finally {
      database.signal("CONT");
    }
    Instant again = Instant.now();
    assertEquals(302, sent.get().statusCode(), sent.get().body());
    assertEquals(1, database.stored("STILL"));
    drill("database that stands still", 1, since(again));
  }
}
