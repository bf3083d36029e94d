package shelter.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shelter.page.Language;
import shelter.report.ReportStatus;
import shelter.shared.Label;
import shelter.user.Role;
import shelter.year.ReportingYear;

/** A state that the program knows is a state that the help explains, to all it concerns. */
class YearHelpPageTest {
  private final YearHelpPage page = new YearHelpPage();

  private static Set<String> missing(Stream<String> keys) {
    Set<String> missing = new TreeSet<>();
    keys.forEach(
        key -> {
          for (String language : Language.ALL) {
            String text = Label.text(Locale.forLanguageTag(language), key);
            if (text.startsWith("???")) {
              missing.add(key + " " + language);
            }
          }
        });
    return missing;
  }

  @Test
  void everyStateOfYearIsExplainedToAllAndSaysWhoIsNext() {
    for (ReportingYear.State state : ReportingYear.State.values()) {
      assertTrue(page.getStates().contains(state.name()), state.name());
    }
    List<String> parts = List.of("about", "next");
    Stream<String> roles = page.getRoles().stream().map(Role::name);
    List<String> told = Stream.concat(parts.stream(), roles).toList();
    assertEquals(
        Set.of(),
        missing(
            page.getStates().stream()
                .flatMap(state -> told.stream().map(one -> "help.year." + state + "." + one))));
  }

  @Test
  void everyStatusOfReportIsExplained() {
    for (ReportStatus status : ReportStatus.values()) {
      assertTrue(page.getReports().contains(status.name()), status.name());
    }
    assertEquals(
        Set.of(), missing(page.getReports().stream().map(one -> "help.year.report." + one)));
  }

  @Test
  void yearThatNobodyReopenedIsInItsOwnState() {
    assertEquals("OPEN", YearHelpPage.met(new ReportingYear(2026), "oslo"));
  }
}
