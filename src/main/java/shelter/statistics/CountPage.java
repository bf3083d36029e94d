package shelter.statistics;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.sql.SQLException;
import java.time.Month;
import java.util.List;
import shelter.centre.Centres;
import shelter.shared.Label;
import shelter.shared.Settings;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/** The office's start page: the diary of the counts of a year, and its preliminary tables. */
@Named
@ViewScoped
public class CountPage implements Serializable {
  private static final int LINES = 14;

  @Inject private Statistics statistics;
  @Inject private NightlyCount nightlyCount;
  @Inject private ReportingYears years;
  @Inject private Settings settings;
  @Inject private Label label;
  @Inject private Centres centres;
  private int year;
  private String chapter = "residents";

  @PostConstruct
  void begin() {
    year = settings.today().getYear();
  }

  public void countNow() throws SQLException {
    nightlyCount.countNow(year);
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(label.of("count.done", "" + year)));
  }

  public List<CountRun> getRuns() {
    return statistics.runs(year, LINES);
  }

  /** Why a count has no figures of its own; null where it has. */
  public String said(CountRun run) {
    String why = run.getMessage();
    return switch (run.getOutcome()) {
      case DONE -> null;
      case UNCHANGED -> label.of("count.unchanged");
      case FAILED ->
          why != null && why.startsWith("invariant.")
              ? label.of("count.broken", label.of(why.split(": ")[0]), why.split(": ")[1])
              : label.of("count.stopped");
    };
  }

  /** The latest whole count; null when the year has none. */
  public CountRun getLatest() {
    return getRuns().stream()
        .filter(run -> run.getOutcome() == CountRun.Outcome.DONE)
        .findFirst()
        .orElse(null);
  }

  /** The tables of the chosen chapter. */
  public List<Sheet> getSheets() {
    List<CountedTable> tables =
        statistics.tables(year).stream()
            .filter(table -> table.getChapter().equals(chapter))
            .toList();
    return Sheet.of(tables, statistics.cells(year, tables), centres.names());
  }

  /** The chapters that have tables in the latest count of the year, as the publication has them. */
  public List<String> getChapters() {
    List<String> counted =
        statistics.tables(year).stream().map(CountedTable::getChapter).distinct().toList();
    return TableEntry.CHAPTERS.stream().filter(counted::contains).toList();
  }

  public List<ReportingYear> getYears() {
    return years.all();
  }

  public boolean isOpen() {
    return years.isOpen(year);
  }

  /** The next year, once it is time to open it and nobody has; else null. */
  public Integer getUnopened() {
    int next = settings.today().getYear() + 1;
    return settings.today().getMonth().compareTo(Month.NOVEMBER) >= 0 && years.of(next) == null
        ? next
        : null;
  }

  public String getCountAt() {
    return settings.countAt().toString().replace(':', '.');
  }

  /** The year asked for; an address without one leaves the year as it is. */
  public void setYear(Integer asked) {
    year = asked == null ? year : asked;
  }

  /** The chapter asked for; an address without one, or with an unknown one, shows the first. */
  public void setChapter(String asked) {
    chapter = asked != null && TableEntry.CHAPTERS.contains(asked) ? asked : chapter;
  }

  // spotless:off
  public Integer getYear() { return year; }
  public String getChapter() { return chapter; }
  // spotless:on
}
