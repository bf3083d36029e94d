package shelter.launch;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shelter.shared.PrivateFiles;

/** The whole program with the demonstration nation and as many accounts as a crowd needs. */
public final class Occupied implements AutoCloseable {
  private static final Path DATA = Path.of("target", "crowd-data").toAbsolutePath();
  private static final Pattern HEAP = Pattern.compile("-Xmx(\\d+)m");

  private final Launched launched;
  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  private Occupied(Launched launched, int port) {
    this.launched = launched;
    this.address = "http://127.0.0.1:" + port;
  }

  /** Starts the program anew, with the accounts load.1, load.2 and so on, dealt to all shelters. */
  public static Occupied start(int accounts) throws Exception {
    if (Files.exists(DATA)) {
      PrivateFiles.deleteAll(DATA);
    }
    int port = RefusedStartIT.freePort();
    Launched launched =
        Launched.with(
            Map.of(
                "REGISTER_DATA",
                DATA.toString(),
                "REGISTER_PORT",
                "" + port,
                "REGISTER_TODAY",
                "2026-11-24"));
    launched.awaitRunning();
    make(accounts);
    return new Occupied(launched, port);
  }

  private static void make(int accounts) throws SQLException {
    try (Connection master = database();
        var insert =
            master.prepareStatement(
                """
                insert into register.account (username, role, centre, password, one_is_enough)
                select 'load.' || n, a.role, a.centre, a.password, true
                from generate_series(1, ?) n
                join (select row_number() over (order by username) - 1 as place, count(*) over () as of, role, centre, password
                      from register.account where username like 'staff.%') a on a.place = n % a.of""")) {
      insert.setInt(1, accounts);
      insert.executeUpdate();
      master.commit();
    }
  }

  /** Its database, with every right; commits when told. */
  public static Connection database() throws SQLException {
    try {
      Connection master = EmbeddedDatabase.asMaster(DATA, EmbeddedDatabase.runningUrl(DATA));
      master.setAutoCommit(false);
      return master;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String address() {
    return address;
  }

  /**
   * The office counts or publishes a year.
   *
   * @return how many times, which is once
   */
  public int office(String action, int year) throws IOException, InterruptedException {
    HttpResponse<String> token =
        post(
            "/api/v1/tokens",
            "{\"username\":\"office\",\"password\":\"demo-shelter-register\"}",
            "none");
    try (var reader = Json.createReader(new java.io.StringReader(token.body()))) {
      HttpResponse<String> done =
          post(
              "/api/v1/years/" + year + "/" + action,
              "",
              "Bearer " + reader.readObject().getString("token"));
      if (done.statusCode() >= 300) {
        throw new IllegalStateException(action + " of " + year + " answered " + done.body());
      }
    }
    return 1;
  }

  private HttpResponse<String> post(String path, String json, String authorization)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .header("Authorization", authorization)
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build(),
        BodyHandlers.ofString());
  }

  /** What lives in the server's heap, after everything that is dead has been taken away. */
  public double liveMegabytes() throws IOException, InterruptedException {
    String last =
        said("jcmd", "" + server().pid(), "GC.class_histogram")
            .lines()
            .filter(line -> line.startsWith("Total"))
            .findFirst()
            .orElseThrow();
    return Long.parseLong(last.strip().split("\\s+")[2]) / 1e6;
  }

  /** The most that the server's heap may grow to. */
  public double heapMegabytes() throws IOException, InterruptedException {
    Matcher most = HEAP.matcher(server().info().commandLine().orElse(""));
    if (!most.find()) {
      throw new IllegalStateException("The server runs without a limit of its heap");
    }
    return Integer.parseInt(most.group(1)) * 1.048576;
  }

  /** The memory that the server's process holds. */
  public double residentMegabytes() throws IOException, InterruptedException {
    return residentMegabytes(server());
  }

  private ProcessHandle server() {
    return serverOf(launched.handle());
  }

  /** The server among what a launcher has started. */
  static ProcessHandle serverOf(ProcessHandle launcher) {
    return launcher
        .descendants()
        .filter(one -> one.info().commandLine().orElse("").contains("--deploy"))
        .findFirst()
        .orElseThrow();
  }

  static double residentMegabytes(ProcessHandle process) throws IOException, InterruptedException {
    return Long.parseLong(said("ps", "-o", "rss=", "-p", "" + process.pid()).strip()) * 1024 / 1e6;
  }

  private static String said(String... command) throws IOException, InterruptedException {
    if (command[0].equals("jcmd")) {
      command[0] = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return said;
  }

  @Override
  public void close() throws IOException {
    try {
      launched.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      launched.close();
    }
  }
}
