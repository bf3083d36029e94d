package shelter.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import shelter.shared.Settings.Refused;

/**
 * Payara Micro with the register, as a child process. All it says goes to a file; only warnings and
 * errors reach the console.
 */
final class Server {
  /** So many errors in a row are no longer the server's getting up. */
  private static final int PATIENCE = 600;

  private static final int ATTEMPTS = 600;

  private final Process process;
  private final Path log;
  private final ServerLog lines;
  private final Thread reader = new Thread(this::copyOutput, "server-output");
  private volatile boolean stopping;

  private Server(Process process, Path log, ServerLog lines) {
    this.process = process;
    this.log = log;
    this.lines = lines;
  }

  static Server start(
      Path jar,
      Path war,
      Path commands,
      DataFolder folder,
      int port,
      Map<String, String> environment)
      throws IOException {
    Path log = folder.serverLog();
    Path scratch = folder.emptyScratch();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + environment.get("REGISTER_MEMORY") + "m",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=nb",
            "-Duser.country=NO",
            "-Djava.net.preferIPv4Stack=true",
            // Else all libraries are searched for it at each line of the log.
            "-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl",
            "-Djava.io.tmpdir=" + scratch,
            "-jar",
            jar.toString(),
            "--nocluster",
            "--disablephonehome",
            "--port",
            "" + port,
            "--contextroot",
            "/",
            "--prebootcommandfile",
            commands.toString(),
            "--logproperties",
            commands.resolveSibling("logging.properties").toString(),
            "--deploy",
            war.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("REGISTER_"));
    builder.environment().putAll(environment);
    ServerLog lines = ServerLog.in(log.getParent());
    Process process = builder.start();
    Server server = new Server(process, log, lines);
    server.reader.setDaemon(true);
    server.reader.start();
    return server;
  }

  private void copyOutput() {
    try (lines;
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      lines.copy(said);
    } catch (IOException e) {
      if (process.isAlive() && !stopping) {
        System.err.println("  The server's log " + log + " cannot be written: " + e.getMessage());
      }
    }
  }

  /** Waits until the register answers with a page of its own: the server says "ready" too early. */
  void awaitPage(String address) throws InterruptedException {
    int errors = 0;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (!process.isAlive()) {
        throw new Refused(
            "The server stopped while it was starting (exit code %d). Why stands in %s."
                .formatted(process.exitValue(), log));
      }
      if (lines.refused()) {
        throw new Refused("The server could not take the register in. Why stands in " + log + ".");
      }
      int status = status(address);
      if (status == 200) {
        return;
      }
      errors = status >= 500 ? errors + 1 : 0;
      if (errors == PATIENCE) {
        throw new Refused("The register answers with an error. Why stands in " + log + ".");
      }
      Thread.sleep(500);
    }
    throw new Refused(
        "The register did not answer at %s within 5 minutes. Why stands in %s."
            .formatted(address, log));
  }

  private static int status(String address) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(address).toURL().openConnection();
      connection.setConnectTimeout(2000);
      connection.setReadTimeout(20000);
      return connection.getResponseCode();
    } catch (IOException e) {
      return 0;
    }
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Waits a while for the server to end; whether it has. */
  boolean hasEndedWithin(int seconds) throws InterruptedException {
    return process.waitFor(seconds, TimeUnit.SECONDS);
  }

  int exitCode() {
    return process.exitValue();
  }

  void stop() {
    stopping = true;
    // That of the process itself would also close the pipe, and its last words would be lost.
    process.toHandle().destroy();
    try {
      if (!process.waitFor(25, TimeUnit.SECONDS)) {
        System.err.println(
            "  The server did not stop within 25 seconds and was cut off. Why stands in "
                + log
                + ".");
        process.destroyForcibly();
      }
      reader.join(2_000);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
