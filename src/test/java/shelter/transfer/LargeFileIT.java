package shelter.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shelter.transfer.Sent.csv;
import static shelter.transfer.Sent.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Program;
import shelter.Visitor;
import shelter.browser.Stored;

/**
 * Many day visits in one file: what is alive in the server's memory grows by less than 64 MB, and
 * those at the pages go on working. 30,000 visits, or 300,000 with the full numbers.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LargeFileIT {
  private static final int VISITS =
      "full".equals(System.getProperty("test.numbers")) ? 300_000 : 30_000;
  private static final int EACH = 30;
  private static final long LIMIT = 64L << 20;

  @Test
  void memoryStaysSmallAndThePagesGoOn() throws Exception {
    Sent.forget();
    Program journal = Program.of("manager." + Sent.CENTRE);
    StringBuilder users = new StringBuilder(csv(row("day-users", "L-0")));
    StringBuilder visits = new StringBuilder(csv(visit(0, 0)));
    for (int user = 0; user < VISITS / EACH; user++) {
      if (user > 0) {
        users.append(line(row("day-users", "L-" + user)));
      }
      for (int i = user == 0 ? 1 : 0; i < EACH; i++) {
        visits.append(line(visit(user, i)));
      }
    }
    assertEquals(200, Sent.post(journal, "day-users", users.toString()).statusCode());
    Visitor staff = new Visitor(Deployed.address(""));
    staff.signIn("staff." + Sent.CENTRE);
    long before = alive();
    CompletableFuture<String> told =
        CompletableFuture.supplyAsync(() -> quietly(journal, visits.toString()));
    long most = before;
    int looks = 0;
    int saved = 0;
    do {
      most = Math.max(most, alive());
      looks++;
      assertEquals(200, staff.open("/entry/list?kind=stay").statusCode());
      saved += staff.saveConversation("LARGE-" + looks) ? 1 : 0;
    } while (!told.isDone());
    assertEquals("%1$d %1$d 0 0".formatted(VISITS), told.join());
    System.out.printf(
        "Large file: %d visits, %d MB more alive at most, looked %d times, %d conversations saved meanwhile%n",
        VISITS, (most - before) >> 20, looks, saved);
    assertEquals(looks, saved);
    assertTrue(most - before < LIMIT, "grew by " + (most - before));
    Sent.forget();
    Stored.run(
        "alter table register.phone_conversation disable trigger user",
        "delete from register.phone_conversation where user_key like 'LARGE-%'",
        "alter table register.phone_conversation enable trigger user");
  }

  private static Map<String, String> visit(int user, int i) {
    return row(
        "day-visits",
        "L-" + user + "-" + i,
        "dayUserId",
        "L-" + user,
        "visitDate",
        "" + LocalDate.of(2026, 1, 5).plusDays(10L * i),
        "firstInYearNational",
        "" + (i == 0));
  }

  private static String line(Map<String, String> row) {
    return String.join(",", row.values()) + "\r\n";
  }

  private static String quietly(Program journal, String file) {
    try {
      return Sent.told(Sent.post(journal, "day-visits", file));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Bytes of what the server still needs, after it has thrown away the rest. */
  private static long alive() throws IOException {
    long server =
        ProcessHandle.current()
            .descendants()
            .filter(one -> one.info().commandLine().orElse("").contains("payara-micro"))
            .findFirst()
            .orElseThrow()
            .pid();
    Process histogram =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                "" + server,
                "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String said = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String[] total = said.substring(said.lastIndexOf("Total")).strip().split("\\s+");
    return Long.parseLong(total[2]);
  }
}
