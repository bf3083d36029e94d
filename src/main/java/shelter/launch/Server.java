package shelter.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import shelter.shared.Settings.Refused;

/**
 * Payara Micro with the register, as a child process. All it says goes to a file; only warnings and
 * errors reach the console.
 */
final class Server {
  private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
  private static final Pattern TROUBLE = Pattern.compile("\\[(WARNING|SEVERE)]");
  private static final Pattern HEAD = Pattern.compile("^(\\[[^\\]]*]\\s*)+\\[*");

  /** Said by the server at every start and no trouble to anybody; they still go to the file. */
  private static final List<String> KNOWN =
      List.of(
          "Payara Micro Runtime directory is located in a temporary file location",
          "AS-DEPLOYMENT-00015",
          "The SSL certificate with alias",
          "The web application [unknown] registered the JDBC driver");

  /** So many errors in a row are no longer the server's getting up. */
  private static final int PATIENCE = 600;

  private static final int ATTEMPTS = 1200;

  private final Process process;
  private final Path log;
  private volatile boolean refused;
  private volatile boolean stopping;

  private Server(Process process, Path log) {
    this.process = process;
    this.log = log;
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
    if (Files.exists(log)) {
      Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx768m",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=nb",
            "-Duser.country=NO",
            "-Djava.net.preferIPv4Stack=true",
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
            "--deploy",
            war.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("REGISTER_"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    Server server = new Server(process, log);
    Thread reader = new Thread(server::copyOutput, "server-output");
    reader.setDaemon(true);
    reader.start();
    return server;
  }

  private void copyOutput() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        PrintStream file =
            new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8)) {
      boolean trouble = false;
      for (String raw = lines.readLine(); raw != null; raw = lines.readLine()) {
        String line = COLOUR.matcher(raw).replaceAll("");
        file.println(line);
        trouble = line.startsWith("[20") ? TROUBLE.matcher(line).find() : trouble;
        String text = HEAD.matcher(line).replaceFirst("").strip();
        if (trouble && !text.isEmpty()) {
          trouble = false;
          if (KNOWN.stream().noneMatch(text::startsWith)) {
            System.err.println("  server: " + text);
          }
        }
        refused |=
            line.contains("Exception while preparing the app")
                || line.contains("Exception while loading the app");
      }
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
      if (refused) {
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
        "The register did not answer at %s within 10 minutes. Why stands in %s."
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
    process.destroy();
    try {
      if (!process.waitFor(25, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
