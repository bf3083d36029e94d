package shelter.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.record.Cases;
import shelter.record.Registration;
import shelter.stay.Stay;
import shelter.stay.Stays;

/** Each of the two walls holds alone (promises 20, 21, 27 and trap D4). */
@ExtendWith(ArquillianExtension.class)
class Promise21IT {
  @Inject private Stays stays;
  @Inject private Entries entries;
  @Inject private UserTransaction transaction;
  @PersistenceContext private EntityManager em;

  private Stay ofOslo() {
    InServer.signIn("staff.oslo");
    Stay stay = Cases.stay(Cases.key(), "2026-11-03", null, false);
    stays.save(stay);
    assertNotNull(stays.find(stay.getId()));
    return stay;
  }

  /** The predicate is forgotten: the database answers for the own centre all the same. */
  @Test
  void databaseHoldsWithoutTheRegister() throws Exception {
    Stay stay = ofOslo();
    InServer.signIn("staff.bergen");
    transaction.begin();
    try {
      InServer.enter(em);
      assertNull(em.find(Stay.class, stay.getId()));
      for (String kind :
          List.of(
              "Stay",
              "ChildStay",
              "DayUser",
              "DayVisit",
              "PhoneConversation",
              "Entry",
              "Change",
              "Draft",
              "Deleted",
              "KeyChange",
              "KeyChangeRecord")) {
        assertEquals(
            List.of(),
            em.createQuery("select r.centre from " + kind + " r where r.centre <> 'bergen'")
                .getResultList(),
            kind);
      }
      assertEquals(
          0, em.createQuery("delete from Draft d where d.centre = 'oslo'").executeUpdate());
    } finally {
      transaction.rollback();
    }
  }

  /** Row security is off: the register's own check answers like for an unknown id. */
  @Test
  void registerHoldsWithoutTheDatabase() throws SQLException {
    Stay stay = ofOslo();
    rowSecurity("disable");
    try {
      InServer.signIn("staff.bergen");
      assertNull(stays.find(stay.getId()));
      assertNull(stays.open(stay.getId()));
      assertEquals(List.of(), stays.ofKey(stay.getUserKey()));
      Search search = new Search();
      search.setKey(stay.getUserKey());
      assertEquals(0, entries.count(search));
      assertNull(entries.keyOf("stay", stay.getId()));
    } finally {
      rowSecurity("enable");
    }
  }

  private static void rowSecurity(String how) throws SQLException {
    try (Connection owner = InServer.asOwner()) {
      for (String table :
          List.of("stay", "child_stay", "day_user", "day_visit", "phone_conversation")) {
        owner
            .createStatement()
            .execute("alter table register." + table + " " + how + " row level security");
      }
      owner.commit();
    }
  }

  /** Promise 20: what one centre has just read is not answered from memory to another. */
  @DisplayName("Promise 20: what one has read is not answered to another")
  @Test
  void whatOneHasReadIsNotAnsweredToAnother() {
    Stay stay = ofOslo();
    int tries = 200;
    List<Registration> seen = new ArrayList<>();
    for (int i = 0; i < tries / 20; i++) {
      InServer.signIn("staff.oslo");
      assertNotNull(stays.find(stay.getId()));
      InServer.signIn("staff.bergen");
      for (int j = 0; j < 20; j++) {
        Registration found = stays.find(stay.getId());
        if (found != null) {
          seen.add(found);
        }
      }
    }
    assertEquals(List.of(), seen);
  }

  /** Without anybody signed in nothing is answered, and loudly so. */
  @Test
  void withoutASessionTheDatabaseAnswersNothing() throws Exception {
    transaction.begin();
    try {
      Exception failure =
          assertThrows(
              Exception.class, () -> em.createQuery("select r from Stay r").getResultList());
      assertTrue(failure.toString().contains("Nobody has entered"), failure.toString());
    } finally {
      transaction.rollback();
    }
  }

  /** D4: the context, a find and a native query run on one connection. */
  @Test
  void contextAndQueriesShareOneConnection() throws Exception {
    InServer.signIn("staff.oslo");
    transaction.begin();
    try {
      InServer.enter(em);
      Object first = em.createNativeQuery("select pg_backend_pid()").getSingleResult();
      em.find(Stay.class, UUID.randomUUID());
      em.createQuery("select count(r) from Stay r").getSingleResult();
      assertEquals(first, em.createNativeQuery("select pg_backend_pid()").getSingleResult());
      assertEquals(
          first, em.createNativeQuery("select pid from register.caller()").getSingleResult());
    } finally {
      transaction.rollback();
    }
  }

  /** Promise 27: a right that is withdrawn is gone with the next call. */
  @DisplayName("Promise 27: withdrawn right is gone at once")
  @Test
  void withdrawnRightIsGoneAtOnce() throws SQLException {
    InServer.signIn("staff.harstad");
    Stay stay = Cases.stay(Cases.key(), "2026-11-03", null, false);
    stays.save(stay);
    try {
      as("update register.account set centre = 'alta' where username = 'staff.harstad'");
      InServer.nextRequest();
      assertNull(stays.find(stay.getId()));
      as("update register.account set enabled = false where username = 'staff.harstad'");
      InServer.nextRequest();
      assertThrows(Exception.class, () -> stays.find(stay.getId()));
    } finally {
      as(
          "update register.account set centre = 'harstad', enabled = true where username = 'staff.harstad'");
    }
  }

  private static void as(String sql) throws SQLException {
    try (Connection owner = InServer.asOwner()) {
      owner.createStatement().execute(sql);
      owner.commit();
    }
  }
}
