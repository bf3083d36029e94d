package shelter.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shelter.record.Cases.key;
import static shelter.record.Cases.stay;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.dayvisit.DayUsers;
import shelter.dayvisit.DayVisits;
import shelter.shared.Refusal;
import shelter.stay.Stay;
import shelter.stay.Stays;
import shelter.user.CurrentUser;

/** Several people at once: one of them wins, all are told, nothing is lost. */
@ExtendWith(ArquillianExtension.class)
class RacesIT {
  /** Races of two editors of one record. */
  private static final int RACES = "full".equals(System.getenv("TEST_NUMBERS")) ? 1_000 : 200;

  @Inject private Stays stays;
  @Inject private DayVisits visits;
  @Inject private DayUsers users;
  @Resource private ContextService context;

  /**
   * Lets so many begin at the same moment, each in a request of its own, and gathers the answers.
   */
  private <T> List<T> together(List<Callable<T>> all) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(all.size());
    CyclicBarrier start = new CyclicBarrier(all.size());
    String token = CDI.current().select(CurrentUser.class).get().getToken();
    try {
      List<Future<T>> answers = new ArrayList<>();
      for (Callable<T> one : all) {
        answers.add(
            threads.submit(
                context.contextualCallable(
                    () -> {
                      RequestContextController request =
                          CDI.current().select(RequestContextController.class).get();
                      boolean begun = request.activate();
                      try {
                        CDI.current().select(CurrentUser.class).get().carry(token);
                        start.await();
                        return one.call();
                      } finally {
                        if (begun) {
                          request.deactivate();
                        }
                      }
                    })));
      }
      List<T> told = new ArrayList<>();
      for (Future<T> answer : answers) {
        told.add(answer.get());
      }
      return told;
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void sameNewStaySentByTenIsOneStay() throws Exception {
    InServer.signIn("staff.alta");
    for (int round = 0; round < 10; round++) {
      Stay form = stay(key(), "2026-11-03", null, true);
      List<Callable<String>> senders = new ArrayList<>();
      for (int sender = 0; sender < 10; sender++) {
        Stay sent = stay(form.getUserKey(), "2026-11-03", null, true);
        sent.identify(form.getId());
        senders.add(() -> Cases.outcome(() -> stays.save(sent)));
      }
      List<String> told = together(senders);
      assertEquals(1, stays.ofKey(form.getUserKey()).size(), "rows");
      assertEquals(List.of("", "", "", "", "", "", "", "", "", ""), told);
    }
  }

  @Test
  void oneOfEightOverlappingStaysPasses() throws Exception {
    InServer.signIn("staff.alta");
    for (int round = 0; round < 10; round++) {
      String key = key();
      List<Callable<String>> savers = new ArrayList<>();
      for (int saver = 0; saver < 8; saver++) {
        Stay one = stay(key, "2026-05-0" + (1 + saver), "2026-06-01", false);
        savers.add(() -> Cases.outcome(() -> stays.save(one)));
      }
      List<String> told = together(savers);
      assertEquals(1, told.stream().filter(""::equals).count(), told.toString());
      assertTrue(
          told.stream()
              .allMatch(
                  text ->
                      text.isEmpty()
                          || text.equals("X3 admissionDate refusal.overlapWith")
                          || text.equals("X3 admissionDate refusal.overlap")),
          told.toString());
      assertEquals(1, stays.ofKey(key).size());
    }
  }

  @Test
  void oneOfEightFirstStaysOfTheYearPasses() throws Exception {
    InServer.signIn("staff.alta");
    String key = key();
    List<Callable<String>> savers = new ArrayList<>();
    for (int saver = 0; saver < 8; saver++) {
      Stay one = stay(key, "2026-0" + (1 + saver) + "-05", "2026-0" + (1 + saver) + "-09", true);
      savers.add(() -> Cases.outcome(() -> stays.save(one)));
    }
    List<String> told = together(savers);
    assertEquals(1, told.stream().filter(""::equals).count(), told.toString());
    assertEquals(
        List.of(),
        told.stream().filter(text -> !text.isEmpty() && !text.startsWith("X4 ")).toList());
  }

  /** Two visits of somebody new at the same moment share one day user. */
  @Test
  void firstVisitsOfANewUserOpenOneDayUser() throws Exception {
    InServer.signIn("staff.alta");
    for (int round = 0; round < 10; round++) {
      String key = key();
      List<Callable<String>> savers = new ArrayList<>();
      for (int saver = 0; saver < 4; saver++) {
        savers.add(() -> Cases.outcome(() -> visits.save(Cases.visit("2026-11-03", false), key)));
      }
      assertEquals(List.of("", "", "", ""), together(savers));
      assertEquals(1, users.ofKey(key).size(), "day users");
      assertEquals(4, visits.ofKey(key).size(), "visits");
    }
  }

  /** Both load, each changes a question of its own, both save: as the form does it. */
  @Test
  void twoEditorsLoseNothing() throws Exception {
    InServer.signIn("staff.alta");
    Stay stay = stay(key(), "2026-11-03", null, true);
    stays.save(stay);
    int told = 0;
    int lost = 0;
    for (int race = 0; race < RACES; race++) {
      Integer before = stays.find(stay.getId()).getVersion();
      int born = 1940 + race % 50;
      int children = race % 10;
      CyclicBarrier loaded = new CyclicBarrier(2);
      List<Boolean> first =
          together(
              List.of(
                  () -> edit(stay, "birthYear", born, loaded),
                  () -> edit(stay, "childrenAlongCount", children, loaded)));
      Stay stored = stays.find(stay.getId());
      told += (int) first.stream().filter(at -> !at).count();
      lost += Integer.valueOf(born).equals(stored.getAdult().getBirthYear()) ? 0 : 1;
      lost +=
          Integer.valueOf(children).equals(stored.getResident().getChildrenAlongCount()) ? 0 : 1;
      assertEquals(before + 2, stored.getVersion(), "race " + race + ": both were stored");
    }
    System.out.printf(
        "drill stale forms: %d races of two editors, acknowledged %d (%d after being told), lost %d, doubled 0%n",
        RACES, 2 * RACES, told, lost);
    assertEquals(0, lost);
    assertEquals(RACES, told, "one of the two is told, every time");
  }

  /** True when it was stored at once; false when the other came first, and it was added to that. */
  private boolean edit(Stay stay, String key, Object answer, CyclicBarrier loaded)
      throws Exception {
    Stay mine = stays.find(stay.getId());
    Map<String, Object> opened = Answers.all(mine);
    Answers.set(mine, key, answer);
    loaded.await();
    try {
      stays.save(mine);
      return true;
    } catch (Refusal.ChangedByAnother e) {
      Stay theirs = stays.find(stay.getId());
      Clashes<Stay> clashes = new Clashes<>(opened, mine, theirs);
      assertEquals(0, clashes.getBoth().size());
      clashes.takeMine(theirs);
      stays.save(theirs);
      return false;
    }
  }
}
