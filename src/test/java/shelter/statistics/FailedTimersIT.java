package shelter.statistics;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import shelter.Owner;
import shelter.draft.Drafts;
import shelter.draft.NightlySweep;
import shelter.privacy.NightlyRetention;
import shelter.privacy.Retention;
import shelter.year.ReportingYears;

/**
 * What the nights do survives a database that does not: a timer that throws is not called again.
 */
@ExtendWith(ArquillianExtension.class)
class FailedTimersIT {
  private static final String APPLICATION = System.getenv("REGISTER_DB_USER");

  @Inject private NightlyCount nightlyCount;
  @Inject private NightlyRetention nightlyRetention;
  @Inject private NightlySweep nightlySweep;
  @Inject private ReportingYears years;
  @Inject private Retention retention;
  @Inject private Drafts drafts;

  /** While somebody may not do something in the database; counts go on meanwhile. */
  private static void without(String right, String whose, Executable tried) throws Throwable {
    try (Connection owner = Owner.connect()) {
      Owner.run(owner, "revoke " + right + " from " + whose);
      owner.commit();
      try {
        tried.execute();
      } finally {
        Owner.run(owner, "grant " + right + " to " + whose);
        owner.commit();
      }
    }
  }

  @Test
  void retentionThatFailsIsTriedAgain() throws Throwable {
    without(
        "select on register.retention_run",
        APPLICATION,
        () -> {
          assertThrows(RuntimeException.class, retention::ofTheNight);
          assertDoesNotThrow(nightlyRetention::retain);
        });
  }

  @Test
  void sweepThatFailsIsTriedAgain() throws Throwable {
    without(
        "execute on function register.sweep_drafts(integer)",
        "public",
        () -> {
          assertThrows(RuntimeException.class, drafts::sweep);
          assertDoesNotThrow(nightlySweep::sweep);
        });
  }

  @Test
  void countThatCannotAskForTheYearsIsTriedAgain() throws Throwable {
    without(
        "select on register.reporting_year",
        APPLICATION,
        () -> {
          assertThrows(RuntimeException.class, years::all);
          assertFalse(nightlyCount.countTheNight(LocalDate.of(2026, 11, 24)));
        });
  }
}
