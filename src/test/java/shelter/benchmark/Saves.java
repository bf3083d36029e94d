package shelter.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shelter.Deployed;
import shelter.TestDatabase;
import shelter.Visitor;

/**
 * Phone conversations saved by their form, and beside it what a save writes, by pgbench: the
 * session is entered, the record and the line of the audit trail are inserted, all is committed.
 * Where there is no pgbench, the same goes over bare connections of Java.
 */
final class Saves {
  private static final int EACH = 8;
  private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
  private static final List<String> STAFF =
      List.of("oslo", "bergen", "vest", "molde", "alta", "vestfold", "bodo", "telemark");

  private static final String ANSWERS =
      "'FULL', date '2026-11-24', 'WOMAN', true, true, true, 'BARE-' || gen_random_uuid(),"
          + " null::int, null, 'benchmark', now(), 'benchmark', now()";
  private static final String LINE =
      "select chain, seq, link from register.note('CREATE', 'PhoneConversation', 'DONE',"
          + " gen_random_uuid()::text, null)";

  private final List<Visitor> visitors = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();
  private final Path script = Path.of("target", "save.sql").toAbsolutePath();

  /** Signs in so many savers, each of a shelter of its own. */
  Saves(int savers) throws Exception {
    for (String centre : STAFF.subList(0, savers)) {
      Visitor visitor = new Visitor(Deployed.address(""));
      visitor.signIn("staff." + centre);
      visitors.add(visitor);
      tokens.add(TestDatabase.token("register", "db." + centre, "STAFF", centre));
    }
  }

  double byForm() throws Exception {
    List<Callable<?>> savers = new ArrayList<>();
    for (Visitor visitor : visitors) {
      savers.add(
          () -> {
            if (!visitor.saveConversation("BENCH-" + UUID.randomUUID())) {
              throw new IllegalStateException("not saved: " + visitor.page());
            }
            return null;
          });
    }
    return Timed.perSecond(savers, EACH);
  }

  /** The same writes, as fast as the database alone takes them from as many. */
  double byDatabase() throws Exception {
    Path pgbench = pgbench();
    return pgbench == null ? byConnections() : byPgbench(pgbench);
  }

  private double byPgbench(Path pgbench) throws Exception {
    String all = tokens.stream().collect(Collectors.joining("','", "array['", "']"));
    String entered =
        "select register.enter((%s)[:client_id + 1]), set_config('register.today', '2026-11-24', true);\n"
            .formatted(all);
    Files.writeString(
        script,
        "begin;\n"
            + entered
            + "insert into register.phone_conversation select gen_random_uuid(), 1, (array['%s'])[:client_id + 1], %s;\n"
                .formatted(String.join("','", STAFF), ANSWERS)
            + LINE
            + ";\ncommit;\n");
    URI database = URI.create(TestDatabase.roles("register").url().substring("jdbc:".length()));
    ProcessBuilder builder =
        new ProcessBuilder(
            pgbench.toString(),
            "-n",
            "-M",
            "prepared",
            "-c",
            "" + tokens.size(),
            "-j",
            "" + Math.min(2, tokens.size()),
            "-T",
            "4",
            "-f",
            script.toString(),
            "-h",
            database.getHost(),
            "-p",
            "" + database.getPort(),
            "-U",
            TestDatabase.roles("register").application(),
            "register");
    builder.environment().put("PGPASSWORD", TestDatabase.roles("register").applicationPassword());
    return Timed.medianOf(() -> rate(builder), 5);
  }

  private static double rate(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher rate = TPS.matcher(said);
    if (process.waitFor() != 0 || !rate.find()) {
      throw new IllegalStateException("pgbench: " + said);
    }
    return Double.parseDouble(rate.group(1));
  }

  private double byConnections() throws Exception {
    List<Callable<?>> writers = new ArrayList<>();
    List<Connection> connections = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Connection bare = TestDatabase.asApplication("register");
      connections.add(bare);
      String token = tokens.get(i);
      String insert =
          "insert into register.phone_conversation select gen_random_uuid(), 1, '%s', %s"
              .formatted(STAFF.get(i), ANSWERS);
      writers.add(
          () -> {
            TestDatabase.enter(bare, token);
            bare.createStatement().execute(insert);
            bare.createStatement().execute(LINE);
            bare.commit();
            return null;
          });
    }
    try {
      return Timed.perSecond(writers, 20 * EACH);
    } finally {
      for (Connection one : connections) {
        one.close();
      }
    }
  }

  /** Debian's, or what the path has; null where there is none. */
  private static Path pgbench() throws IOException {
    List<Path> places = new ArrayList<>();
    Path debian = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(debian)) {
      try (Stream<Path> versions = Files.list(debian)) {
        versions.sorted(Comparator.reverseOrder()).forEach(one -> places.add(one.resolve("bin")));
      }
    }
    for (String place : System.getenv("PATH").split(File.pathSeparator)) {
      places.add(Path.of(place));
    }
    return places.stream()
        .map(place -> place.resolve("pgbench"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}
