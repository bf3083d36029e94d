package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shelter.audit.Heads;
import shelter.audit.Verification;
import shelter.secret.Secret;

/**
 * Two nodes behind a proxy with TLS on a primary and its synchronous standby. A node is replaced as
 * an upgrade does it, another is killed, then the primary, while people work: nothing that was
 * answered "saved" is lost or doubled, and nobody has to sign in again. The full numbers run behind
 * the real HAProxy with the file of config/cluster.
 */
@Drill
class ClusterIT {
  private static final boolean FULL = "full".equals(System.getProperty("test.numbers"));
  private static final int USERS = FULL ? 50 : 8;
  private static final int CENTRES = FULL ? 10 : 4;
  private static final Duration THINK = Duration.ofMillis(FULL ? 5000 : 700);

  /** Rounds that everybody works before, between and after what breaks. */
  private static final int ROUNDS = FULL ? 6 : 1;

  /** The folder of an unpacked release, from which an upgrade to this version is tried. */
  private static final String PREVIOUS = System.getProperty("previous.release");

  private static final Path FOLDER = Path.of("target", "cluster").toAbsolutePath();
  private static final DatabaseSetup.Roles NAMES =
      new DatabaseSetup.Roles(
          null,
          "register_owner",
          "of-the-cluster-owner",
          "register_application",
          "of-the-cluster-application",
          "register_counting",
          "of-the-cluster-counting");

  private final List<Integer> ports = new ArrayList<>();
  private DatabasePair databases;
  private Launched nodeA;
  private Launched nodeB;

  @DisplayName("Promise 78: a node and the primary are lost, no save is and nobody is signed out")
  @Test
  void nodeAndPrimaryAreLostAndNoSaveIs() throws Exception {
    databases = DatabasePair.start(FOLDER, NAMES);
    Certificate certificate = Certificate.make(FOLDER);
    Files.writeString(FOLDER.resolve("key"), Secret.token());
    ports.addAll(List.of(RefusedStartIT.freePort(), RefusedStartIT.freePort()));
    try {
      startBoth();
      List<String> accounts;
      try (Connection owner = databases.roles(NAMES).asOwner()) {
        accounts = Crew.make(owner, USERS, CENTRES);
      }
      try (Proxy proxy =
          FULL ? new HaProxy(certificate, FOLDER, ports) : new StickyProxy(certificate, ports)) {
        Shift shift = new Shift(proxy.address(), certificate.tls(), THINK);
        shift.start(accounts);
        rounds(shift);

        nodeB = replaced(1, nodeB, shift);
        if (FULL) {
          nodeA = replaced(0, nodeA, shift);
        }
        kill(nodeA);
        shift.somethingBreaks();
        rounds(shift);
        double node = shift.recoveredIn();
        if (FULL) {
          nodeA = start(0);
          nodeA.awaitRunning();
          rounds(shift);
        }

        databases.killPrimary();
        shift.somethingBreaks();
        databases.promote();
        rounds(shift);
        double primary = shift.recoveredIn();
        shift.stop();
        Stored stored = compare(shift);
        System.out.printf(
            "drill cluster: acknowledged %d, lost %d, doubled %d, recovered in %.1f s (node) and %.1f s (primary);"
                + " %d users, signed out %d, %d requests, errors %d%n",
            shift.acknowledged().size(),
            stored.lost().size(),
            stored.doubled().size(),
            node,
            primary,
            USERS,
            shift.signedOut(),
            shift.requests(),
            shift.errors().size());
        shift.errors().forEach(error -> System.out.println("  " + error));
        assertEquals(Set.of(), stored.lost());
        assertEquals(Set.of(), stored.doubled());
        assertEquals(0, shift.signedOut(), shift.errors().toString());
        assertEquals(List.of(), shift.faults(), "whoever could not be answered is told so");
        auditHoldsInItsOrder();
        assertTrue(node < 60 && primary < 60, node + " s, " + primary + " s");
        if (FULL) {
          assertTrue(shift.errors().size() * 100 < shift.requests(), shift.errors().toString());
        }
      }
    } finally {
      close();
    }
  }

