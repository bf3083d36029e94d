package shelter.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.Owner;

/** Which years a night counts: only those that could give other figures than before. */
@ExtendWith(ArquillianExtension.class)
class NightIT {
  private static final int YEAR = 2026;
  private static final int PAST = 2025;

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
              "update register.child_stay set changed_by = changed_by where id = (select id from register.child_stay where admission_date between '2025-03-01' and '2025-04-01' limit 1)",
              "update register.day_visit set changed_by = changed_by where id = (select id from register.day_visit where visit_date between '2025-03-01' and '2025-04-01' limit 1)",
              "update register.day_user set changed_by = changed_by where id = (select day_user from register.day_visit where day_user is not null and visit_date between '2025-03-01' and '2025-04-01' limit 1)",
              "update register.phone_conversation set changed_by = changed_by where id = (select id from register.phone_conversation where conversation_date between '2025-03-01' and '2025-04-01' limit 1)",
              "update register.centre_report set changed_by = changed_by where year = 2025 and centre = 'oslo'",
              "update register.service_report set beds = beds where year = 2025 and centre = 'oslo'",
              "update register.shelter_service set residential = residential where centre = 'oslo'")) {
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
      Owner.run(owner, "delete from register.count_run where night >= '2099-01-01'");
      owner.commit();
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
      Owner.run(owner, "delete from register.count_run where night >= '2026-12-30'");
      owner.commit();
    }
  }
}
