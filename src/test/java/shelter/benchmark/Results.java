package shelter.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was measured, as {@code target/benchmark.json}. Written anew after each figure, so that a
 * part that fails takes nothing with it.
 */
final class Results {
  private static final Path FILE = Path.of("target", "benchmark.json");

  private final List<JsonObject> all = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();

  /** Something that is measured. */
  interface Part {
    void measure() throws Exception;
  }

  /**
   * Measures a part; when it fails, the others are measured all the same. With {@code
   * -Dbenchmark.only=saves|start} only the parts so named are measured.
   */
  void part(String name, Part part) throws InterruptedException {
    if (!name.matches(System.getProperty("benchmark.only", ".*"))) {
      return;
    }
    long begun = System.nanoTime();
    try {
      part.measure();
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception | Error e) {
      failures.add(new IllegalStateException(name + " was not measured", e));
      System.out.println("benchmark " + name + " was not measured: " + e);
    }
    System.out.printf("benchmark %s took %.0f s%n", name, (System.nanoTime() - begun) / 1e9);
  }

  /**
   * Notes one figure.
   *
   * @param limit the reference measured in the same run, or what a promise allows
   * @param rows size of the data
   */
  void add(String name, double value, String unit, double limit, long rows) {
    JsonObjectBuilder result =
        Json.createObjectBuilder()
            .add("name", name)
            .add("value", rounded(value))
            .add("unit", unit)
            .add("limit", rounded(limit));
    if (limit == 0) {
      result.addNull("ratio");
    } else {
      result.add("ratio", rounded(value / limit));
    }
    result
        .add("rows", rows)
        .add("cores", Runtime.getRuntime().availableProcessors())
        .add("memoryMb", machineMemory());
    all.add(result.build());
    System.out.println("benchmark " + all.get(all.size() - 1));
    write();
  }

  /** Fails if any part did. */
  void requireComplete() {
    if (!failures.isEmpty()) {
      IllegalStateException failure =
          new IllegalStateException(failures.size() + " parts of the benchmark failed");
      failures.forEach(failure::addSuppressed);
      throw failure;
    }
  }

  private void write() {
    JsonWriterFactory pretty =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
    JsonArrayBuilder array = Json.createArrayBuilder();
    all.forEach(array::add);
    try (OutputStream file = Files.newOutputStream(FILE)) {
      pretty.createWriter(file).write(array.build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long machineMemory() {
    var machine =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return machine.getTotalMemorySize() / 1_000_000;
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000d;
  }
}
