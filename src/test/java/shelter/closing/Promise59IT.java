package shelter.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Program;
import shelter.browser.Stored;

/** A hundred save while the office closes the year. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise59IT {
  private static final int SAVERS = 100;
  private static final int BEFORE_THE_CLOSE = 300;

  /** A connection each, as separate programs have. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final CountDownLatch enough = new CountDownLatch(BEFORE_THE_CLOSE);
  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicReference<String> strange = new AtomicReference<>();

  private static String conversation(String id, OwnYear own) {
    return "{\"recordId\":\"%s\",\"consent\":\"FULL\",\"conversationDate\":\"%d-03-01\",\"gender\":\"WOMAN\",\"isAdult\":true,\"structured\":true,\"firstInYearNational\":false}"
        .formatted(id, own.year());
  }

  private static HttpResponse<String> save(String token, String centre, String id, OwnYear own)
      throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(
                URI.create(Deployed.address("/api/v1/centres/" + centre + "/phone-conversations")))
            .POST(BodyPublishers.ofString(conversation(id, own)))
            .setHeader("Content-Type", "application/json")
            .setHeader("Authorization", "Bearer " + token)
            .build(),
        BodyHandlers.ofString());
  }

  /** Saves until it is told that the year is not open; a server that is busy is asked again. */
  private void saveUntilClosed(String staff, String centre, int number, OwnYear own) {
    try {
      for (int i = 0; ; i++) {
        String id = "P59-" + number + "-" + i;
        HttpResponse<String> answer = save(staff, centre, id, own);
        if (answer.statusCode() == 200) {
          acknowledged.add(centre + " " + id);
          enough.countDown();
        } else if (answer.statusCode() == 422) {
          strange.compareAndSet(null, answer.body().contains("X16") ? null : answer.body());
          return;
        } else if (answer.statusCode() >= 500) {
          busy.incrementAndGet();
        } else if (answer.statusCode() != 429) {
          strange.compareAndSet(null, answer.statusCode() + answer.body());
          return;
        }
      }
    } catch (Exception e) {
      strange.compareAndSet(null, e.toString());
    }
  }

  @DisplayName("Promise 59: what is counted at the close is what was committed, and nothing after")
  @Test
  void countOfTheCloseIsWhatHundredSaversHaveCommitted() throws Exception {
    List<String> centres =
        List.of(
            Stored.value(
                    "select string_agg(code, ' ' order by code) from register.centre where valid_to is null")
                .split(" "));
    Program office = Program.of("office");
    try (OwnYear own = new OwnYear(2011)) {
      List<Thread> savers = new ArrayList<>();
      for (int i = 0; i < SAVERS; i++) {
        int number = i;
        String centre = centres.get(i % centres.size());
        String staff = Program.of("p59." + centre, "STAFF", centre).token();
        savers.add(new Thread(() -> saveUntilClosed(staff, centre, number, own)));
      }
      savers.forEach(Thread::start);
      assertTrue(enough.await(120, TimeUnit.SECONDS), "nobody can save: " + strange.get());
      HttpResponse<String> closed = office.post(own.path("close"), "");
      long atTheClose = own.conversations();
      assertEquals(200, closed.statusCode(), closed.body());
      for (Thread saver : savers) {
        saver.join(120_000);
      }
      assertEquals(null, strange.get());
      assertEquals(atTheClose, own.conversations(), "something was saved after the close");
      assertEquals(
          atTheClose,
          Stored.number(
              "select value::bigint from register.statistic where year = ? and table_name = 'phone_conversations' and row_code = 'CONVERSATIONS' and column_code = 'TOTAL'",
              own.year()));
      // Where the server was too busy to answer, nobody was told; everything else is as it was
      // told.
      long untold = atTheClose - acknowledged.size();
      assertTrue(untold >= 0 && untold <= busy.get(), untold + " of " + busy.get());
      assertEquals(202, office.post(own.path("publish"), "").statusCode());
      assertEquals(
          atTheClose,
          Stored.number(
              "select value::bigint from register.published_statistic where year = ? and table_name = 'phone_conversations' and row_code = 'CONVERSATIONS' and column_code = 'TOTAL'",
              own.year()));
      System.out.printf(
          "promise 59: %d savers, %d conversations counted at the close, 0 after%n",
          SAVERS, atTheClose);
    } finally {
      Stored.run(
          "delete from register.session where account like 'p59.%'",
          "delete from register.transfer where made_by like 'p59.%'");
    }
  }
}
