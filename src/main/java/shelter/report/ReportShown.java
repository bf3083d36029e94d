package shelter.report;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shelter.record.Answers;
import shelter.record.Asked;
import shelter.shared.Findings.Finding;

/** A report with all that its pages show beside it: last year's answers, and what may be chosen. */
public class ReportShown implements Serializable {
  /**
   * A column of a table of questions.
   *
   * @param at what the ids of its controls begin with: women-
   * @param who the key of its heading; null for the centre
   * @param of what holds the answers
   */
  public record Column(String at, String who, Serializable of) implements Serializable {
    /** The column by itself, for a table that has no other. */
    public List<Column> getAlone() {
      return List.of(this);
    }

    // spotless:off
    public String getAt() { return at; }
    public String getWho() { return who; }
    public Serializable getOf() { return of; }
    // spotless:on
  }

  private static final String AMOUNTS = "municipalFunding-.*|otherIncome|totalCost";

  private final CentreReport report;
  private final List<Comparison> compared;
  private final long population;
  private final ReportWords words;
  private final Map<String, String> municipalities;
  private final Map<String, String> last;
  private final Map<String, Object> lastCodes;
  private final ReportProgress progress;

  ReportShown(
      CentreReport report,
      CentreReport before,
      List<Comparison> compared,
      long population,
      Map<String, String> municipalities,
      ReportWords words) {
    this.report = report;
    this.compared = compared;
    this.population = population;
    this.words = words;
    this.municipalities = municipalities;
    last = before == null ? Map.of() : words.all(before);
    lastCodes = before == null ? Map.of() : ReportSheet.write(before);
    progress = new ReportProgress(report, compared);
  }

  /** The column of what is asked once. */
  public List<Column> getCentre() {
    return List.of(new Column("", null, report));
  }

  /** A column for each service that the centre has. */
  public List<Column> getServices() {
    return Stream.of(
            report.has("WOMEN") ? new Column("women-", "report.women", report.getWomen()) : null,
            report.has("MEN") ? new Column("men-", "report.men", report.getMen()) : null)
        .filter(one -> one != null)
        .toList();
  }

  /**
   * The events, as a column each, and room for new ones.
   *
   * @param more how many that nobody has told of yet
   */
  public List<Column> events(int more) {
    List<Column> all = new ArrayList<>();
    int known = report.getEvents().size();
    for (int i = 0; i < Math.min(known + more, ReportSheet.EVENTS); i++) {
      Serializable of =
          i < known
              ? report.getEvents().get(i)
              : new ReportEvent(report.getCentre(), report.getYear(), i);
      all.add(new Column("e" + i + "-", null, of));
    }
    return all;
  }

  /** What may be chosen as an answer, in the order of the list. */
  public List<SelectItem> options(Column column, String field) {
    return new ReportOptions(words, lastCodes, report.getYear() - 1).of(column, field);
  }

  /** The codes of those that a question is asked for. */
  public List<String> keys(Column column, String field) {
    Asked asked = Answers.question(column.of().getClass(), field);
    return ReportWords.keys(asked.field().getAnnotation(Keyed.class));
  }

  /** The name of one of those that a question is asked for. */
  public String key(Column column, String field, String key) {
    Asked asked = Answers.question(column.of().getClass(), field);
    return words.key(asked.field().getAnnotation(Keyed.class), key);
  }

  /**
   * The municipalities that may have given money: those served, those that did, now or last year.
   *
   * @param more the number of another one, or null
   */
  public List<String> payers(String more) {
    Set<String> numbers = new TreeSet<>(report.getEconomy().getMunicipalFunding().keySet());
    numbers.addAll(report.getWomen().getAvailability().getMunicipalitiesServed());
    numbers.addAll(report.getMen().getAvailability().getMunicipalitiesServed());
    last.keySet().stream()
        .filter(name -> name.startsWith("municipalFunding-"))
        .map(name -> name.replaceFirst(".*-", ""))
        .filter(municipalities::containsKey)
        .forEach(numbers::add);
    if (more != null && municipalities.containsKey(more)) {
      numbers.add(more);
    }
    return List.copyOf(numbers);
  }

  /** Number to name, by name, of the other municipalities. */
  public List<SelectItem> otherPayers(List<String> payers) {
    Map<String, String> names = new TreeMap<>(java.text.Collator.getInstance(words.getLanguage()));
    municipalities.forEach((number, name) -> names.put(name + " (" + number + ")", number));
    names.values().removeAll(payers);
    List<SelectItem> items = new ArrayList<>();
    names.forEach((name, number) -> items.add(new SelectItem(number, name)));
    return items;
  }

  /** What the controls of the page hold, as people read it. */
  Map<String, Object> texts() {
    Map<String, Object> texts = new TreeMap<>(ReportSheet.write(report));
    for (String at : List.of("women-", "men-")) {
      texts.computeIfPresent(
          at + "municipalitiesServed",
          (name, numbers) ->
              String.join(
                  ", ",
                  Stream.of(numbers.toString().split(", ")).map(words::municipality).toList()));
    }
    texts.replaceAll(
        (name, text) ->
            name.endsWith("Date")
                ? day(text.toString())
                : name.matches(AMOUNTS) ? words.number(Long.valueOf(text.toString())) : text);
    return texts;
  }

  private static String day(String text) {
    LocalDate day = LocalDate.parse(text);
    return String.format("%02d.%02d.%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  /** Where what is found can be mended. */
  public String place(Finding found) {
    String field = found.field() == null ? "" : found.field();
    String key = field.replaceFirst("^(women|men|e\\d+)-", "").replaceFirst("-.*", "");
    return Stream.of(CentreReport.class, ServiceReport.class, ReportEvent.class)
        .map(kind -> Answers.question(kind, key))
        .filter(asked -> asked != null)
        .findFirst()
        .map(asked -> address(ReportPart.of(asked.question().part())) + "#page:" + field)
        .orElse("/quality/list?year=" + report.getYear());
  }

  /** The address of a part of this report. */
  public String address(ReportPart part) {
    return "/report/form?year=" + report.getYear() + "&part=" + part.getWord();
  }

  /** How far a part has come, in words. */
  public String progressOf(ReportPart part, boolean open) {
    return progress.words(part, open, words.getLanguage());
  }

  /** Municipal funding for each inhabitant, in whole NOK; null where either is missing. */
  public Long getCost() {
    Long funding = report.funding();
    return funding == null || population == 0 ? null : Math.round((double) funding / population);
  }

  /** What the municipalities gave last year; empty where nobody said. */
  public String getLastFunding() {
    return compared.stream()
        .filter(one -> one.what().equals("FUNDING"))
        .map(one -> words.number(one.before()))
        .collect(Collectors.joining());
  }

  /** The names of the control figures that are zero. */
  public String getZeros() {
    return compared.stream()
        .filter(one -> ReportRows.FIGURES.contains(one.what()) && one.now().signum() == 0)
        .map(one -> words.say("report.figure." + one.what()))
        .collect(Collectors.joining(", "));
  }

  public ReportPages getPages() {
    return new ReportPages(report, words, compared, population, getCost());
  }

  // spotless:off
  public CentreReport getReport() { return report; }
  public List<Comparison> getCompared() { return compared; }
  public long getPopulation() { return population; }
  public ReportWords getWords() { return words; }
  public Map<String, String> getLast() { return last; }
  public ReportProgress getProgress() { return progress; }
  // spotless:on
}
