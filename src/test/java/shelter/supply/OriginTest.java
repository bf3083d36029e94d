package shelter.supply;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where the parts come from. */
class OriginTest {
  @DisplayName("Promise 91: one repository, checksums or nothing")
  @Test
  void everythingComesFromOneRepositoryWithItsChecksum() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertFalse(
        pom.contains("<repositor") || pom.contains("<pluginRepositor"), "another repository");
    assertFalse(pom.contains("<systemPath>"), "a part from the disk");
    assertFalse(
        pom.matches("(?s).*<version\\.[^>]*>[^<]*(SNAPSHOT|LATEST|RELEASE|[\\[(,])[^<]*<.*"));
    assertTrue(
        Files.readAllLines(Path.of(".mvn/maven.config")).contains("--strict-checksums"),
        "a part whose checksum is wrong would only be warned of");
  }
}