  private void startBoth() throws Exception {
    if (PREVIOUS == null) {
      // At once, on an empty database: the one waits for what the other makes.
      nodeA = start(0);
      nodeB = start(1);
    } else {
      nodeA = Launched.release(Path.of(PREVIOUS), variables(0));
      nodeA.awaitRunning();
      nodeB = Launched.release(Path.of(PREVIOUS), variables(1));
    }
    nodeA.awaitRunning();
    nodeB.awaitRunning();
  }

  /** As an upgrade does it: told to stop in the middle of the shift, and started as it is now. */
  private Launched replaced(int node, Launched old, Shift shift) throws Exception {
    int errors = shift.errors().size();
    int saved = shift.acknowledged().size();
    old.stop();
    Launched fresh = start(node);
    fresh.awaitRunning();
    rounds(shift);
    System.out.printf(
        "drill replaced node: %d saved meanwhile, errors %d%n",
        shift.acknowledged().size() - saved, shift.errors().size() - errors);
    assertEquals(errors, shift.errors().size(), shift.errors().toString());
    return fresh;
  }

  private static void rounds(Shift shift) throws InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      shift.awaitEach();
    }
  }

  private Launched start(int node) throws IOException {
    return Launched.with(variables(node));
  }

  private Map<String, String> variables(int node) {
    DatabaseSetup.Roles roles = databases.roles(NAMES);
    Map<String, String> variables =
        Launched.variables(roles, FOLDER.resolve("node-" + node), ports.get(node));
    variables.put("REGISTER_PROXY", "127.0.0.1");
    variables.put("REGISTER_KEY_FILE", FOLDER.resolve("key").toString());
    variables.put(
        "REGISTER_AUDIT_FILE", FOLDER.resolve("node-" + node + "/audit-heads").toString());
    return variables;
  }

  /** Server first: the launcher would stop it gently. */
  private static void kill(Launched node) throws Exception {
    node.handle().descendants().forEach(ProcessHandle::destroyForcibly);
    node.handle().destroyForcibly();
    node.handle().onExit().get(10, java.util.concurrent.TimeUnit.SECONDS);
  }

  private record Stored(Set<String> lost, Set<String> doubled) {}

  /** What the database has, beside what was answered. */
  private Stored compare(Shift shift) throws IOException, SQLException {
    Map<String, Integer> times = new HashMap<>();
    try (Connection connection = databases.onStandby();
        var row =
            connection
                .createStatement()
                .executeQuery(
                    "select user_key, count(*) from register.phone_conversation group by user_key")) {
      while (row.next()) {
        times.put(row.getString(1), row.getInt(2));
      }
    }
    Set<String> lost = new HashSet<>(shift.acknowledged());
    lost.removeAll(times.keySet());
    Set<String> doubled = new HashSet<>();
    times.forEach(
        (key, count) -> {
          if (count > 1 || !shift.attempted().contains(key)) {
            doubled.add(key + " " + count + " times");
          }
        });
    return new Stored(lost, doubled);
  }

  /** Across the change of the database, and written by two nodes. */
  private void auditHoldsInItsOrder() throws IOException, SQLException {
    try (Connection connection = databases.onStandby()) {
      connection.setAutoCommit(false);
      // Each node has kept the heads of what it wrote; node B runs to the end.
      var kept = new Heads(FOLDER.resolve("node-1/audit-heads")).all();
      Verification audit = Verification.of(connection, kept);
      assertTrue(audit.isWhole() && audit.lines() > USERS, audit.broken().toString());
      try (var row =
          connection
              .createStatement()
              .executeQuery(
                  "select count(*) from (select at < lag(at) over (partition by chain order by seq) as back from register.audit) o where back")) {
        row.next();
        assertEquals(0, row.getInt(1), "lines that are older than the line before them");
      }
    }
  }

  private void close() {
    for (Launched node : new Launched[] {nodeA, nodeB}) {
      if (node != null) {
        node.close();
      }
    }
    databases.close();
  }
}
