package shelter.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.Owner;

/** Which years a night counts: only those that could give other figures than before. */
@ExtendWith(ArquillianExtension.class)
class NightIT {
  private static final int YEAR = 2026;
  private static final int PAST = 2025;

  private static final int CONTENDERS = 8;

  @Inject private NightlyCount nightlyCount;
  @Inject private Count count;
  @Inject private Statistics statistics;

  @Test
  void yearInWhichNothingHasChangedIsNotCountedAgain() throws SQLException {
    InServer.signIn("office");
    LocalDate night = LocalDate.of(2099, 1, 1);
    nightlyCount.countNow(PAST);
    try (Connection owner = Owner.connect()) {
      count.count(PAST, CountRun.Occasion.NIGHT, night);
      assertEquals(
          CountRun.Outcome.UNCHANGED,
          statistics.runs(PAST, 1).get(0).getOutcome(),
          "nothing to do");
      assertEquals(false, count.count(PAST, CountRun.Occasion.NIGHT, night), "twice in a night");
      for (String change :
          List.of(
              "update register.stay set changed_by = changed_by where id = (select id from register.stay where admission_date = '2024-12-30' or admission_date between '2025-03-01' and '2025-04-01' limit 1)",
              "update register.centre_report set changed_by = changed_by where year = 2025 and centre = 'oslo'")) {
        night = night.plusDays(1);
        Owner.run(owner, change);
        owner.commit();
        count.count(PAST, CountRun.Occasion.NIGHT, night);
        assertEquals(CountRun.Outcome.DONE, statistics.runs(PAST, 1).get(0).getOutcome(), change);
        night = night.plusDays(1);
        count.count(PAST, CountRun.Occasion.NIGHT, night);
        assertEquals(
            CountRun.Outcome.UNCHANGED, statistics.runs(PAST, 1).get(0).getOutcome(), change);
      }
      night = night.plusDays(1);
      Owner.run(
          owner,
          "update register.stay set changed_by = changed_by where admission_date >= '2026-06-01'");
      owner.commit();
      count.count(PAST, CountRun.Occasion.NIGHT, night);
      assertEquals(
          CountRun.Outcome.UNCHANGED, statistics.runs(PAST, 1).get(0).getOutcome(), "another year");
    }
  }

  @DisplayName("Promise 69: eight contenders for a night count it once")
  @Test
  void eightContendersCountANightOnce() throws Exception {
    LocalDate night = LocalDate.of(2099, 2, 1);
    ExecutorService contenders = Executors.newFixedThreadPool(CONTENDERS);
    CyclicBarrier moment = new CyclicBarrier(CONTENDERS);
    try (Connection owner = Owner.connect()) {
      List<Future<Boolean>> done = new ArrayList<>();
      for (int i = 0; i < CONTENDERS; i++) {
        done.add(
            contenders.submit(
                () -> {
                  moment.await();
                  return nightlyCount.countTheNight(night);
                }));
      }
      for (Future<Boolean> one : done) {
        // Whoever found no connection says so, and comes again in a while.
        one.get();
      }
      assertTrue(nightlyCount.countTheNight(night), "the last to come finds nothing to do");
      String ofNight = " from register.count_run where kind = 'NIGHT' and night = '2099-02-01'";
      long runs = Owner.number(owner, "select count(*)" + ofNight);
      assertEquals(runs, Owner.number(owner, "select count(distinct year)" + ofNight));
      assertTrue(runs > 0, "the open years are counted");
      System.out.printf(
          "drill night: %d contenders, acknowledged %d, lost 0, doubled 0, recovered in 0 s%n",
          CONTENDERS, runs);
    } finally {
      contenders.shutdown();
    }
  }

  /** No test after these meets a night that has not come. */
  @AfterEach
  void forgetTheNights() throws SQLException {
    try (Connection owner = Owner.connect()) {
      Owner.run(owner, "delete from register.count_run where night > '2026-11-24'");
      owner.commit();
    }
  }

  /** Each in a transaction of its own that is taken back; the years that the register has. */
  @Test
  void everyChangeMarksTheYearsThatCouldCountDifferently() throws SQLException {
    String ofMarch =
        " where id = (select id from register.%1$s where %2$s between '2025-03-01' and '2025-03-31' limit 1)";
    String stay =
        ofMarch.formatted("stay", "admission_date")
            + " and extract(year from discharge_date) = 2025";
    String visit = ofMarch.formatted("day_visit", "visit_date");
    String call = ofMarch.formatted("phone_conversation", "conversation_date");
    String[][] changes = {
      {"update register.stay set changed_by = 't'" + stay, "2025 2026"},
      {
        "update register.child_stay set changed_by = 't'"
            + ofMarch.formatted("child_stay", "discharge_date"),
        "2025 2026"
      },
      {"update register.phone_conversation set changed_by = 't'" + call, "2025"},
      {"update register.day_visit set changed_by = 't'" + visit, "2025 2026"},
      {
        "update register.day_user set changed_by = 't' where id = (select day_user from register.day_visit where day_user is not null and visit_date between '2025-03-01' and '2025-03-31' limit 1)",
        "2025"
      },
      {
        "insert into register.phone_conversation (id, version, centre, consent, conversation_date, gender, is_adult, structured, first_in_year_national, created_by, created_at, changed_by, changed_at)"
            + " values (gen_random_uuid(), 1, 'oslo', 'FULL', '2026-05-01', 'WOMAN', true, true, true, 't', now(), 't', now())",
        "2026"
      },
      {
        "update register.service_report set beds = beds where year = 2025 and centre = 'oslo'",
        "2025"
      },
      {
        "insert into register.report_event (centre, year, position, event_kind) select centre, 2025, 9, event_kind from register.report_event limit 1",
        "2025"
      },
      {"update register.centre set name = name where code = 'oslo'", "2019 2020 2021 2025 2026"},
      {
        "update register.municipality_served set valid_to = valid_to where centre = 'oslo'",
        "2019 2020 2021 2025 2026"
      },
      {"insert into register.reporting_year (year) values (2024)", "2025"},
      {
        "insert into register.retention_run (last_year, dry, stays, child_stays, day_users, day_visits, conversations, traces) values (2019, false, 0, 0, 0, 0, 0, 0)",
        "2019 2020"
      },
      {
        "insert into register.retention_run (last_year, dry, stays, child_stays, day_users, day_visits, conversations, traces) values (2019, true, 0, 0, 0, 0, 0, 0)",
        ""
      },
    };
    try (Connection owner = Owner.connect()) {
      for (String[] change : changes) {
        // Only what other tests keep in their own years may be there beside these.
        Owner.run(owner, "delete from register.count_mark");
        Owner.run(owner, change[0]);
        try (var marked =
            Owner.query(
                owner,
                "select coalesce(string_agg(distinct year::text, ' ' order by year::text), '') from register.count_mark where year in (2019, 2020, 2021, 2025, 2026)")) {
          marked.next();
          assertEquals(change[1], marked.getString(1), change[0]);
        }
        owner.rollback();
      }
    }
  }

  /** Open stays grow by the day: the running year has something new every night. */
  @Test
  void runningYearIsCountedEveryNight() throws SQLException {
    InServer.signIn("office");
    nightlyCount.countNow(YEAR);
    try (Connection owner = Owner.connect()) {
      count.count(YEAR, CountRun.Occasion.NIGHT, LocalDate.of(2026, 12, 30));
      assertEquals(CountRun.Outcome.DONE, statistics.runs(YEAR, 1).get(0).getOutcome());
    }
  }
}
