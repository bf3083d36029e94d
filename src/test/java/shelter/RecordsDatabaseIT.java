package shelter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of records that the database holds by itself, whoever asks; each tried both ways. */
class RecordsDatabaseIT {
  private Connection application;

  @BeforeEach
  void comeIn() throws SQLException {
    application = TestDatabase.asOwner("register");
  }

  @AfterEach
  void leaveNothing() throws SQLException {
    application.rollback();
    application.close();
  }

  /** Writes a record that differs from the plain one: column=value, several with blanks between. */
  private String insert(String table, String differs) throws SQLException {
    Map<String, String> columns = Rows.of(table);
    Arrays.stream(differs.split(" "))
        .filter(one -> one.contains("="))
        .map(one -> one.split("=", 2))
        .forEach(sides -> columns.put(sides[0], sides[1].equals("null") ? null : sides[1]));
    run(
        "insert into register.%s (%s) values (%s)"
            .formatted(
                table,
                String.join(", ", columns.keySet()),
                columns.values().stream()
                    .map(value -> value == null ? "null" : "'" + value + "'")
                    .collect(Collectors.joining(", "))));
    return columns.get("id");
  }

  private void run(String sql) throws SQLException {
    try (var statement = application.createStatement()) {
      statement.execute(sql);
    }
  }

  private String read(String sql) throws SQLException {
    try (var statement = application.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : null;
    }
  }

  private String state(String sql) {
    return assertThrows(SQLException.class, () -> run(sql)).getSQLState();
  }

  @DisplayName("Promise 33: check refuses and allows")
  @ParameterizedTest(name = "{0} {1}: {3}")
  @CsvSource({
    "X2, stay, discharge_date=2026-05-01, discharge_date=2026-05-02",
    "X2, child_stay, discharge_date=2026-05-01, discharge_date=2026-05-02",
    "X8, stay, consent=RESERVED, consent=RESERVED user_key=null",
    "X8, stay, consent=RESERVED user_key=null repeated=YES, repeated=YES",
    "X8, stay, consent=RESERVED user_key=null species={CAT}, species={CAT}",
    "X8, child_stay, consent=RESERVED child_key=null interruption=true, interruption=true",
    "X8, day_visit, consent=RESERVED place=VIDEO, consent=RESERVED",
    "X8, day_visit, consent=FULL, consent=RESERVED",
    "X8, phone_conversation, consent=RESERVED user_key=DB-4, user_key=DB-4",
    "X8, phone_conversation, consent=RESERVED duration_minutes=5, consent=RESERVED",
    "X9, stay, birth_year=2011, birth_year=2010",
    "X9, child_stay, birth_year=2008, birth_year=2009",
    "X9, child_stay, birth_year=2027, birth_year=2026",
    "RANGE, phone_conversation, duration_minutes=301, duration_minutes=300",
    "X11, stay, 'disability={NONE,VISION}', disability={NONE}",
    "X11, stay, 'previous_contact={NONE,PHONE}', previous_contact={NONE}",
    "X11, stay, 'protection_measures={NONE,PATROL}', protection_measures={PATROL}",
    "X11, stay, 'return_reason={UNKNOWN,ECONOMY}', return_reason={UNKNOWN}",
    "X11, stay, 'has_animal={NONE,PET}', has_animal={NONE}",
    "X11, child_stay, 'perpetrators={UNKNOWN,FATHER}', perpetrators={UNKNOWN}",
    "X11, child_stay, 'child_experience={UNKNOWN,NEGLECT}', child_experience={NEGLECT}",
    "X11, child_stay, 'assistance={NONE,GROUP}', assistance={NONE}",
    "X11, day_user, 'disability={NONE,VISION}', disability={VISION}",
    "X11, day_user, 'previous_contact={NONE,PHONE}', previous_contact={PHONE}",
    "X11, day_user, 'has_animal={NONE,PET}', has_animal={PET}",
    "FORMAT, day_user, user_key=DB/3, user_key=DB.3",
    "FORMAT, child_stay, child_key=-DB, child_key=DB-"
  })
  void checkRefusesAndAllows(String rule, String table, String refused, String allowed)
      throws SQLException {
    insert(table, allowed);
    assertEquals(
        "23514", assertThrows(SQLException.class, () -> insert(table, refused)).getSQLState());
  }

