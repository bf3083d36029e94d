package shelter.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How long work takes: medians of several runs, after a first one that is not measured. */
final class Timed {
  static final int RUNS = 7;
  private static final int REQUESTS = 60;

  private Timed() {}

  static double median(Callable<?> work, int runs) throws Exception {
    work.call();
    double[] seconds = new double[runs];
    for (int i = 0; i < runs; i++) {
      seconds[i] = seconds(work);
    }
    return percentile(seconds, 0.5);
  }

  /** The median of what work says of itself. */
  static double medianOf(Callable<Double> work, int runs) throws Exception {
    work.call();
    double[] said = new double[runs];
    for (int i = 0; i < runs; i++) {
      said[i] = work.call();
    }
    return percentile(said, 0.5);
  }

  /** What 95 of 100 requests do not exceed. */
  static double p95(Callable<?> work) throws Exception {
    work.call();
    double[] seconds = new double[REQUESTS];
    for (int i = 0; i < REQUESTS; i++) {
      seconds[i] = seconds(work);
    }
    return percentile(seconds, 0.95);
  }

  /** How often work is done in a second by several at once, each with its own. */
  static double perSecond(List<? extends Callable<?>> workers, int each) throws Exception {
    return medianOf(() -> rate(workers, each), RUNS);
  }

  private static double rate(List<? extends Callable<?>> workers, int each) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(workers.size());
    try {
      List<Future<?>> all = new ArrayList<>();
      long begun = System.nanoTime();
      for (Callable<?> worker : workers) {
        all.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < each; i++) {
                    worker.call();
                  }
                  return null;
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
      return workers.size() * each / ((System.nanoTime() - begun) / 1e9);
    } finally {
      threads.shutdownNow();
    }
  }

  static double seconds(Callable<?> work) throws Exception {
    long begun = System.nanoTime();
    work.call();
    return (System.nanoTime() - begun) / 1e9;
  }

  /** The value that a share of them do not exceed. */
  static double percentile(double[] values, double share) {
    if (values.length == 0) {
      throw new IllegalStateException("nothing was measured");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
  }
}
