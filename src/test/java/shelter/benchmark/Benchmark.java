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
import shelter.Program;
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
  private static final int YEAR = 2026;

  private final JsonArrayBuilder results = Json.createArrayBuilder();

  @Test
  void measure() throws Exception {
    long rows = rows();
    Program office = Program.of("office");
    countYear("count_year", office, YEAR, records(YEAR), RUNS);

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

    reading("published_page_per_second", "/statistics/chapter?year=2020&chapter=staff", rows);
    reading("open_data_per_second", "/api/v2/tables/violence_types/data", rows);
    publishing(office);
    // Last, for the register is a hundred times as large after it.
    for (Growth grown : List.of(new Growth(2015, 10), new Growth(2016, 100))) {
      long made = grown.make();
      countYear("count_year_x" + grown.times(), office, grown.year(), made, 5);
    }
    countYear("count_year_beside_x100", office, YEAR, records(YEAR), RUNS);
    write();
  }

  /** A year and its attack, beside the mere writing of the same figures; then ten of them. */
  private void publishing(Program office) throws Exception {
    PublishedYears years = new PublishedYears(office);
    years.publish();
    result("publish_seconds", years.median(), "seconds", years.medianOfWriting(), years.figures());
    System.out.printf("ten years published in %.1f seconds%n", years.together());
  }

  /** What everybody may read, beside a static file of about the same size. */
  private void reading(String name, String path, long rows) throws Exception {
    double file = Readers.perSecond(Readers.fileLike(path));
    result(name, Readers.perSecond(path), "1/second", file, rows);
  }

  /** The count that the office's button starts, beside one sequential read of the same records. */
  private void countYear(String name, Program office, int year, long records, int runs)
      throws Exception {
    double read = median(() -> read(year), runs);
    double count =
        median(
            () -> {
              int status = office.post("/api/v1/years/" + year + "/count", "").statusCode();
              if (status != 200) {
                throw new IllegalStateException("the count of " + year + " answered " + status);
              }
              return null;
            },
            runs);
    result(name, count, "seconds", read, records);
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

  private static Void read(int year) throws SQLException {
    Growth.read(year);
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

  private static long records(int year) throws SQLException {
    try (Connection connection = TestDatabase.asOwner("register");
        var row =
            connection
                .createStatement()
                .executeQuery(
                    """
                    select (select count(*) from register.stay where admission_date between '%1$d-01-01' and '%1$d-12-31')
                         + (select count(*) from register.child_stay where admission_date between '%1$d-01-01' and '%1$d-12-31')
                         + (select count(*) from register.phone_conversation where conversation_date between '%1$d-01-01' and '%1$d-12-31')
                         + (select count(*) from register.day_visit where visit_date between '%1$d-01-01' and '%1$d-12-31')
                    """
                        .formatted(year))) {
      row.next();
      return row.getLong(1);
    }
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
    return median(work, RUNS);
  }

  private static double median(Callable<?> work, int runs) throws Exception {
    work.call();
    double[] seconds = new double[runs];
    for (int i = 0; i < runs; i++) {
      seconds[i] = time(work);
    }
    Arrays.sort(seconds);
    return seconds[runs / 2];
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
