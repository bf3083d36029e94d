package shelter.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import shelter.Visitor;
import shelter.launch.DatabaseSetup;
import shelter.launch.EmbeddedDatabase;

/** The release archive runs on a machine with JDK 17 and nothing else. */
@DisabledOnOs(OS.WINDOWS)
@TestMethodOrder(OrderAnnotation.class)
@Tag("full")
class ReleaseIT {
  /** How a Java that was told to end by TERM tells that it did. */
  private static final int ENDED_BY_TERM = 128 + 15;

  /** As many as may be cut off at once in the pool. */
  private static final int AGAIN = 24;

  @TempDir static Path folder;

  private static Map<String, String> before;
  private static EmbeddedDatabase database;
  private static Process register;
  private static Map<String, String> variables;
  private static int port;

  @BeforeAll
  static void start() throws Exception {
    before = Archive.files();
    Path data = Files.createDirectories(folder.resolve("postgresql"));
    Files.createDirectories(data.resolve("logs"));
    database = EmbeddedDatabase.start(data);
    port = freePort();
    setPasswords("of-the-tests-first");
    variables =
        Map.of(
            "REGISTER_DATA", folder.resolve("data").toString(),
            "REGISTER_PORT", "" + port,
            "REGISTER_DB_URL", database.url("register"),
            "REGISTER_DB_OWNER_USER", "register_owner",
            "REGISTER_DB_OWNER_PASSWORD_FILE", folder.resolve("owner").toString(),
            "REGISTER_DB_USER", "register_application",
            "REGISTER_DB_PASSWORD_FILE", folder.resolve("application").toString(),
            "REGISTER_DB_COUNT_USER", "register_counting",
            "REGISTER_DB_COUNT_PASSWORD_FILE", folder.resolve("counting").toString());
    Path console = folder.resolve("console.txt");
    register = Archive.command(console, variables, "start");
    while (!Files.readString(console).contains("is running")) {
      assertFalse(register.waitFor(200, TimeUnit.MILLISECONDS), () -> "It ended: " + read(console));
    }
  }

  @AfterAll
  static void end() {
    if (register != null) {
      register.descendants().forEach(ProcessHandle::destroyForcibly);
      register.destroyForcibly();
    }
    database.close();
  }

  /** As an operator does it: the database first, then the files, each put in its place whole. */
  private static void setPasswords(String password) throws Exception {
    database.make(
        "register",
        new DatabaseSetup.Roles(
            database.url("register"),
            "register_owner",
            password,
            "register_application",
            password,
            "register_counting",
            password));
    for (String name : new String[] {"owner", "application", "counting"}) {
      Path written = Files.writeString(folder.resolve(name + ".new"), password + "\n");
      Files.move(written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  @Order(1)
  @Test
  void startsFromAnywhereWithSecretsFromFiles() throws Exception {
    assertEquals(200, status("/login"));
    String audit = Archive.answer(folder, variables, "verify-audit");
    assertTrue(audit.startsWith("exit code 0") && audit.contains(": whole"), audit);
    String second = Archive.answer(folder, variables, "start");
    assertTrue(second.startsWith("exit code 1"), second);
    assertTrue(second.contains("Another register already works on"), second);
  }

  @DisplayName("Promise 93: the database's password is changed without a stop")
  @Order(2)
  @Test
  void passwordsOfTheDatabaseAreChangedWithoutAStop() throws Exception {
    assertEquals(200, triesToSignIn());
    setPasswords("of-the-tests-second");
    assertThrows(SQLException.class, () -> asApplication("of-the-tests-first").close());
    for (int round = 0; round < 5; round++) {
      try (Connection application = asApplication("of-the-tests-second")) {
        // As if all of them had come of age: each request needs a new one.
        application
            .createStatement()
            .execute(
                "select pg_terminate_backend(pid) from pg_stat_activity where usename ="
                    + " current_user and pid <> pg_backend_pid()");
        // The pool looks at each connection once a second: who meets one that was just cut off is
        // told so, and sends the form again.
        int status = triesToSignIn();
        for (int again = 0; again < AGAIN && status == 503; again++) {
          status = triesToSignIn();
        }
        assertEquals(200, status);
        try (var others =
            application
                .createStatement()
                .executeQuery(
                    "select count(*) from pg_stat_activity where usename = current_user and pid <>"
                        + " pg_backend_pid()")) {
          others.next();
          assertTrue(others.getInt(1) > 0, "no connection with the new password");
        }
      }
    }
  }

  /** Something that the database is asked for each time, and no memory answers. */
  private static int triesToSignIn() throws Exception {
    Visitor visitor = new Visitor("http://localhost:" + port);
    visitor.open("/login");
    return visitor
        .send("/login", "login", Map.of("username", "nobody", "password", "of-the-tests-nobody"))
        .statusCode();
  }

  private static Connection asApplication(String password) throws SQLException {
    return DriverManager.getConnection(database.url("register"), "register_application", password);
  }

  @Order(3)
  @Test
  void stopsWhenToldAndHasWrittenNothingIntoTheArchive() throws Exception {
    register.destroy();
    assertTrue(register.waitFor(60, TimeUnit.SECONDS), "TERM did not stop it");
    assertEquals(ENDED_BY_TERM, register.exitValue());
    assertEquals(List.of(), register.descendants().toList());
    assertEquals(before, Archive.files(), "the archive was written to");
  }

  private static int status(String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
        .statusCode();
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      return e.getMessage();
    }
  }
}
