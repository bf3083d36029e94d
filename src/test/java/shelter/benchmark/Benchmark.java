package shelter.benchmark;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Program;
import shelter.Visitor;
import shelter.launch.Occupied;
import shelter.launch.Starts;
import shelter.launch.Starts.Start;

/**
 * Measures what contract section 8 names, each beside its limit in the same run, and writes
 * target/benchmark.json. Times are medians of at least five runs after a warm-up; the ratio is what
 * counts, the machines are shared and noisy.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Benchmark {
  private static final int YEAR = 2026;
  private static final int STARTS = 5;

  private final Results results = new Results();

  @Test
  void measure() throws Exception {
    Program office = Program.of("office");
    long rows = Growth.records(0);
    results.part("count_year", () -> countYear("count_year", YEAR));
    results.part("pages", () -> pages("", rows));
    results.part("saves", () -> saves(rows));
    results.part("import", this::imports);
    results.part(
        "published pages",
        () ->
            reading(
                "published_page_per_second", "/statistics/chapter?year=2020&chapter=staff", rows));
    results.part(
        "open data",
        () -> reading("open_data_per_second", "/api/v2/tables/violence_types/data", rows));
    results.part("publish", () -> publishing(office));
    results.part("start", this::starts);
    results.part("load", this::load);
    // Last, for the register is a hundred times as large after it.
    for (Growth grown : List.of(new Growth(2015, 10), new Growth(2016, 100))) {
      String name = "count_year_x" + grown.times();
      results.part(
          name,
          () -> {
            grown.make();
            countYear(name, grown.year());
          });
    }
    results.part("pages of a large register", () -> pages("_x100", Growth.records(0)));
    results.part("count_year_beside_x100", () -> countYear("count_year_beside_x100", YEAR));
    results.requireComplete();
  }

  /** A list of records and a form, beside a stylesheet. */
  private void pages(String size, long rows) throws Exception {
    Visitor staff = new Visitor(Deployed.address(""));
    staff.signIn("staff.oslo");
    double fixed = Timed.p95(() -> staff.open("/jakarta.faces.resource/register.css.xhtml"));
    results.add(
        "form_page" + size + "_p95",
        Timed.p95(() -> staff.newForm("/stay/form")),
        "seconds",
        fixed,
        rows);
    results.add(
        "list_page" + size + "_p95",
        Timed.p95(() -> staff.open("/entry/list?kind=stay")),
        "seconds",
        fixed,
        rows);
  }

  private void saves(long rows) throws Exception {
    for (int savers : List.of(1, 8)) {
      Saves saves = new Saves(savers);
      String name = "save_form_per_second" + (savers == 1 ? "" : "_by_" + savers);
      results.add(name, saves.byForm(), "1/second", saves.byDatabase(), rows);
    }
  }

  private void imports() throws Exception {
    Imports imports = new Imports();
    double files = Timed.medianOf(imports::byFile, Timed.RUNS);
    results.add(
        "import_rows_per_second",
        files,
        "1/second",
        Timed.medianOf(imports::byCopy, Timed.RUNS),
        Imports.ROWS);
  }

  /** A year and its attack, beside the mere writing of the same figures; then ten of them. */
  private void publishing(Program office) throws Exception {
    PublishedYears years = new PublishedYears(office);
    years.publish();
    results.add(
        "publish_seconds", years.median(), "seconds", years.medianOfWriting(), years.figures());
    System.out.printf("ten years published in %.1f seconds%n", years.together());
  }

  /** What everybody may read, beside a static file of about the same size. */
  private void reading(String name, String path, long rows) throws Exception {
    double file = Readers.perSecond(Readers.fileLike(path));
    results.add(name, Readers.perSecond(path), "1/second", file, rows);
  }

  /** The count that the office's button starts, beside one sequential read of the same records. */
  private void countYear(String name, int year) throws Exception {
    double read =
        Timed.median(
            () -> {
              Growth.read(year);
              return null;
            },
            Timed.RUNS);
    // Only now: the server closes a connection that has nothing to say while millions are read.
    Program office = Program.of("office");
    double count =
        Timed.median(
            () -> {
              int status = office.post("/api/v1/years/" + year + "/count", "").statusCode();
              if (status != 200) {
                throw new IllegalStateException("the count of " + year + " answered " + status);
              }
              return null;
            },
            Timed.RUNS);
    results.add(name, count, "seconds", read, Growth.records(year));
  }

  private void starts() throws Exception {
    Starts starts = new Starts();
    // The first one makes the tables.
    starts.ofRegister();
    double[][] measured = new double[4][STARTS];
    for (int i = 0; i < STARTS; i++) {
      Start register = starts.ofRegister();
      Start empty = starts.ofEmptyServer();
      double[] one = {register.seconds(), empty.seconds(), register.megabytes(), empty.megabytes()};
      for (int k = 0; k < one.length; k++) {
        measured[k][i] = one[k];
      }
    }
    results.add(
        "start_seconds",
        Timed.percentile(measured[0], 0.5),
        "seconds",
        Timed.percentile(measured[1], 0.5),
        0);
    results.add(
        "memory_idle_mb",
        Timed.percentile(measured[2], 0.5),
        "MB",
        Timed.percentile(measured[3], 0.5),
        0);
  }

  /** The register as it is started, alone, with forms that stay open, then with a crowd. */
  private void load() throws Exception {
    try (Occupied register = Occupied.start(600)) {
      Load load = new Load(results, register);
      results.part("forms", load::openForms);
      results.part("load of 100", load::hundred);
      results.part("load of 600", load::all);
    }
  }
}
