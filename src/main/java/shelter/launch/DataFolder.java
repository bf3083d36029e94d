package shelter.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import shelter.shared.PrivateFiles;
import shelter.shared.Settings.Refused;

/**
 * The folder that holds the embedded database, its password, the key and the logs. One register at
 * a time works on it; what a killed one left running is stopped by the next.
 */
final class DataFolder implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;

  private DataFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * A command that only looks makes no database of its own.
   *
   * @throws Refused when the folder has none
   */
  static void requireRegister(Path data) {
    if (!Files.exists(data.resolve("database"))) {
      throw new Refused(
          "There is no register in %s. Name its folder with REGISTER_DATA, or its database with REGISTER_DB_URL and what belongs to it."
              .formatted(data));
    }
  }

  /**
   * Takes the folder for this process.
   *
   * @throws Refused when it cannot be written or another register works on it
   */
  static DataFolder open(Path path) {
    try {
      PrivateFiles.createFolder(path);
      PrivateFiles.createFolder(path.resolve("logs"));
      FileChannel channel =
          FileChannel.open(
              path.resolve("register.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new Refused(
            "Another register already works on %s: %s. Stop it first, or give this one a folder of its own with REGISTER_DATA."
                .formatted(
                    path, read(path.resolve("register.owner")).orElse("it is just starting")));
      }
      return new DataFolder(path, channel);
    } catch (IOException e) {
      throw new Refused(
          "The data folder %s cannot be written. Give this account the right to write there, or choose another folder with REGISTER_DATA."
              .formatted(path));
    }
  }

  Path path() {
    return path;
  }

  Path serverLog() {
    return ServerLog.current(path.resolve("logs"));
  }

  /** A folder for what the server unpacks, emptied of what a killed one left behind. */
  Path emptyScratch() throws IOException {
    Path scratch = path.resolve("scratch");
    if (Files.exists(scratch)) {
      PrivateFiles.deleteAll(scratch);
    }
    return Files.createDirectories(scratch);
  }

  /** Tells a second register who the first one is. */
  void introduce(String address) throws IOException {
    Files.writeString(
        path.resolve("register.owner"),
        "process %d, started %s, at %s"
            .formatted(ProcessHandle.current().pid(), Instant.now().toString(), address));
  }

  /** Remembers the server, so that the next start can stop it if this launcher is killed. */
  void remember(ProcessHandle server) throws IOException {
    Files.write(
        path.resolve("server.process"),
        List.of("" + server.pid(), "" + server.info().startInstant().orElse(Instant.EPOCH)));
  }

  /** Stops a server and a database that outlived a killed launcher. */
  void stopLeftovers() throws IOException {
    Path server = path.resolve("server.process");
    if (Files.exists(server)) {
      List<String> lines = Files.readAllLines(server);
      if (lines.size() == 2) {
        find(lines.get(0))
            .filter(
                found ->
                    lines.get(1).equals("" + found.info().startInstant().orElse(Instant.EPOCH)))
            .ifPresent(DataFolder::stop);
      }
      Files.deleteIfExists(server);
    }
    Path postmaster = path.resolve("database/postmaster.pid");
    if (Files.exists(postmaster)) {
      find(Files.readAllLines(postmaster).get(0).strip())
          .filter(
              found ->
                  found.info().command().map(command -> command.contains("postgres")).orElse(false))
          .ifPresent(DataFolder::stop);
    }
  }

  private static Optional<ProcessHandle> find(String pid) {
    try {
      return ProcessHandle.of(Long.parseLong(pid));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static void stop(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(20, TimeUnit.SECONDS);
    } catch (java.util.concurrent.TimeoutException | java.util.concurrent.ExecutionException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file).strip());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path.resolve("register.owner"));
    Files.deleteIfExists(path.resolve("server.process"));
    channel.close();
  }
}
