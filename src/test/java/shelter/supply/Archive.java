package shelter.supply;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The release archive, unpacked once into a folder whose name has a space. */
final class Archive {
  private static Path home;

  private Archive() {}

  /** The folder that it unpacks to; as those have it who may only read it. */
  static synchronized Path home() throws IOException, InterruptedException {
    if (home == null) {
      Path file;
      try (Stream<Path> files = Files.list(Path.of("target"))) {
        file =
            files
                .filter(
                    one ->
                        one.toString()
                            .matches(".*-(linux\\.tar\\.gz|macos\\.tar\\.gz|windows\\.zip)"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No release archive in target"));
      }
      Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "un packed");
      Process tar =
          new ProcessBuilder(
                  "tar", "-xf", file.toAbsolutePath().toString(), "-C", folder.toString())
              .inheritIO()
              .start();
      if (tar.waitFor() != 0) {
        throw new IOException("The archive cannot be unpacked: " + file);
      }
      try (Stream<Path> inside = Files.list(folder)) {
        home = inside.findFirst().orElseThrow();
      }
      try (Stream<Path> all = Files.walk(home)) {
        all.forEach(one -> one.toFile().setWritable(false));
      }
    }
    return home;
  }

  /** Every file of the archive with its size and moment of change, to see that none was touched. */
  static Map<String, String> files() throws IOException, InterruptedException {
    Map<String, String> files = new TreeMap<>();
    Path home = home();
    try (Stream<Path> all = Files.walk(home)) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        files.put(
            home.relativize(one).toString(),
            Files.size(one) + " " + Files.getLastModifiedTime(one));
      }
    }
    return files;
  }

  /**
   * A command of the register, from a folder that is not its own, with these variables and no
   * others.
   */
  static Process command(Path console, Map<String, String> variables, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(home().resolve("bin/register").toString());
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(console.toAbsolutePath().getParent().toFile())
            .redirectErrorStream(true)
            .redirectOutput(console.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(variables);
    return builder.start();
  }

  /** What a command says and how it ends, in one text. */
  static String answer(Path folder, Map<String, String> variables, String... words)
      throws IOException, InterruptedException {
    Path console = Files.createTempFile(folder, "console", ".txt");
    Process process = command(console, variables, words);
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("The command did not end: " + List.of(words));
    }
    return "exit code "
        + process.exitValue()
        + "\n"
        + Files.readString(console, StandardCharsets.UTF_8);
  }
}
