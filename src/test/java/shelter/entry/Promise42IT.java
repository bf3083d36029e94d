package shelter.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.access.AccessLog;
import shelter.access.Look;
import shelter.audit.Action;
import shelter.audit.NightlyVerification;
import shelter.audit.Verification;
import shelter.history.Deleted;
import shelter.privacy.Extracts;
import shelter.record.Cases;
import shelter.shared.Refusal;
import shelter.statistics.NightlyCount;
import shelter.stay.Stay;
import shelter.stay.Stays;

/** Each thing that happens is one line on the trail, in the same transaction (promises 38, 42). */
@ExtendWith(ArquillianExtension.class)
class Promise42IT {
  @Inject private Stays stays;
  @Inject private Entries entries;
  @Inject private AccessLog log;
  @Inject private Extracts extracts;
  @Inject private NightlyCount count;
  @Inject private NightlyVerification verification;

  private static Stay stay() {
    Stay stay = Cases.stay(Cases.key(), "2026-11-03", null, false);
    stay.getAdult().setBirthYear(1987);
    return stay;
  }

  /** What stands on a chain after a line, as "who action kind result". */
  private static List<String> since(String chain, long seq) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection owner = InServer.asOwner();
        var query =
            owner.prepareStatement(
                "select concat_ws(' ', account, action, kind, result) from register.audit where chain = ? and seq > ? order by seq")) {
      query.setString(1, chain);
      query.setLong(2, seq);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
      }
    }
    return lines;
  }

  private static long head(String chain) throws SQLException {
    try (Connection owner = InServer.asOwner();
        var query =
            owner.prepareStatement(
                "select coalesce(max(seq), 0) from register.audit where chain = ?")) {
      query.setString(1, chain);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  @Test
  void eachDeedIsOneLineWithWhoAndWhat() throws Exception {
    InServer.signIn("staff.alta");
    long before = head("alta");
    Stay stay = stay();
    stays.save(stay);
    Stay opened = stays.open(stay.getId());
    opened.getAdult().setBirthYear(1988);
    stays.save(opened);
    assertNull(stays.open(java.util.UUID.randomUUID()));
    Search search = new Search();
    search.setKey(stay.getUserKey());
    entries.page(search, 0, 10);
    stays.delete(stay.getId(), Deleted.Reason.NEVER_HAPPENED);
    assertEquals(
        List.of(
            "staff.alta CREATE Stay DONE",
            "staff.alta READ Stay DONE",
            "staff.alta CHANGE Stay DONE",
            "staff.alta SEARCH Key DONE",
            "staff.alta DELETE Stay DONE"),
        since("alta", before));
  }

  @Test
  void whatIsRefusedAndTakenBackLeavesNoLine() throws Exception {
    InServer.signIn("staff.alta");
    long before = head("alta");
    Stay stay = stay();
    stay.setAdmissionDate(java.time.LocalDate.of(2020, 5, 1));
    assertThrows(Refusal.class, () -> stays.save(stay));
    assertEquals(List.of(), since("alta", before));
  }

  /** If the line cannot be written, nothing of it happens. */
  @Test
  void deedWithoutItsLineDoesNotHappen() throws Exception {
    InServer.signIn("staff.alta");
    Stay stay = stay();
    sql("alter table register.audit add constraint broken check (kind <> 'Stay') not valid");
    try {
      assertThrows(Exception.class, () -> stays.save(stay));
      assertNull(stays.find(stay.getId()));
    } finally {
      sql("alter table register.audit drop constraint broken");
    }
    stays.save(stay);
    assertNotNull(stays.find(stay.getId()));
  }

  private static void sql(String text) throws SQLException {
    try (Connection owner = InServer.asOwner()) {
      owner.createStatement().execute(text);
      owner.commit();
    }
  }

  /** No line holds an answer; a key stands as a keyed hash. */
  @Test
  void linesHoldNoAnswersAndNoKeys() throws Exception {
    InServer.signIn("manager.alta");
    Stay stay = stay();
    stays.save(stay);
    Search search = new Search();
    search.setKey(stay.getUserKey());
    entries.page(search, 0, 10);
    extracts.of(stay.getUserKey());
    try (Connection owner = InServer.asOwner();
        var rows =
            owner
                .createStatement()
                .executeQuery(
                    "select string_agg(concat_ws(' ', account, record, detail), ' ') from register.audit a where chain = 'alta' and action <> 'READ'")) {
      rows.next();
      assertFalse(rows.getString(1).contains(stay.getUserKey()));
      assertFalse(rows.getString(1).matches(".*(birth|1987 |gender|WOMAN).*"));
    }
  }

  /** The manager sees who has looked; the extract holds it and is itself noted. */
  @DisplayName("Promise 38: manager sees who has looked and the extract tells it")
  @Test
  void managerSeesWhoHasLookedAndTheExtractTellsIt() throws Exception {
    InServer.signIn("staff.alta");
    Stay stay = stay();
    stays.save(stay);
    stays.open(stay.getId());
    assertThrows(Exception.class, () -> log.of(stay.getId()));
    InServer.signIn("manager.alta");
    assertEquals(
        List.of("READ staff.alta", "CREATE staff.alta"),
        log.of(stay.getId()).stream().map(look -> look.action() + " " + look.account()).toList());
    List<Look> made = log.page("staff.alta", Action.CREATE, 0, 1000);
    assertEquals(made.size(), log.count("staff.alta", Action.CREATE));
    assertTrue(made.stream().anyMatch(look -> stay.getId().toString().equals(look.record())));
    assertTrue(
        made.stream()
            .allMatch(
                look -> look.account().equals("staff.alta") && look.action() == Action.CREATE));
    assertTrue(log.count(null, Action.CREATE) >= made.size());
    assertTrue(log.count("staff.alta", null) > made.size(), "has read it too");
    long before = head("alta");
    var kept = extracts.of(stay.getUserKey());
    assertEquals(1, kept.size());
    assertEquals(2, kept.get(0).looks().size());
    assertEquals(
        List.of("manager.alta READ Stay DONE", "manager.alta EXPORT Key DONE"),
        since("alta", before));
    InServer.signIn("manager.oslo");
    assertEquals(List.of(), log.of(stay.getId()));
    assertEquals(List.of(), extracts.of(stay.getUserKey()));
    for (Look look : log.page("staff.alta", null, 0, 10)) {
      throw new AssertionError("Oslo reads of Alta: " + look);
    }
  }

  @Test
  void countingIsNotedAndTheTrailIsWhole() throws Exception {
    InServer.signIn("office");
    long before = head("-");
    count.countNow(2026);
    // The demonstration's first publication may write its own lines in between.
    assertEquals(
        List.of("office COUNT DONE"),
        since("-", before).stream().filter(line -> line.startsWith("office ")).toList());
    Verification all = verification.verify();
    assertEquals(List.of(), all.broken());
    assertTrue(since("-", before).contains("VERIFICATION DONE"));
  }
}
