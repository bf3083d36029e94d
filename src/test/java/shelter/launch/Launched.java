package shelter.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import shelter.TestDatabase;

/** The launcher as a process of its own, as a user has it, with what it says on the console. */
final class Launched implements AutoCloseable {
  private final Process process;
  private final Path console;

  private Launched(Process process, Path console) {
    this.process = process;
    this.console = console;
  }

  /** Runs the command that verifies the audit trail of a data folder. @return its exit code */
  static int verifyAudit(Path data) throws IOException, InterruptedException {
    try (Launched check =
        run(Map.of("REGISTER_DATA", data.toString()), List.of("shelter.launch.AuditCheck"))) {
      int code = check.ended();
      System.out.println("Audit trail after the kills: " + check.said().strip());
      return code;
    }
  }

  /** What a real register on an own database is told, without a proxy. */
  static Map<String, String> variables(String database, Path data, int port) {
    return variables(TestDatabase.roles(database), data, port);
  }

  /** The same on a database anywhere. */
  static Map<String, String> variables(DatabaseSetup.Roles roles, Path data, int port) {
    Map<String, String> variables = new HashMap<>();
    variables.put("REGISTER_DATA", data.toString());
    variables.put("REGISTER_PORT", "" + port);
    variables.put("REGISTER_ADMIN_PASSWORD", "of-the-tests-first-administrator");
    variables.put("REGISTER_DB_URL", roles.url());
    variables.put("REGISTER_DB_USER", roles.application());
    variables.put("REGISTER_DB_PASSWORD", roles.applicationPassword());
    variables.put("REGISTER_DB_COUNT_USER", roles.counting());
    variables.put("REGISTER_DB_COUNT_PASSWORD", roles.countingPassword());
    variables.put("REGISTER_DB_OWNER_USER", roles.owner());
    variables.put("REGISTER_DB_OWNER_PASSWORD", roles.ownerPassword());
    return variables;
  }

  /** Starts a command beside the launcher, by its class, with these variables and no others. */
  static Launched command(String name, Map<String, String> variables) throws IOException {
    return run(variables, List.of("shelter.launch." + name));
  }

  /** Starts the launcher with these variables and no others of the register. */
  static Launched with(Map<String, String> variables) throws IOException {
    return run(
        variables,
        List.of(
            "shelter.launch.Launcher",
            "target/payara-micro.jar",
            "target/shelter-register.war",
            "config/payara.asadmin"));
  }

  /** Starts an unpacked release by its command. */
  static Launched release(Path home, Map<String, String> variables) throws IOException {
    return begin(variables, List.of(home.resolve("bin/register").toString(), "start"));
  }

  private static Launched run(Map<String, String> variables, List<String> program)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.addAll(program);
    return begin(variables, command);
  }

  private static Launched begin(Map<String, String> variables, List<String> command)
      throws IOException {
    Path console = Files.createTempFile(Path.of("target"), "console", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("REGISTER_"));
    builder.environment().putAll(variables);
    if (!Boolean.getBoolean("benchmark") && !"full".equals(System.getProperty("test.numbers"))) {
      // A drill lives for a minute: the best machine code is never worth its making.
      builder.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
    }
    return new Launched(builder.start(), console);
  }

  /** The exit code, once it has ended by itself. */
  int ended() throws InterruptedException {
    if (!process.waitFor(90, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The launcher did not end: " + said());
    }
    return process.exitValue();
  }

  /** Waits until the block with the address is there, or the launcher has given up. */
  void awaitRunning() throws InterruptedException {
    for (int i = 0; !said().contains("is running"); i++) {
      if (process.waitFor(100, TimeUnit.MILLISECONDS) || i > 6000) {
        throw new IllegalStateException("The register did not start: " + said());
      }
    }
  }

  String said() {
    try {
      return Files.readString(console);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** As Ctrl-C or TERM: the launcher stops both parts. */
  int stop() throws InterruptedException {
    process.destroy();
    return ended();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
