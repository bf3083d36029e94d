package shelter.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import shelter.Program;
import shelter.TestDatabase;
import shelter.browser.Stored;

/** Ten years of as many records as the nation has, published one after the other. */
final class PublishedYears {
  private static final int FIRST = 2031;
  private static final int LAST = 2040;

  private final Program office;
  private final double[] published = new double[LAST - FIRST + 1];
  private final double[] written = new double[LAST - FIRST + 1];

  PublishedYears(Program office) {
    this.office = office;
  }

  /** Protects, attacks and writes each year; beside it, the same figures are only written. */
  void publish() throws Exception {
    for (int year = FIRST; year <= LAST; year++) {
      new Growth(year, 1).make();
      expect(200, year, "count");
      Stored.run(
          "update register.reporting_year set state = 'CLOSED' where year = " + year,
          "insert into register.closing (year, version, closed_at, accepted_by, accepted_at) values (%d, 1, now(), 'office', now())"
              .formatted(year));
      long begun = System.nanoTime();
      expect(202, year, "publish");
      published[year - FIRST] = (System.nanoTime() - begun) / 1e9;
      written[year - FIRST] = write(year);
    }
  }

  private void expect(int status, int year, String action) throws Exception {
    var answer = office.post("/api/v1/years/" + year + "/" + action, "");
    if (answer.statusCode() != status) {
      throw new IllegalStateException(action + " of " + year + " answered " + answer.body());
    }
  }

  private static double write(int year) throws SQLException {
    try (Connection owner = TestDatabase.asOwner("register");
        var statement = owner.createStatement()) {
      statement.execute(
          "create temporary table again (like register.published_statistic including indexes) on"
              + " commit drop");
      long begun = System.nanoTime();
      statement.execute(
          "insert into again select * from register.published_statistic where year = " + year);
      double seconds = (System.nanoTime() - begun) / 1e9;
      owner.rollback();
      return seconds;
    }
  }

  double median() {
    return Timed.percentile(published, 0.5);
  }

  double medianOfWriting() {
    return Timed.percentile(written, 0.5);
  }

  double together() {
    return Arrays.stream(published).sum();
  }

  long figures() {
    return Stored.number("select count(*) from register.published_statistic where year = " + LAST);
  }
}
