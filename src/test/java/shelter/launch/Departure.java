package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import shelter.Visitor;

/**
 * A register that is told to stop while shelters save: whoever has sent a form gets an answer. And
 * what it leaves behind in its logs.
 */
final class Departure {
  private static final List<String> STAFF =
      List.of("staff.oslo", "staff.bergen", "staff.vest", "staff.molde");
  private static final List<String> LOGS = List.of("server", "requests", "launcher", "database");

  /** The code of a Java program that has ended because it was told to. */
  private static final int TERM = 143;

  private final Set<String> attempted = ConcurrentHashMap.newKeySet();
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

  /** Forms that were sent before the register was told to stop, and got no answer. */
  private final Set<String> cut = ConcurrentHashMap.newKeySet();

  private final CountDownLatch underWay = new CountDownLatch(12);
  private volatile boolean told;

  /** Stops the register in the middle of the work. */
  void stop(Launched launched, String address, Path data) throws Exception {
    List<Thread> threads = new ArrayList<>();
    for (String staff : STAFF) {
      Thread thread = new Thread(() -> save(address, staff), staff);
      threads.add(thread);
      thread.start();
    }
    assertTrue(underWay.await(120, TimeUnit.SECONDS), "nobody could save");
    long begun = System.nanoTime();
    told = true;
    assertEquals(TERM, launched.stop());
    double seconds = (System.nanoTime() - begun) / 1e9;
    for (Thread thread : threads) {
      thread.join(60_000);
    }
    assertEquals(Set.of(), cut, "forms that were sent and not answered");
    assertFalse(launched.said().contains("was cut off"), launched.said());
    String last = Files.readString(data.resolve("logs/server.0.log"));
    assertTrue(last.contains("Stopping: 0 requests cut off"), "it came to its own end");
    System.out.printf(
        "drill stop: acknowledged %d, cut off %d, stopped in %.1f s%n",
        acknowledged.size(), cut.size(), seconds);
  }

  private void save(String address, String staff) {
    try {
      Visitor visitor = new Visitor(address);
      visitor.signIn(staff);
      for (int i = 0; ; i++) {
        String key = "KILL-STOP-" + staff + "-" + i;
        String form = visitor.newForm("/conversation/form");
        boolean before = !told;
        attempted.add(key);
        try {
          boolean saved =
              visitor
                  .send(form, "save", Visitor.conversation(key))
                  .headers()
                  .firstValue("Location")
                  .orElse("")
                  .contains("saved=");
          if (saved) {
            acknowledged.add(key);
            underWay.countDown();
          }
        } catch (IOException e) {
          if (before) {
            cut.add(key + " " + e);
          }
          return;
        }
        if (told && !before) {
          return;
        }
      }
    } catch (IOException | IllegalStateException e) {
      // There is nobody any more.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  Set<String> attempted() {
    return attempted;
  }

  Set<String> acknowledged() {
    return acknowledged;
  }

  /** Reads every log of a data folder: no key, no account, no question, no id of a record. */
  static void leftNobodysTraces(Path data) throws IOException {
    int requests = 0;
    try (var files = Files.list(data.resolve("logs"))) {
      for (Path file : files.filter(one -> one.toString().matches(".*\\.log.*(?<!lck)")).toList()) {
        String name = file.getFileName().toString();
        String text = Files.readString(file);
        assertTrue(LOGS.stream().anyMatch(name::startsWith), name);
        for (String trace :
            new String[] {"KILL-", "staff.", "manager.", "?new=", "demo-shelter", "Failing row"}) {
          assertFalse(text.contains(trace), trace + " in " + line(text, trace));
        }
        if (name.startsWith("server") || name.startsWith("requests")) {
          for (String line : text.lines().toList()) {
            JsonObject event = Json.createReader(new StringReader(line)).readObject();
            requests += event.containsKey("Path") ? 1 : 0;
          }
        }
      }
    }
    assertTrue(requests > 20, requests + " lines about requests");
  }

  private static String line(String text, String with) {
    return text.lines().filter(one -> one.contains(with)).findFirst().orElse("");
  }
}
