package shelter.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shelter.TestDatabase;

/** The audit trail against somebody who may do everything in the database (promises 43 to 46). */
class Promise45IT {
  private static final String DATABASE = "trail";
  private static final int WRITERS = 16;
  private Heads heads;

  @BeforeEach
  void writeTwoChains() throws Exception {
    TestDatabase.make(DATABASE);
    heads = new Heads(Files.createTempDirectory("heads").resolve("audit-heads"));
    try (Connection owner = TestDatabase.asOwner(DATABASE)) {
      for (String centre : List.of("oslo", "alta")) {
        owner
            .createStatement()
            .execute(
                "insert into register.centre (code, name, host_municipality, region, valid_from) values ('%1$s', '%1$s', '0301', 'EAST', '2015-01-01')"
                    .formatted(centre));
      }
      owner.commit();
      write(owner, "oslo", 12);
      write(owner, "alta", 5);
    }
    assertTrue(verify().isWhole(), verify().broken().toString());
    assertEquals(17, verify().lines());
  }

  private void write(Connection owner, String chain, int lines) throws SQLException {
    for (int i = 0; i < lines; i++) {
      try (var row =
          owner
              .createStatement()
              .executeQuery(
                  "select chain, seq, link from register.append_audit('%s', 'staff', 'STAFF', 'READ', 'Stay', 'DONE', gen_random_uuid()::text, null)"
                      .formatted(chain))) {
        row.next();
        owner.commit();
        heads.keep(row.getString(1), row.getLong(2), row.getBytes(3));
      }
    }
  }

  private Verification verify() throws SQLException {
    try (Connection counting = TestDatabase.asCounting(DATABASE)) {
      return Verification.of(counting, heads.all());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a middle line is edited | update register.audit set account = 'somebody' where chain = 'oslo' and seq = 6",
        "what a line is about is edited | update register.audit set record = 'another' where chain = 'oslo' and seq = 6",
        "what a line is about is taken out with its salt | update register.audit set detail = 'x', salt = null where chain = 'oslo' and seq = 6",
        "a middle line is deleted | delete from register.audit where chain = 'oslo' and seq = 6",
        "the last two lines are deleted, and the head set back | with gone as (delete from register.audit where chain = 'oslo' and seq > 10)"
            + " update register.audit_head set seq = 10, link = (select link from register.audit where chain = 'oslo' and seq = 10) where chain = 'oslo'",
        "a chain is deleted whole | with gone as (delete from register.audit where chain = 'alta') delete from register.audit_head where chain = 'alta'",
        "two lines are exchanged | update register.audit set seq = case seq when 3 then -4 else 3 end where chain = 'oslo' and seq in (3, 4)"
      })
  void tamperingIsDetected(String how, String sql) throws SQLException {
    try (Connection owner = TestDatabase.asOwner(DATABASE)) {
      owner.createStatement().execute(sql);
      owner.commit();
    }
    assertFalse(verify().isWhole(), how);
  }

  /** The chain is made anew from a line on, with right links and a right head in the database. */
  @Test
  void recomputedChainIsDetected() throws SQLException {
    try (Connection owner = TestDatabase.asOwner(DATABASE)) {
      owner
          .createStatement()
          .execute(
              """
              delete from register.audit where chain = 'oslo' and seq > 6;
              update register.audit_head set seq = 6, link = (select link from register.audit where chain = 'oslo' and seq = 6)
               where chain = 'oslo';
              select register.append_audit('oslo', 'staff', 'STAFF', 'READ', 'Stay', 'DONE', 'x', null) from generate_series(1, 6);
              """);
      owner.commit();
    }
    Verification verification = verify();
    assertEquals(
        List.of("chain oslo: line 12 is not the one whose head was kept outside"),
        verification.broken());
  }

  @Test
  void linesThatCameAfterTheKeptHeadAreNoGap() throws SQLException {
    try (Connection owner = TestDatabase.asOwner(DATABASE)) {
      owner
          .createStatement()
          .execute(
              "select register.append_audit('oslo', null, null, 'COUNT', null, 'DONE', null, null)");
      owner.commit();
    }
    assertTrue(verify().isWhole());
  }

  @Test
  void chainThatAnotherNodeHasBegunIsNoGapAndIsKeptFromThenOn() throws SQLException {
    try (Connection owner = TestDatabase.asOwner(DATABASE)) {
      owner
          .createStatement()
          .execute(
              "select register.append_audit('hamar', null, null, 'COUNT', null, 'DONE', null, null)");
      owner.commit();
    }
    Verification verification = verify();
    assertEquals(List.of(), verification.broken());
    heads.shorten(verification.heads());
    assertEquals(1, heads.all().get("hamar").seq());
  }

  /** Promise 44: writers come one after the other, and what is taken back leaves no gap. */
  @DisplayName("Promise 44: parallel writers make one chain")
  @Test
  void parallelWritersMakeOneChain() throws Exception {
    int each = "full".equals(System.getProperty("test.numbers")) ? 1_000 : 60;
    var pool = Executors.newFixedThreadPool(WRITERS);
    List<Future<Integer>> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      boolean backwards = writer % 4 == 0;
      Callable<Integer> work = () -> writeOrTakeBack(each, backwards);
      writers.add(pool.submit(work));
    }
    int written = 0;
    for (Future<Integer> writer : writers) {
      written += writer.get();
    }
    pool.shutdown();
    Verification verification = verify();
    assertEquals(List.of(), verification.broken());
    assertEquals(17 + written, verification.lines());
    System.out.println(WRITERS + " writers, " + written + " lines, 0 forks, 0 gaps");
  }

  private static int writeOrTakeBack(int lines, boolean everyOther) throws SQLException {
    int written = 0;
    try (Connection owner = TestDatabase.asOwner(DATABASE)) {
      for (int i = 0; i < lines; i++) {
        owner
            .createStatement()
            .execute(
                "select register.append_audit('oslo', 'w', 'STAFF', 'READ', null, 'DONE', null, null)");
        if (everyOther && i % 2 == 0) {
          owner.rollback();
        } else {
          owner.commit();
          written++;
        }
      }
    }
    return written;
  }

  /** Promise 46; the time goes into the closing note, the test asks for the result only. */
  @DisplayName("Promise 46: long trail is verified whole")
  @Test
  void longTrailIsVerifiedWhole() throws SQLException {
    int lines = "full".equals(System.getProperty("test.numbers")) ? 300_000 : 5_000;
    try (Connection owner = TestDatabase.asOwner(DATABASE)) {
      owner
          .createStatement()
          .execute(
              "select count(register.append_audit('oslo', 'w', 'STAFF', 'READ', 'Stay', 'DONE', i::text, null)) from generate_series(1, %d) i"
                  .formatted(lines));
      owner.commit();
    }
    long begun = System.nanoTime();
    Verification verification = verify();
    System.out.println(
        verification.lines()
            + " lines verified in "
            + (System.nanoTime() - begun) / 1_000_000
            + " ms");
    assertTrue(verification.isWhole());
    assertEquals(17 + lines, verification.lines());
  }

  @Test
  void headThatACrashCutShortIsPassedOver() throws Exception {
    Path file = Files.createTempDirectory("heads").resolve("audit-heads");
    Files.writeString(file, "oslo 3 " + "ab".repeat(32) + "\nalta 4 abab");
    assertEquals(1, new Heads(file).all().size());
  }
}
