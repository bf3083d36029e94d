package shelter.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import shelter.record.Firsts;

/**
 * One of a person's records, among those that will stand when a file is in.
 *
 * @param line its line in the file; null for what is not in it or says nothing new
 * @param other the record that it belongs to; null when there is none
 */
record Member(Long line, String id, UUID other, Firsts.Period period) {
  /** What happens on one day ends with it. */
  Firsts.Period day() {
    return Firsts.day(period.first(), period.declared());
  }

  static LocalDate day(ResultSet rows, int column) throws SQLException {
    return rows.getObject(column, LocalDate.class);
  }

  /** Something done with all records of one person. */
  interface Look {
    void at(List<Member> members);
  }

  /** Reads rows ordered by the person, and hands over one person after the other. */
  static void groups(Staging staging, String sql, Look look) throws SQLException {
    List<Member> members = new ArrayList<>();
    String key = null;
    try (ResultSet rows = staging.query(sql)) {
      while (rows.next()) {
        if (!rows.getString(1).equals(key)) {
          look.at(members);
          members.clear();
          key = rows.getString(1);
        }
        LocalDate first = day(rows, 5);
        LocalDate last = day(rows, 6);
        boolean declared = rows.getBoolean(7);
        long line = rows.getLong(2);
        members.add(
            new Member(
                rows.wasNull() ? null : line,
                rows.getString(3),
                rows.getObject(4, UUID.class),
                new Firsts.Period(first, last, declared)));
      }
    }
    look.at(members);
  }
}
