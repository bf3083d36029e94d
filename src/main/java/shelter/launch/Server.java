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
 * Payara Micro with the register, as a child process. All it says goes to a file; only warnings
 * and errors reach the console.
 */
final class Server {
  private static final Pattern TROUBLE = Pattern.compile("\\[(WARNING|SEVERE)]");
  private static final Pattern HEAD = Pattern.compile("^(\\[[^\\]]*]\\s*)+");

  /** Said by the server at every start and no trouble to anybody; they still go to the file. */
  private static final List<String> KNOWN =
      List.of(
          "is not a valid resource-adapter-config",
          "Local Exception Stack",
          "Instance could not be initialized",
          "JACC");

  private final Process process;
  private final Path log;

  private Server(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  static Server start(
      Path jar, Path war, Path commands, Path log, int port, Map<String, String> environment)
      throws IOException {
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
        PrintStream file = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8)) {
      boolean announced = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        file.println(line);
        boolean head = line.startsWith("[20");
        announced = head ? TROUBLE.matcher(line).find() : announced;
        String text = HEAD.matcher(line).replaceFirst("").strip();
        if (announced && !text.isEmpty() && KNOWN.stream().noneMatch(line::contains)) {
          System.err.println("  server: " + text);
          announced = false;
        }
      }
    } catch (IOException e) {
      System.err.println("  The server's log " + log + " cannot be written: " + e.getMessage());
    }
  }

  /** Waits until the register answers with a page of its own: the server says "ready" too early. */
  void awaitPage(String address) throws InterruptedException {
    for (int seconds = 0; seconds < 180; seconds++) {
      if (!process.isAlive()) {
        throw new Refused(
            "The server stopped while it was starting (exit code %d). Why stands in %s."
                .formatted(process.exitValue(), log));
      }
      if (answers(address)) {
        return;
      }
      Thread.sleep(500);
    }
    throw new Refused(
        "The register did not answer at %s within 90 seconds. Why stands in %s."
            .formatted(address, log));
  }

  private static boolean answers(String address) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(address).toURL().openConnection();
      connection.setConnectTimeout(2000);
      connection.setReadTimeout(20000);
      return connection.getResponseCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  void stop() {
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
