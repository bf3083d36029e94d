package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the lines of the server go. */
class ServerLogTest {
  private static final String EVENT =
      "{\"Level\":\"%s\",\"LoggerName\":\"%s\",\"LogMessage\":\"%s\"}";

  @TempDir Path folder;

  private boolean copy(String... lines) throws IOException {
    try (ServerLog log = ServerLog.in(folder)) {
      log.copy(new BufferedReader(new StringReader(String.join("\n", lines))));
      return log.refused();
    }
  }

  private List<String> read(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file));
  }

  @Test
  void requestsPushNoEventOut() throws IOException {
    String request = EVENT.formatted("INFO", "shelter.requests", "GET /login 200");
    String event = EVENT.formatted("INFO", "shelter.statistics", "Counted");
    assertFalse(copy(request, event));
    assertEquals(List.of(event), read("server.0.log"));
    assertEquals(List.of(request), read("requests.0.log"));
  }

  @Test
  void everyLineIsAnObject() throws IOException {
    copy("OpenJDK says \"hello\" \\ \t\u0007 to all", "", "#");
    for (String line : read("server.0.log")) {
      assertFalse(Json.createReader(new StringReader(line)).readObject().isEmpty());
    }
    assertTrue(read("server.0.log").get(0).contains("hello"));
  }

  /** A stack trace of a thousand lines is one line here. */
  @Test
  void longTroubleIsToldAndKeptWhole() throws IOException {
    String trace = "Count stopped" + "\\n\\tat shelter.Somewhere".repeat(20_000);
    String event = EVENT.formatted("SEVERE", "shelter.statistics", trace);
    copy(event);
    assertEquals(List.of(event), read("server.0.log"));
  }

  @Test
  void earlierStartsMoveUpAndWhatIsFullIsFollowedByTheNext() throws IOException {
    copy("first");
    copy("second");
    assertTrue(read("server.0.log").get(0).contains("second"));
    assertTrue(read("server.1.log").get(0).contains("first"));
    String[] many = new String[1_200];
    java.util.Arrays.fill(many, EVENT.formatted("INFO", "shelter", "x".repeat(100_000)));
    copy(many);
    try (var files = Files.list(folder)) {
      long bytes = files.mapToLong(file -> file.toFile().length()).sum();
      assertTrue(bytes < 115_000_000, bytes + " bytes of a hundred and twenty million");
    }
  }

  @Test
  void registerThatIsNotTakenInIsNoticed() throws IOException {
    assertTrue(copy(EVENT.formatted("SEVERE", "deploy", "Exception while loading the app : no")));
  }
}
