package shelter.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.TestDatabase;
import shelter.Visitor;

/** What the program says of its own health, and what it measures. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HealthIT {
  private final Visitor operator = new Visitor(Deployed.address(""));

  @Test
  void programLivesAndIsReady() throws Exception {
    assertEquals(200, operator.open("/health/live").statusCode());
    assertEquals("UP", read("/health/live").getString("status"));
    assertEquals(200, operator.open("/health/ready").statusCode());
    JsonObject alarms = await(Check.COUNT, "GOOD");
    for (Check check : Check.values()) {
      assertTrue(alarms.containsKey(check.name()), check + " is not in " + alarms);
    }
    assertTrue(alarms.getString("DATABASE").startsWith("GOOD"), alarms.toString());
  }

  @DisplayName(
      "Promise 73: a count that is over 26 hours old is an alarm, and keeps nobody from work")
  @Test
  void countThatIsOver26HoursOldIsAnAlarm() throws Exception {
    age("- interval '26 hours'");
    GreenMail post =
        new GreenMail(
            new ServerSetup(
                Integer.getInteger("test.mail.port"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    post.start();
    try {
      await(Check.COUNT, "ALARM, last good 20");
      assertTrue(post.waitForIncomingEmail(30_000, 1), "nobody was told");
      MimeMessage letter = post.getReceivedMessages()[0];
      assertEquals("operator@example.no", letter.getAllRecipients()[0].toString());
      assertEquals("Alarm i registeret: Nattens telling", letter.getSubject());
      assertEquals(1, measured("alarm", "check=\"COUNT\""));
      assertEquals(200, operator.open("/health/ready").statusCode());
      Visitor admin = new Visitor(Deployed.address(""));
      admin.signIn("admin");
      String page = admin.open("/help/operating?lang=en").body();
      assertTrue(page.contains("One alarm"), page);
    } finally {
      post.stop();
      age("+ interval '26 hours'");
    }
    await(Check.COUNT, "GOOD");
  }

  @Test
  void everyRequestHasItsNumber() throws Exception {
    String first = number(operator.open("/login"));
    assertTrue(first.matches("[0-9a-f]{8}"), first);
    assertNotEquals(first, number(operator.open("/login")));
    // Nobody vouches for what this one brings.
    assertNotEquals(
        "0123456789abcdef",
        number(operator.post("/login", java.util.Map.of(), "X-Request-ID", "0123456789abcdef")));
  }

  @Test
  void whatIsSavedIsMeasuredAndNobodyIsNamed() throws Exception {
    String[] created = {"action=\"CREATE\"", "kind=\"PhoneConversation\""};
    double before = measured("saves_total", created);
    Visitor staff = new Visitor(Deployed.address(""));
    staff.signIn("staff.alta");
    assertTrue(staff.saveConversation("METRIC-1"));
    assertEquals(before + 1, measured("saves_total", created), operator.page());
    HttpResponse<String> all = operator.open("/metrics");
    assertTrue(all.headers().allValues("Set-Cookie").isEmpty(), "metrics need no session");
    for (String name :
        new String[] {
          "request_milliseconds",
          "sign_ins_total",
          "count_age_seconds",
          "sessions",
          "drafts",
          "database_connections"
        }) {
      assertTrue(all.body().contains("\n" + name), name + " is not measured");
    }
    for (String somebody : new String[] {"alta", "oslo", "staff", "METRIC-1", "/form"}) {
      assertFalse(all.body().contains(somebody), somebody + " is in the metrics");
    }
  }

  private static String number(HttpResponse<String> answer) {
    return answer.headers().firstValue("X-Request-ID").orElse("none");
  }

  private static void age(String by) throws Exception {
    try (Connection owner = TestDatabase.asOwner("register");
        var statement = owner.createStatement()) {
      statement.execute("update register.count_run set started = started " + by);
      statement.execute("update register.reporting_year set changed_at = changed_at " + by);
      owner.commit();
    }
  }

  /** The bell looks every ten seconds. */
  private JsonObject await(Check check, String state) throws Exception {
    JsonObject alarms = alarms();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
    while (!alarms.getString(check.name(), "").startsWith(state) && System.nanoTime() < end) {
      Thread.sleep(200);
      alarms = alarms();
    }
    assertTrue(alarms.getString(check.name(), "").startsWith(state), alarms.toString());
    return alarms;
  }

  private JsonObject alarms() throws Exception {
    return read("/health").getJsonArray("checks").getValuesAs(JsonObject.class).stream()
        .filter(check -> check.getString("name").equals("alarms"))
        .findFirst()
        .orElseThrow()
        .getJsonObject("data");
  }

  private JsonObject read(String path) throws Exception {
    return Json.createReader(new StringReader(operator.open(path).body())).readObject();
  }

  /** The value of the measure that has all these tags, in whatever order; 0 when there is none. */
  private double measured(String name, String... tags) throws Exception {
    return operator
        .open("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(name + "{") && Stream.of(tags).allMatch(line::contains))
        .map(line -> Double.valueOf(line.replaceFirst(".* ", "")))
        .findFirst()
        .orElse(0d);
  }
}
