package shelter.statistics;

import java.sql.Connection;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What has happened since a year was last counted: the database leaves a mark for the year with
 * every change of a record, a report or the register of centres. A year without a mark gives the
 * same figures as before and is not counted again.
 */
final class Marks {
  /** The digest of the definitions that are in force. */
  static final String RULES = "obj_description('statistics'::regnamespace, 'pg_namespace')";

  private Marks() {}

  /**
   * Whether a year could give other figures than at its last count: something has been changed, the
   * definitions are others, or a day has passed that belongs to the year (open stays grow by it).
   */
  static boolean isChanged(Connection connection, int year, LocalDate night) {
    return Statements.truth(
        connection,
        """
        select not exists (
            select from (select night, rules from register.count_run
                         where year = ? and outcome = 'DONE' order by id desc limit 1) last
            where last.rules = %s
              and last.night >= least(?, make_date(? + 1, 1, 1))
              and not exists (select from register.count_mark where year = ?))"""
            .formatted(RULES),
        year,
        night,
        year,
        year);
  }

  /** Takes away the marks that this count's snapshot shows; later ones wait for the next count. */
  static void take(Connection connection, int year) {
    Statements.run(connection, "delete from register.count_mark where year = ?", year);
  }

  /** Notes that a year was looked at and had nothing to count. */
  static void pass(Connection connection, int year, LocalDate night, OffsetDateTime at) {
    Statements.run(
        connection,
        "insert into register.count_run (year, kind, night, started, seconds, outcome) values (?, 'NIGHT', ?, ?, 0, 'UNCHANGED')",
        year,
        night,
        at);
  }
}