  @DisplayName("Promise 33: two stays of one person refuse each other")
  @ParameterizedTest(name = "{0} {1}: {3}")
  @CsvSource({
    "X3, stay, discharge_date=2026-05-08, admission_date=2026-05-07, admission_date=2026-05-08",
    "X3, stay, discharge_date=null, admission_date=2026-06-01, admission_date=2026-06-01 user_key=DB-9",
    "X3, stay, discharge_date=null, admission_date=2026-06-01, admission_date=2026-06-01 centre=oslo",
    "X3, child_stay, discharge_date=null, admission_date=2026-06-01, admission_date=2026-06-01 child_key=DB-9",
    "X4, stay, discharge_date=2026-05-08 first_in_year_national=true,"
        + " admission_date=2026-06-01 first_in_year_national=true, admission_date=2026-06-01",
    "X4, stay, admission_date=2025-05-01 discharge_date=2025-05-08 first_in_year_national=true,"
        + " admission_date=2025-06-01 first_in_year_national=true, first_in_year_national=true",
    "X4, child_stay, discharge_date=2026-05-08 first_in_year_national=true,"
        + " admission_date=2026-06-01 first_in_year_national=true, admission_date=2026-06-01"
  })
  void twoStaysOfOnePersonRefuseEachOther(
      String rule, String table, String first, String refused, String allowed) throws SQLException {
    insert(table, first);
    var before = application.setSavepoint();
    insert(table, allowed);
    application.rollback(before);
    assertEquals(
        "23P01", assertThrows(SQLException.class, () -> insert(table, refused)).getSQLState());
  }

  @Test
  void reservedStaysAreNobodysAndMayOverlap() throws SQLException {
    for (int i = 0; i < 2; i++) {
      insert("stay", "consent=RESERVED user_key=null first_in_year_national=true");
    }
  }

  @ParameterizedTest
  @CsvSource({"stay", "child_stay", "day_user", "phone_conversation"})
  void recordIsDeletedWithAReasonOnlyAndTakesItsHistoryAlong(String table) throws SQLException {
    String id = insert(table, "");
    String delete = "delete from register." + table + " where id = '" + id + "'";
    run("update register." + table + " set gender = 'OTHER', version = 2 where id = '" + id + "'");
    draft("staff.alta", id);
    assertEquals("1", read("select count(*) from register.change where record = '" + id + "'"));
    var before = application.setSavepoint();
    assertEquals("YR002", state(delete));
    application.rollback(before);
    stone(id, "oslo");
    assertEquals("YR002", state(delete), "another centre's stone");
    application.rollback(before);
    stone(id, "alta");
    run(delete);
    assertNull(read("select id from register." + table + " where id = '" + id + "'"));
    assertEquals("0", read("select count(*) from register.change where record = '" + id + "'"));
    assertEquals("0", read("select count(*) from register.draft where subject = '" + id + "'"));
    assertEquals("TWICE", read("select reason from register.deleted where record = '" + id + "'"));
  }

  private void stone(String id, String centre) throws SQLException {
    run(
        "insert into register.deleted values ('%s', '%s', 'x', null, 'TWICE', 't', now())"
            .formatted(id, centre));
  }

  private void draft(String account, String id) throws SQLException {
    String own = "insert into register.draft select '%s', %s, '%s', 'alta', 'stay', '{}', now()";
    for (String draft : new String[] {"gen_random_uuid()", "'" + id + "'"}) {
      run(own.formatted(account, draft, id));
    }
  }

  @Test
  void adultWithChildrenAndUserWithVisitsAreNotDeleted() throws SQLException {
    String adult = insert("stay", "");
    insert("child_stay", "adult_stay=" + adult);
    stone(adult, "alta");
    var before = application.setSavepoint();
    assertEquals("23503", state("delete from register.stay where id = '" + adult + "'"));
    application.rollback(before);
    String user = insert("day_user", "");
    insert("day_visit", "day_user=" + user);
    stone(user, "alta");
    assertEquals("23503", state("delete from register.day_user where id = '" + user + "'"));
  }

  @Test
  void reservationErasesHistoryAndEverybodysDrafts() throws SQLException {
    String id = insert("stay", "birth_year=1987");
    String where = " where id = '" + id + "'";
    run("update register.stay set birth_year = 1980, gender = 'MAN', version = 2" + where);
    run("update register.stay set user_key = 'DB-7', repeated = 'YES', version = 3" + where);
    draft("staff.alta", id);
    draft("manager.alta", id);
    String other = insert("stay", "user_key=DB-8");
    draft("staff.alta", other);
    run(
        "insert into register.key_change values ('%s', 'alta', 'DB-1', 'DB-7', 't', now())"
            .formatted(id));
    run(
        "insert into register.key_change_record values ('%s', 'stay', '%s', 'alta')"
            .formatted(id, id));
    String answers = "select string_agg(answers::text, ' ') from register.change where record = '";
    assertEquals(true, read(answers + id + "'").contains("DB-7"));
    run(
        "update register.stay set consent = 'RESERVED', user_key = null, birth_year = null,"
            + " repeated = null, discharge_date = '2026-05-08', version = 4"
            + where);
    String left = read(answers + id + "'");
    for (String gone : "DB-1 DB-7 1987 1980 YES birth_year user_key repeated".split(" ")) {
      assertEquals(-1, left.indexOf(gone), gone + " is left in " + left);
    }
    for (String kept : "gender MAN consent RESERVED discharge_date".split(" ")) {
      assertEquals(true, left.contains(kept), kept + " is not in " + left);
    }
    String drafts = "select count(*) from register.draft where ";
    assertEquals(
        "0 1",
        read(drafts + "subject = '" + id + "'") + " " + read(drafts + "record = '" + other + "'"));
    assertEquals("0", read("select count(*) from register.key_change where from_key = 'DB-1'"));
  }
}
