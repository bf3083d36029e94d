package shelter.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import shelter.TestDatabase;

/**
 * Starts of the program on a database that is there, beside starts of the same server with nothing
 * in it: seconds until a page answers, and the memory of the server's process then.
 */
public final class Starts {
  /** One start. */
  public record Start(double seconds, double megabytes) {}

  private static final Path DATA = Path.of("target", "starts-data").toAbsolutePath();

  private final DatabaseSetup.Roles roles;
  private final Path empty;

  public Starts() throws Exception {
    TestDatabase.make("starts");
    roles = TestDatabase.roles("starts");
    empty = Path.of("target", "empty.war").toAbsolutePath();
    try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(empty))) {
      war.putNextEntry(new ZipEntry("index.html"));
      war.write("<!DOCTYPE html><title>Empty</title>".getBytes());
    }
  }

  /** The launcher and all that it starts, to the sign-in page. */
  public Start ofRegister() throws Exception {
    int port = RefusedStartIT.freePort();
    Map<String, String> variables = Launched.variables(roles, DATA, port);
    long begun = System.nanoTime();
    try (Launched launched = Launched.with(variables)) {
      launched.awaitRunning();
      double seconds = (System.nanoTime() - begun) / 1e9;
      double memory = Occupied.residentMegabytes(Occupied.serverOf(launched.handle()));
      launched.stop();
      return new Start(seconds, memory);
    }
  }

  /** The server with a page and nothing else, started as the launcher starts it. */
  public Start ofEmptyServer() throws Exception {
    int port = RefusedStartIT.freePort();
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx2048m",
                    "-jar",
                    "target/payara-micro.jar",
                    "--nocluster",
                    "--disablephonehome",
                    "--port",
                    "" + port,
                    "--contextroot",
                    "/",
                    "--deploy",
                    empty.toString()))
            .redirectErrorStream(true)
            .redirectOutput(Path.of("target", "empty.log").toFile())
            .start();
    try {
      while (!answers(port)) {
        if (process.waitFor(100, java.util.concurrent.TimeUnit.MILLISECONDS)) {
          throw new IllegalStateException("The empty server did not start, see target/empty.log");
        }
      }
      double seconds = (System.nanoTime() - begun) / 1e9;
      return new Start(seconds, Occupied.residentMegabytes(process.toHandle()));
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static boolean answers(int port) {
    try {
      var page =
          (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
      return page.getResponseCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }
}
