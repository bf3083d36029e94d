package shelter.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lets a release out and what does not, on invented parts with invented holes. */
@DisplayName("Promise 90: known vulnerabilities stop a release")
class VulnerabilitiesTest {
  private static final String SERIOUS = "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:H";
  private static final String CRITICAL = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
  private static final String LIGHT = "CVSS:3.1/AV:L/AC:H/PR:L/UI:R/S:U/C:L/I:N/A:N";
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  @TempDir Path folder;

  private Vulnerabilities.Verdict check(String version, String advisory, String... exceptions)
      throws Exception {
    Path bill =
        Files.writeString(
            folder.resolve("bill.json"),
            """
            {"components": [
              {"group": "org.example", "name": "door", "version": "%s", "purl": "pkg:maven/org.example/door@1"},
              {"group": "@example", "name": "window", "version": "%s", "purl": "pkg:npm/%%40example/window@1"}]}\
            """
                .formatted(version, version));
    Path list = folder.resolve("exceptions.csv");
    Files.writeString(list, "advisory,part,until,reason\n" + String.join("\n", exceptions));
    Path data = Files.createDirectories(folder.resolve("data"));
    if (!advisory.isEmpty()) {
      Files.writeString(data.resolve("advisory.json"), advisory);
    }
    return Vulnerabilities.check(bill, list, data, NOW);
  }

  private static String advisory(String ecosystem, String name, String score, String published) {
    return """
    {"id": "GHSA-1", "aliases": ["CVE-2026-1"], "published": "%s",
     "severity": [{"type": "CVSS_V3", "score": "%s"}],
     "affected": [{"package": {"ecosystem": "%s", "name": "%s"},
       "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "1.2"}, {"fixed": "1.10.1"}]}]}]}\
    """
        .formatted(published, score, ecosystem, name);
  }

  private static String door(String score, String published) {
    return advisory("Maven", "org.example:door", score, published);
  }

  @ParameterizedTest
  @CsvSource({
    "1.1, false",
    "1.2, true",
    "1.9.9, true",
    "1.10.0, true",
    "1.10.1-beta, true",
    "1.10.1, false",
    "1.10.1.payara-p1, false",
    "2.0, false"
  })
  void versionsThatHaveItAreFoundAndNoOthers(String version, boolean has) throws Exception {
    var verdict = check(version, door(SERIOUS, "2026-01-01T00:00:00Z"));
    assertEquals(has ? 1 : 0, verdict.stops().size(), verdict.toString());
  }

  @ParameterizedTest
  @CsvSource({
    SERIOUS + ", 2026-11-18T12:00:00Z, false",
    SERIOUS + ", 2026-11-17T11:00:00Z, true",
    CRITICAL + ", 2026-11-23T12:00:00Z, false",
    CRITICAL + ", 2026-11-22T11:00:00Z, true",
    LIGHT + ", 2020-01-01T00:00:00Z, false"
  })
  void seriousOnesMayWaitSevenDaysAndCriticalOnesTwo(String score, String published, boolean stops)
      throws Exception {
    var verdict = check("1.5", door(score, published));
    assertEquals(stops ? 1 : 0, verdict.stops().size(), verdict.toString());
    assertEquals(stops ? 0 : 1, verdict.notes().size(), verdict.toString());
  }

  @Test
  void scriptsThatOthersCarryAreHeldAgainstTheirOwnAdvisories() throws Exception {
    var verdict =
        check("1.5", advisory("npm", "@example/window", CRITICAL, "2026-01-01T00:00:00Z"));
    assertEquals(1, verdict.stops().size(), verdict.toString());
    assertTrue(verdict.stops().get(0).startsWith("@example/window 1.5 has GHSA-1 / CVE-2026-1"));
  }

  @Test
  void advisoryWithoutAScoreIsTakenForSerious() throws Exception {
    String text = door(SERIOUS, "2026-01-01T00:00:00Z").replaceAll("\"severity\".*,", "");
    assertEquals(1, check("1.5", text).stops().size());
    String told = text.replace("\"id\"", "\"database_specific\": {\"severity\": \"LOW\"}, \"id\"");
    assertEquals(0, check("1.5", told).stops().size());
  }

  @Test
  void leaveHoldsForItsPartUntilItsDay() throws Exception {
    String text = door(SERIOUS, "2026-01-01T00:00:00Z");
    String until = "CVE-2026-1,org.example:door,%s,nobody can reach it";
    var excepted = check("1.5", text, until.formatted("2026-11-24"));
    assertEquals(List.of(), excepted.stops());
    assertTrue(excepted.notes().get(0).endsWith("(excepted)"));
    assertEquals(2, check("1.5", text, until.formatted("2026-11-23")).stops().size());
    assertEquals(2, check("1.5", text, until.formatted("2027-11-23")).stops().size());
    assertEquals(2, check("1.5", text, "CVE-2026-1,org.example:door,2026-11-24,").stops().size());
    String other = until.formatted("2026-11-24").replace("door", "gate");
    assertEquals(1, check("1.5", text, other).stops().size());
  }

  @Test
  void withdrawnAdvisoryIsNone() throws Exception {
    String text =
        door(SERIOUS, "2026-01-01T00:00:00Z")
            .replace("\"id\"", "\"withdrawn\": \"2026-02-01T00:00:00Z\", \"id\"");
    var verdict = check("1.5", text);
    assertEquals(List.of(), verdict.stops());
    assertEquals(List.of(), verdict.notes());
  }

  @Test
  void noDataIsNoCleanAnswer() throws Exception {
    assertEquals(1, check("1.5", "").stops().size());
  }

  /** The list that the project really has; what has ended must be decided anew. */
  @Test
  void ownExceptionsAreInForce() throws Exception {
    Path file = Path.of("src/assembly/exceptions.csv");
    check("3.0", door(LIGHT, "2026-01-01T00:00:00Z"));
    var verdict =
        Vulnerabilities.check(
            folder.resolve("bill.json"), file, folder.resolve("data"), Instant.now());
    assertEquals(List.of(), verdict.stops());
  }
}
