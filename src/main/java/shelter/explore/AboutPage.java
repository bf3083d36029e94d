package shelter.explore;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import shelter.publication.Edition;
import shelter.publication.Editions;
import shelter.publication.Publication;
import shelter.screening.Rule;
import shelter.shared.Label;
import shelter.shared.Settings;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/** About the statistics, after the headings of official statistics; figures from the editions. */
@Named
@RequestScoped
public class AboutPage {
  /** The headings in their order; each is the anchor and the name of its text in the messages. */
  public static final List<String> SECTIONS =
      List.of(
          "purpose",
          "population",
          "definitions",
          "collection",
          "processing",
          "response",
          "accuracy",
          "comparability",
          "confidentiality",
          "versions",
          "release");

  /** The tables whose definitions are those of the main terms. */
  private static final List<String> TERMS =
      List.of(
          "residents_and_stays",
          "mean_stay",
          "overnight_days",
          "children_and_stays",
          "day_users_and_visits",
          "phone_conversations",
          "perpetrator_relation",
          "centres_and_services",
          "employees");

  @Inject private Editions editions;
  @Inject private Settings settings;
  @Inject private Label label;

  /** Why there is a break in a year, where it is told: the key of the messages. */
  private static final Map<Integer, String> WHY =
      Map.of(2020, "about.break.2020", 2021, "about.break.2021");

  /** A year from which figures cannot be compared with those before, and the tables it is in. */
  public record Break(int year, List<TableEntry> tables) {
    // spotless:off
    public int getYear() { return year; }
    public String getWhy() { return WHY.get(year); }
    public List<TableEntry> getTables() { return tables; }
    // spotless:on
  }

  /** The paragraphs of a section, with the numbers that it names. */
  public List<String> paragraphs(String section) {
    String text =
        section.equals("confidentiality")
            ? label.sentence(
                "about.confidentiality.text",
                settings.suppressionLimit(),
                Rule.NATION_VALUES,
                Rule.CENTRE_STAYS,
                Rule.CENTRE_PERSONS,
                Rule.CENTRE_VALUES,
                Rule.NATION_BASE,
                Rule.SMALL_BASE)
            : label.of("about." + section + ".text");
    return Stream.of(text.split("\n")).toList();
  }

  /** The newest published version; null when nothing is published. */
  public Edition getEdition() {
    return editions.find(null);
  }

  public List<Sheet> getTerms() {
    return getEdition() == null
        ? List.of()
        : TERMS.stream().map(getEdition()::sheet).filter(Objects::nonNull).toList();
  }

  /** A number of centres or services of the newest year; null when it is not published. */
  public Cell count(String row, String column) {
    Sheet sheet = getEdition() == null ? null : getEdition().sheet("centres_and_services");
    return sheet == null ? null : sheet.cell(row, column);
  }

  /** The breaks of all published tables, the newest first. */
  public List<Break> getBreaks() {
    List<TableEntry> tables =
        editions.all().stream()
            .flatMap(one -> one.getSheets().stream())
            .map(Sheet::getTable)
            .toList();
    TreeSet<Integer> years = new TreeSet<>();
    tables.forEach(table -> years.addAll(table.getBreaks()));
    List<Break> breaks = new ArrayList<>();
    for (int year : years.descendingSet()) {
      TreeSet<String> seen = new TreeSet<>();
      breaks.add(
          new Break(
              year,
              tables.stream()
                  .filter(table -> table.getBreaks().contains(year))
                  .filter(table -> seen.add(table.getTableName()))
                  .toList()));
    }
    return breaks;
  }

  /** Whether the newest version has tables with a row for each centre. */
  public boolean isByCentre() {
    return getEdition() != null
        && getEdition().getSheets().stream().anyMatch(one -> one.getTable().isByCentre());
  }

  public List<Publication> getVersions() {
    return editions.log();
  }

  /** The day of the next release, when it is fixed. */
  public LocalDate getNextRelease() {
    return settings.nextRelease().orElse(null);
  }

  // spotless:off
  public List<String> getSections() { return SECTIONS; }
  public int getLimit() { return settings.limit("register.limit.open"); }
  // spotless:on
}
