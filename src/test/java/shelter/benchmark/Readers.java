package shelter.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import shelter.Deployed;

/** Readers at once, each over a connection that stays: what the server gives them in a second. */
final class Readers {
  private static final int AT_ONCE = 4;
  private static final int EACH = 250;
  private static final int RUNS = 7;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Readers() {}

  /** The static file whose size is next to that of what an address answers. */
  static String fileLike(String path) throws Exception {
    int size = read(path).body().length;
    int next = 1;
    for (int file : Deployed.FILES) {
      next = Math.abs(file - size) < Math.abs(next - size) ? file : next;
    }
    System.out.printf("%s has %d bytes, the file beside it %d%n", path, size, next);
    return "/resources/" + next + ".txt";
  }

  /** The median of several runs, after a first one that is not measured. */
  static double perSecond(String path) throws Exception {
    ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      run(readers, path);
      double[] rates = new double[RUNS];
      for (int i = 0; i < RUNS; i++) {
        rates[i] = run(readers, path);
      }
      Arrays.sort(rates);
      return rates[RUNS / 2];
    } finally {
      readers.shutdownNow();
    }
  }

  private static double run(ExecutorService readers, String path) throws Exception {
    Callable<Void> reader =
        () -> {
          for (int i = 0; i < EACH; i++) {
            read(path);
          }
          return null;
        };
    List<Future<Void>> all = new ArrayList<>();
    long begun = System.nanoTime();
    for (int i = 0; i < AT_ONCE; i++) {
      all.add(readers.submit(reader));
    }
    for (Future<Void> one : all) {
      one.get();
    }
    return AT_ONCE * EACH / ((System.nanoTime() - begun) / 1e9);
  }

  private static HttpResponse<byte[]> read(String path) throws Exception {
    HttpResponse<byte[]> answer =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(Deployed.address(path))).build(),
            BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return answer;
  }
}
