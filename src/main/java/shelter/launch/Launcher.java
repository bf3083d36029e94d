package shelter.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Pattern;
import shelter.secret.Secret;
import shelter.shared.PrivateFiles;
import shelter.shared.Settings;
import shelter.shared.Settings.Refused;

/**
 * Starts the whole register: database, tables, demonstration, server. Everything that stands in the
 * way is answered with one sentence and exit code 1.
 */
public final class Launcher {
  private static final int WATCH_SECONDS = 2;

  /** Plain numbers; checked here, where a wrong one is answered with a sentence. */
  private static final List<String> NUMBERS =
      List.of(
          "register.memory",
          "register.limit.records",
          "register.limit.token",
          "register.limit.login",
          "register.limit.open");

  /** What the server is told otherwise, or must never know. */
  private static final Pattern OWN =
      Pattern.compile(
          "register\\.(db\\..*|backup\\.key\\.file|admin\\.password|data|port|host|demo|key\\.file|audit\\.file)");

  private final Settings settings;
  private final Path jar;
  private final Path war;
  private final Path commands;
  private volatile boolean stopping;

  private Launcher(Settings settings, Path jar, Path war, Path commands) {
    this.settings = settings;
    this.jar = jar;
    this.war = war;
    this.commands = commands;
  }

  /** Arguments: the server's jar, the register's WAR, the server's start commands. */
  public static void main(String[] arguments) {
    LogManager.getLogManager().reset();
    int code = 1;
    try {
      if (Runtime.version().feature() != 17) {
        throw new Refused(
            "The register runs on JDK 17, but this is Java %d. Point JAVA_HOME at a JDK 17."
                .formatted(Runtime.version().feature()));
      }
      code =
          new Launcher(
                  new Settings(),
                  Path.of(arguments[0]),
                  Path.of(arguments[1]),
                  Path.of(arguments[2]))
              .run();
    } catch (Refused e) {
      System.err.println("\nThe register did not start. " + e.getMessage() + "\n");
    } catch (SQLException e) {
      Logger.getLogger("shelter.launch").log(Level.SEVERE, "Start failed", e);
      System.err.println(
          "\nThe register did not start. The database answered: "
              + e.getMessage().lines().findFirst().orElse("")
              + "\n");
    } catch (IOException e) {
      Logger.getLogger("shelter.launch").log(Level.SEVERE, "Start failed", e);
      System.err.println("\nThe register did not start. " + e.getMessage() + "\n");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    System.exit(code);
  }

  private int run() throws IOException, SQLException, InterruptedException {
    boolean demonstration = settings.demonstration();
    Listener listener = new Listener(settings.host(), settings.port());
    settings.countAt();
    settings.suppressionLimit();
    settings.fixedToday();
    settings.drainSeconds();
    NUMBERS.forEach(settings::limit);
    settings.retentionYears();
    if (settings.embeddedDatabase()) {
      NightlyBackup.plan(settings);
    }
    new FirstContents(settings).requireOwnPassword();
    // Asked in any case: a host that is none is answered with a sentence.
    boolean onlyHere = settings.listensOnLoopbackOnly();
    if (demonstration && !onlyHere) {
      throw new Refused(
          "REGISTER_HOST is %s, but a demonstration with known passwords listens on this machine only. Remove REGISTER_HOST, or set REGISTER_DEMO=false for a real register."
              .formatted(settings.host()));
    }
    try (DataFolder folder = DataFolder.open(settings.data())) {
      logToFile(folder.path().resolve("logs/launcher.%g.log"));
      folder.stopLeftovers();
      listener.requireFree();
      folder.introduce(listener.address());
      Path key = settings.keyFile();
      if (!Files.exists(key)) {
        PrivateFiles.write(key, EmbeddedDatabase.random());
      }
      System.out.println("Starting the shelter register");
      if (!settings.embeddedDatabase()) {
        return serve(folder, OwnDatabase.awaited(settings), null, key, listener);
      }
      System.out.println(
          "  database   embedded PostgreSQL " + EmbeddedDatabase.MAJOR + " in " + folder.path());
      EmbeddedDatabase database = EmbeddedDatabase.start(folder.path());
      try {
        return serve(folder, database.roles(), database, key, listener);
      } finally {
        database.close();
      }
    }
  }

  private int serve(
      DataFolder folder,
      DatabaseSetup.Roles roles,
      EmbeddedDatabase database,
      Path key,
      Listener listener)
      throws IOException, SQLException, InterruptedException {
    new DatabaseSetup(roles).prepare();
    String oneTimePassword;
    try (Connection owner = roles.asOwner()) {
      oneTimePassword = new FirstContents(settings).load(owner);
      owner.commit();
    }
    new DatabaseSetup(roles).trust(new Secret(key));
    System.out.println("  server     Payara Micro (this takes about 20 seconds)");
    Server server =
        Server.start(jar, war, commands, folder, listener.port(), environment(roles, key));
    folder.remember(server.handle());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
    if (database != null) {
      database.endAfter(() -> stop(server));
    }
    try {
      server.awaitPage(listener.ownPage());
      System.out.println(
          block(listener.address(), folder.path(), folder.serverLog(), oneTimePassword));
      NightlyBackup.begin(settings, database);
      while (!server.hasEndedWithin(WATCH_SECONDS)) {
        if (database != null && !stopping) {
          database.restartIfDead();
        }
      }
      if (!stopping) {
        throw new Refused(
            "The server has stopped by itself (exit code %d). Nothing that was saved is lost; start it again. Why stands in %s."
                .formatted(server.exitCode(), folder.serverLog()));
      }
      return 0;
    } finally {
      server.stop();
    }
  }

  private void stop(Server server) {
    stopping = true;
    server.stop();
  }

  private Map<String, String> environment(DatabaseSetup.Roles roles, Path key) {
    Map<String, String> environment = new HashMap<>();
    for (String name : settings.names()) {
      if (OWN.matcher(name).matches()) {
        continue;
      }
      settings.value(name).ifPresent(set -> environment.put(Settings.variable(name), set));
    }
    environment.put("REGISTER_HOST", settings.host());
    environment.put("REGISTER_DEMO", "" + settings.demonstration());
    environment.put("REGISTER_FOUR_EYES", "" + settings.fourEyes());
    environment.put("REGISTER_KEY_FILE", key.toAbsolutePath().toString());
    environment.put("REGISTER_AUDIT_FILE", settings.auditFile().toString());
    environment.put("REGISTER_DB_URL", roles.url());
    environment.put("REGISTER_DB_USER", roles.application());
    OwnDatabase.handOn(environment, "REGISTER_DB_PASSWORD", roles.applicationPassword());
    environment.put("REGISTER_DB_COUNT_USER", roles.counting());
    OwnDatabase.handOn(environment, "REGISTER_DB_COUNT_PASSWORD", roles.countingPassword());
    return environment;
  }

  private String block(String address, Path data, Path log, String oneTimePassword) {
    String accounts =
        settings.demonstration()
            ? "staff.oslo, manager.oslo, office, office2, admin (and staff., manager. of each"
                + " centre)\n"
                + "  password   "
                + FirstContents.DEMONSTRATION_PASSWORD
            : oneTimePassword != null
                ? "admin, one-time password " + oneTimePassword + " (shown this once)"
                : "as before; an empty register begins with admin and REGISTER_ADMIN_PASSWORD";
    return """

    The shelter register is running.
      address    %s
      accounts   %s
      data       %s
      log        %s
      stop       Ctrl-C
    """
        .formatted(address, accounts, data, log);
  }

  private static void logToFile(Path file) throws IOException {
    FileHandler handler = new FileHandler(file.toString(), 1 << 20, 3, true);
    handler.setFormatter(new SimpleFormatter());
    Logger root = Logger.getLogger("");
    root.setLevel(Level.INFO);
    root.addHandler(handler);
  }
}
