package shelter.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Program;
import shelter.TestDatabase;
import shelter.browser.Stored;

/**
 * Saves that go on while a year is counted never make a part of a table disagree with its total.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CountWhileSavingIT {
  private static final int RUNS = "full".equals(System.getProperty("test.numbers")) ? 100 : 5;
  private static final int YEAR = 2017;
  private static final List<String> CENTRES = List.of("oslo", "bergen", "trondheim");

  /** Where a column TOTAL is not what its genders make together; every record here has a gender. */
  private static final String TORN =
      """
      select count(*) from (
          select table_name, row_code, sum(value) filter (where column_code = 'TOTAL') as total,
                 sum(value) filter (where column_code <> 'TOTAL') as parts
          from register.statistic where year = ?
          group by 1, 2 having array_agg(column_code order by column_code) in ('{MAN,OTHER,TOTAL,WOMAN}', '{BOY,GIRL,OTHER,TOTAL}')) cells
      where total <> parts""";

  private static final String NATION =
      "select value::bigint from register.statistic where year = ? and table_name = '%s' and row_code = '%s' and column_code = 'TOTAL'";

  private static final String CENTRES_TOGETHER =
      "select coalesce(sum(value), 0)::bigint from register.statistic where year = ? and table_name = 'centre_overview' and column_code = '%s'";

  private final AtomicBoolean stop = new AtomicBoolean();
  private final AtomicLong saved = new AtomicLong();
  private final AtomicReference<Exception> failed = new AtomicReference<>();

  @DisplayName("Promise 71: parts add up to the total while somebody is saving")
  @Test
  void partsOfATableAreAsOldAsItsTotal() throws Exception {
    Program office = Program.of("office");
    try (OwnYear own = new OwnYear(YEAR)) {
      List<Thread> savers = new ArrayList<>();
      CENTRES.forEach(centre -> savers.add(new Thread(() -> save(centre))));
      savers.forEach(Thread::start);
      long before = -1;
      try {
        for (int run = 0; run < RUNS; run++) {
          long least = saved.get();
          assertEquals(200, office.post(own.path("count"), "").statusCode());
          long most = saved.get() + CENTRES.size();
          assertEquals(0, Stored.number(TORN, YEAR), "a torn table in run " + run);
          long stays = Stored.number(NATION.formatted("residents_and_stays", "STAYS"), YEAR);
          assertEquals(stays, Stored.number(CENTRES_TOGETHER.formatted("STAYS"), YEAR));
          assertEquals(
              stays, Stored.number(NATION.formatted("residents_and_stays", "PERSONS"), YEAR));
          assertTrue(stays >= least && stays <= most, least + " <= " + stays + " <= " + most);
          assertTrue(stays >= before, "a count without what the one before it had");
          before = stays;
        }
      } finally {
        stop.set(true);
        for (Thread saver : savers) {
          saver.join(60_000);
        }
      }
      assertEquals(null, failed.get(), "a saver stopped");
      assertTrue(before > saved.get() / 2, "hardly anything was saved while it was counted");
      System.out.printf(
          "drill %d counts while saving: acknowledged %d, lost 0, doubled 0, 0 torn tables%n",
          RUNS, saved.get());
    }
  }

  /** One stay after another, each of its own person. */
  private void save(String centre) {
    List<String> genders = List.of("WOMAN", "MAN", "OTHER");
    for (int i = 0; !stop.get(); i++) {
      String stay =
          """
          insert into register.stay (id, version, centre, consent, service_target, user_key, admission_date, discharge_date,
              first_in_year_national, gender, children_along, created_by, created_at, changed_by, changed_at)
          values ('%s', 1, '%s', 'FULL', 'WOMEN', 'CWS-%d', '%d-05-01', '%d-05-04', true, '%s', false, 't', now(), 't', now())"""
              .formatted(UUID.randomUUID(), centre, i, YEAR, YEAR, genders.get(i % 3));
      try (Connection application = TestDatabase.asApplication("register", centre);
          var statement = application.createStatement()) {
        statement.execute(stay);
        application.commit();
        saved.incrementAndGet();
      } catch (SQLException e) {
        failed.compareAndSet(null, e);
        return;
      }
    }
  }
}
