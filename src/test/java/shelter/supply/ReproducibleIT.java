package shelter.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The same source gives the same release, whoever builds it, where and when. */
@DisplayName("Promise 89: same source, same release")
@Tag("full")
class ReproducibleIT {
  /** What pom.xml names as the moment of everything that is built. */
  private static final Instant MOMENT = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void nothingInTheWarTellsWhenItWasBuilt() throws Exception {
    Set<Instant> moments = new TreeSet<>();
    try (InputStream file = Files.newInputStream(Path.of("target/shelter-register.war"));
        ZipInputStream war = new ZipInputStream(file)) {
      for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
        moments.add(entry.getTimeLocal().toInstant(java.time.ZoneOffset.UTC));
      }
    }
    assertEquals(Set.of(MOMENT), moments);
  }

  @EnabledOnOs(OS.LINUX)
  @Test
  void nothingInTheArchiveTellsWhenOrByWhomItWasBuilt() throws Exception {
    Path file = archive(Path.of(""));
    Set<String> told = new TreeSet<>();
    try (InputStream open = Files.newInputStream(file);
        TarArchiveInputStream tar =
            new TarArchiveInputStream(
                new GzipCompressorInputStream(new BufferedInputStream(open)))) {
      for (TarArchiveEntry one = tar.getNextEntry(); one != null; one = tar.getNextEntry()) {
        told.add(
            one.getLastModifiedDate().toInstant()
                + " "
                + one.getUserName()
                + one.getLongUserId()
                + " "
                + one.getGroupName()
                + one.getLongGroupId()
                + (one.isDirectory() || isRun(one.getName()) ? " 755 " : " 644 ")
                + Integer.toOctalString(one.getMode() & 0777));
      }
    }
    String by = MOMENT + " root0 root0 ";
    assertEquals(Set.of(by + "755 755", by + "644 644"), told);
  }

  /** What the operator runs has no ending, beside the folders of settings. */
  private static boolean isRun(String name) {
    return name.contains("/bin/") || name.matches(".*/config/(backup|cluster)/[a-z-]+");
  }

  /**
   * Two builds in two folders, in two languages and time zones. Both with the umask of a plain
   * Debian: Maven writes the rights that files have on the disk into its archives.
   */
  @Tag("full")
  @Test
  void twoBuildsAreAlikeToTheByte(@TempDir Path folder) throws Exception {
    List<Map<String, String>> builds = new ArrayList<>();
    for (List<String> how :
        List.of(
            List.of("one", "C", "UTC"),
            List.of("another folder", "nb_NO.UTF-8", "Pacific/Auckland"))) {
      Path source = folder.resolve(how.get(0));
      copy(source);
      ProcessBuilder builder =
          new ProcessBuilder(
                  "sh",
                  "-c",
                  "umask 022 && exec mvn -B -q -DskipTests -Dspotless.check.skip=true"
                      + " pre-integration-test")
              .directory(source.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("build.txt").toFile());
      builder.environment().put("LC_ALL", how.get(1));
      builder.environment().put("TZ", how.get(2));
      assertEquals(0, builder.start().waitFor(), () -> read(folder.resolve("build.txt")));
      builds.add(sums(source));
    }
    assertTrue(builds.get(0).size() >= 4, builds.toString());
    assertEquals(builds.get(0), builds.get(1));
    System.out.println("two builds alike: " + builds.get(0));
  }

  private static Map<String, String> sums(Path source) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    for (Path one :
        List.of(
            source.resolve("target/shelter-register.war"),
            source.resolve("target/shelter-register-launcher.jar"),
            source.resolve("target/supply/sbom.cdx.json"),
            archive(source))) {
      sums.put(one.getFileName().toString(), Part.sha256(Files.readAllBytes(one)));
    }
    return sums;
  }

  private static Path archive(Path root) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("target"))) {
      return files
          .filter(one -> one.toString().matches(".*-(linux|macos)\\.tar\\.gz"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** The source without what was built, and without its history. */
  private static void copy(Path to) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(""))) {
      for (Path one :
          files.filter(one -> !one.toString().matches("(target|\\.git)(/.*)?|")).toList()) {
        Path copy = to.resolve(one.toString());
        if (Files.isDirectory(one)) {
          Files.createDirectories(copy);
        } else {
          Files.createDirectories(copy.getParent());
          Files.copy(one, copy);
        }
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
