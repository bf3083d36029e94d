package shelter.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Many at work at the same time: Gatling with {@code shelter.load.Shift}, in a process of its own.
 */
final class Crowd {
  /**
   * One answer.
   *
   * @param at milliseconds after the beginning
   * @param took milliseconds until the whole answer was there; -1 where there was none
   */
  record Answer(String what, long at, int took, boolean right) {
    static Answer read(String line) {
      String[] columns = line.split(",");
      return new Answer(
          columns[0],
          Long.parseLong(columns[1]),
          Integer.parseInt(columns[2]),
          Boolean.parseBoolean(columns[3]));
    }

    boolean isPage() {
      return !what.equals("signIn");
    }
  }

  private final Process process;
  private final Path file;

  private Crowd(Process process, Path file) {
    this.process = process;
    this.file = file;
  }

  /**
   * Sends a crowd to work.
   *
   * @param signingIn seconds within which all sign in
   * @param seconds how long they work, from the first on
   * @param think seconds between two pages of one of them, on average
   */
  static Crowd start(String address, int users, int signingIn, int seconds, int think)
      throws IOException {
    Path file = Path.of("target", "crowd-" + users + ".csv").toAbsolutePath();
    Files.deleteIfExists(file);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
    // Gatling wants it of every JDK from 17 on.
    command.add("--add-opens=java.base/java.lang=ALL-UNNAMED");
    command.add("-Djava.util.logging.config.file=src/test/resources/logging.properties");
    command.add("-Dload.address=" + address);
    command.add("-Dload.users=" + users);
    command.add("-Dload.ramp=" + signingIn);
    command.add("-Dload.seconds=" + seconds);
    command.add("-Dload.think=" + think);
    command.add("-Dload.file=" + file);
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.addAll(
        List.of(
            "io.gatling.app.Gatling", "-s", "shelter.load.Shift", "-nr", "-rf", "target/crowd"));
    Path said = Path.of("target", "crowd-" + users + ".txt");
    return new Crowd(
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start(),
        file);
  }

  /** Whether all have gone home within so many seconds. */
  boolean isGoneWithin(int seconds) throws InterruptedException {
    return process.waitFor(seconds, TimeUnit.SECONDS);
  }

  /** Waits until they have gone home. @return every answer they got */
  List<Answer> answers() throws IOException, InterruptedException {
    int code = process.waitFor();
    if (!Files.exists(file)) {
      throw new IllegalStateException(
          "The crowd did not come (" + code + "): " + file + " is not there");
    }
    return Files.readAllLines(file).stream().map(Answer::read).toList();
  }

  static double percentile(List<Answer> answers, Predicate<Answer> which, double share) {
    return Timed.percentile(
            answers.stream()
                .filter(which)
                .filter(Answer::right)
                .mapToDouble(Answer::took)
                .toArray(),
            share)
        / 1000;
  }

  /** How many of a hundred answers were not right, or never came. */
  static double wrong(List<Answer> answers) {
    return 100d * answers.stream().filter(one -> !one.right()).count() / answers.size();
  }
}
