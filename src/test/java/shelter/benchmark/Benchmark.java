package shelter.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.TestDatabase;
import shelter.Visitor;

/**
 * Measures what contract section 8 names, each beside its limit in the same run, and writes
 * target/benchmark.json. Times are medians of at least five runs after a warm-up; the ratio is what
 * counts, the machines are shared and noisy.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Benchmark {
  private static final int RUNS = 7;
  private static final int REQUESTS = 60;
  private static final String RECORDS =
      "select coalesce(sum(hashtext(r::text)::bigint), 0) from register.%s r";

  private final JsonArrayBuilder results = Json.createArrayBuilder();

  @Test
  void measure() throws Exception {
    long rows = rows();
    double read = median(this::readRecords);
    Visitor office = new Visitor(Deployed.address(""));
    office.signIn("office");
    result("count_year", median(() -> countYear(office)), "seconds", read, rows);

    Visitor staff = new Visitor(Deployed.address(""));
    staff.signIn("staff.oslo");
    double fixed = p95(() -> staff.open("/jakarta.faces.resource/register.css.xhtml"));
    result("form_page_p95", p95(() -> staff.newForm("/stay/form")), "seconds", fixed, rows);
    result("list_page_p95", p95(() -> staff.open("/entry/list?kind=stay")), "seconds", fixed, rows);

    double saves = perSecond(() -> staff.saveConversation("BENCH-" + UUID.randomUUID()));
    String token = TestDatabase.token("register", "db.oslo", "STAFF", "oslo");
    try (Connection bare = TestDatabase.asApplication("register")) {
      result("save_form_per_second", saves, "1/second", perSecond(() -> insert(bare, token)), rows);
    }

    Imports imports = new Imports();
    double files = medianOf(imports::byFile);
    result("import_rows_per_second", files, "1/second", medianOf(imports::byCopy), Imports.ROWS);

    Visitor reader = new Visitor(Deployed.address(""));
    double pages = perSecond(() -> reader.open("/"));
    double sheets = perSecond(() -> reader.open("/jakarta.faces.resource/register.css.xhtml"));
    result("published_page_per_second", pages, "1/second", sheets, rows);
    write();
  }

  private void result(String name, double value, String unit, double limit, long rows) {
    JsonObject result =
        Json.createObjectBuilder()
            .add("name", name)
            .add("value", rounded(value))
            .add("unit", unit)
            .add("limit", rounded(limit))
            .add("ratio", rounded(value / limit))
            .add("rows", rows)
            .add("cores", Runtime.getRuntime().availableProcessors())
            .add("memoryMb", Runtime.getRuntime().maxMemory() / 1_000_000)
            .build();
    results.add(result);
    System.out.println("benchmark " + result);
  }

  private void write() throws IOException {
    JsonWriterFactory pretty =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
    try (OutputStream file = Files.newOutputStream(Path.of("target", "benchmark.json"))) {
      pretty.createWriter(file).write(results.build());
    }
  }

  /** The office's button on the newest year: the same count as at night, and its page. */
  private static Void countYear(Visitor office) throws Exception {
    office.open("/statistics/count");
    office.send("/statistics/count", "countNow", Map.of("year", "2026"));
    return null;
  }

  private Void readRecords() throws SQLException {
    try (Connection connection = TestDatabase.asOwner("register")) {
      for (String table : List.of("stay", "child_stay", "phone_conversation", "day_visit")) {
        connection.createStatement().executeQuery(RECORDS.formatted(table));
      }
    }
    return null;
  }

  private static boolean insert(Connection bare, String token) throws SQLException {
    TestDatabase.enter(bare, token);
    bare.createStatement()
        .execute(
            """
            insert into register.phone_conversation values (gen_random_uuid(), 1, 'oslo', 'FULL', '2026-11-24',
              'WOMAN', true, true, true, 'BARE', null, null, 'benchmark', now(), 'benchmark', now())
            """);
    bare.commit();
    return true;
  }

  private static long rows() throws SQLException {
    try (Connection connection = TestDatabase.asOwner("register");
        var row =
            connection
                .createStatement()
                .executeQuery(
                    """
                    select (select count(*) from register.stay) + (select count(*) from register.child_stay)
                         + (select count(*) from register.phone_conversation) + (select count(*) from register.day_visit)
                    """)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static double median(Callable<?> work) throws Exception {
    work.call();
    double[] seconds = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      seconds[i] = time(work);
    }
    Arrays.sort(seconds);
    return seconds[RUNS / 2];
  }

  private static double medianOf(Callable<Double> rate) throws Exception {
    rate.call();
    double[] rates = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      rates[i] = rate.call();
    }
    Arrays.sort(rates);
    return rates[RUNS / 2];
  }

  private static double p95(Callable<?> work) throws Exception {
    work.call();
    double[] seconds = new double[REQUESTS];
    for (int i = 0; i < REQUESTS; i++) {
      seconds[i] = time(work);
    }
    Arrays.sort(seconds);
    return seconds[(int) (REQUESTS * 0.95)];
  }

  private static double perSecond(Callable<?> work) throws Exception {
    double median =
        median(
            () -> {
              for (int i = 0; i < REQUESTS / RUNS; i++) {
                work.call();
              }
              return null;
            });
    return (REQUESTS / RUNS) / median;
  }

  private static double time(Callable<?> work) throws Exception {
    long begun = System.nanoTime();
    work.call();
    return (System.nanoTime() - begun) / 1e9;
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000d;
  }
}
