package shelter.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The container file and the service keep what an operator relies on. */
class ContainerTest {
  private static final Path CONTAINER = Path.of("config/container/Containerfile");
  private static final Path SERVICE = Path.of("config/systemd/register.service");

  @Test
  void containerRunsAsNobodyInParticularOnOneReleaseOfItsImage() throws IOException {
    String text = Files.readString(CONTAINER);
    assertTrue(Pattern.compile("(?m)^FROM \\S+:\\d+\\.\\d+\\.\\d+\\S+$").matcher(text).find());
    assertTrue(Pattern.compile("(?m)^USER [1-9]\\d+:[1-9]\\d+$").matcher(text).find());
    assertTrue(Pattern.compile("(?m)^HEALTHCHECK .*/health/live").matcher(text).find());
    assertTrue(Pattern.compile("(?m)^VOLUME .*/var/lib/shelter-register").matcher(text).find());
    assertFalse(Pattern.compile("(PASSWORD|SECRET)=").matcher(text).find(), "a secret is built in");
  }

  /** What is copied is what the archive has, and all that the program needs of it. */
  @Test
  void containerTakesWhatTheArchiveHas() throws IOException {
    List<String> copied =
        Files.readAllLines(CONTAINER).stream()
            .filter(line -> line.startsWith("COPY"))
            .map(line -> line.replaceFirst("COPY (--\\S+ )*", ""))
            .flatMap(line -> Stream.of(line.split(" ")).limit(line.split(" ").length - 1))
            .toList();
    assertEquals(
        List.of(
            "bin/register",
            "lib",
            "server",
            "config/register.properties",
            "config/payara.asadmin",
            "config/logging.properties",
            "sbom.cdx.json",
            "licences.md"),
        copied);
    // What stands in config itself is the program's; its folders are examples for the operator.
    try (Stream<Path> needed = Files.list(Path.of("config")).filter(Files::isRegularFile)) {
      needed.forEach(one -> assertTrue(copied.contains("config/" + one.getFileName()), "" + one));
    }
  }

  @Test
  void serviceIsLockedInAndGetsItsSecretsAsFiles() throws IOException {
    List<String> lines = Files.readAllLines(SERVICE);
    for (String line :
        List.of(
            "DynamicUser=yes",
            "NoNewPrivileges=yes",
            "ProtectSystem=strict",
            "ProtectHome=yes",
            "PrivateTmp=yes",
            "CapabilityBoundingSet=",
            "SystemCallFilter=@system-service",
            "Restart=on-failure",
            "SuccessExitStatus=143",
            "UMask=0077")) {
      assertTrue(lines.contains(line), line);
    }
    assertEquals(
        List.of(), lines.stream().filter(one -> one.matches(".*(PASSWORD|SECRET)=.*")).toList());
    assertEquals(3, lines.stream().filter(one -> one.startsWith("LoadCredential=")).count());
  }

  /** By the tools of the field, where they are: npm's of container files, systemd's own. */
  @Tag("full")
  @Test
  void toolsOfTheFieldFindNothing() throws Exception {
    assertEquals("", said("npx", "--yes", "dockerfile-utils@0.16.3", "lint", CONTAINER.toString()));
    String exposure =
        said("systemd-analyze", "security", "--offline=yes", "--no-pager", SERVICE.toString());
    var level = Pattern.compile("exposure level for \\S+: ([0-9.]+)").matcher(exposure);
    assertTrue(level.find(), exposure);
    assertTrue(Double.parseDouble(level.group(1)) <= 1.5, level.group());
    System.out.println("register.service: " + level.group());
  }

  private static String said(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes()).strip();
    process.waitFor();
    return said;
  }
}
