package shelter.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A disk of a few megabytes, which is soon full. Only root on Linux has one. */
final class SmallDisk implements AutoCloseable {
  private static final int BLOCK = 1 << 13;

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** A new one; null where it cannot be had. */
  static SmallDisk mount() throws IOException, InterruptedException {
    Path folder =
        Files.createTempDirectory(
            "small-disk",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    if (!run("mount", "-t", "tmpfs", "-o", "size=64m,mode=0777", "tmpfs", folder.toString())) {
      Files.delete(folder);
      return null;
    }
    return new SmallDisk(folder);
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  Path folder() {
    return folder;
  }

  /** Takes all room that is left. */
  void fill() throws IOException {
    try (var file = Files.newOutputStream(folder.resolve("filling"))) {
      while (true) {
        file.write(new byte[BLOCK]);
      }
    } catch (IOException full) {
      if (!String.valueOf(full.getMessage()).contains("space")) {
        throw full;
      }
    }
  }

  void free() throws IOException {
    Files.delete(folder.resolve("filling"));
  }

  @Override
  public void close() throws IOException, InterruptedException {
    run("umount", "-l", folder.toString());
    Files.delete(folder);
  }
}
