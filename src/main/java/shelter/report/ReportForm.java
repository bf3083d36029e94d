package shelter.report;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import shelter.shared.Findings.Finding;
import shelter.shared.Refusal;

/** The yearly report, one part of it on the page. */
@Named
@ViewScoped
public class ReportForm implements Serializable {
  @Inject private CentreReports reports;
  @Inject private ReportReader reader;
  private String year;
  private String word;
  private String added;
  private int more;
  private ReportPart part;
  private ReportShown shown;
  private boolean open;
  private Map<String, Object> texts;
  private Map<String, Object> opened;
  private List<Finding> hindrances = List.of();
  private boolean refused;

  /** A year that is not there, or that nobody has begun, is not there to be filled in. */
  public void load() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    shown = year != null && year.matches("\\d{4}") ? read() : null;
    if (shown == null) {
      faces.getExternalContext().responseSendError(404, null);
      faces.responseComplete();
      return;
    }
    if (faces.isPostback()
        && !getStamp().equals(faces.getExternalContext().getRequestParameterMap().get("version"))) {
      // Sent to a server that does not know what the page began with, which was changed since.
      throw new ViewExpiredException(faces.getViewRoot().getViewId());
    }
    part = ReportPart.of(word);
    open = reader.isOpen(shown.getReport());
    texts = shown.texts();
    opened = Map.copyOf(texts);
    if (part == ReportPart.SEND && open) {
      hindrances = reports.hindrances(Integer.parseInt(year)).errors();
    }
  }

  /** The version of the report that the page was opened with. */
  public String getStamp() {
    return "" + shown.getReport().getVersion();
  }

  private ReportShown read() {
    return reader.read(
        Integer.parseInt(year), FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }

  /** The report in the language of the page, which may be switched while it is open. */
  public ReportShown getShown() {
    Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    if (shown != null && !shown.getWords().getLanguage().equals(language)) {
      shown = read();
    }
    return shown;
  }

  /**
   * Stores what was changed on this page, and nothing else: somebody else may write in another part
   * at the same time.
   */
  private void save() {
    Map<String, List<String>> changed = new TreeMap<>();
    texts.forEach(
        (name, text) -> {
          List<String> now = ReportSheet.texts(text);
          if (!now.equals(ReportSheet.texts(opened.get(name)))) {
            changed.put(name, now);
          }
        });
    if (!changed.isEmpty()) {
      reports.take(Integer.parseInt(year), changed, false);
    }
  }

  /** Stores the part and goes on to the next. */
  public String next() {
    save();
    return to(part.getNext(), "");
  }

  /** Room for another event; a municipality more that gave money. */
  public String add() {
    save();
    return to(part, part == ReportPart.EVENTS ? "&more=1" : "&added=" + added);
  }

  /** Takes an event out of the report. */
  public String remove(String at) {
    texts.keySet().stream()
        .filter(name -> name.startsWith(at))
        .forEach(name -> texts.put(name, null));
    save();
    return to(part, "");
  }

  /** Submits the report; what stands in the way is listed, with its place. */
  public String send() {
    try {
      reports.submit(Integer.parseInt(year));
      return "/report/receipt?faces-redirect=true&year=" + year;
    } catch (Refusal refusal) {
      hindrances = refusal.findings();
      refused = true;
      return null;
    }
  }

  private String to(ReportPart there, String rest) {
    return "/report/form?faces-redirect=true&year=" + year + "&part=" + there.getWord() + rest;
  }

  /** The municipalities with a field for what they gave. */
  public List<String> getPayers() {
    return getShown().payers(added);
  }

  /** The events with fields, an empty one among them where somebody asked for it. */
  public List<ReportShown.Column> getEvents() {
    return getShown().events(more);
  }

  /** The part as it is read, where it cannot be changed. */
  public List<ReportPages.Section> getRead() {
    return List.of(
        getShown().getPages().section(part == ReportPart.SEND ? ReportPart.CONTROL : part));
  }

  public LocalDate getDeadline() {
    return ListedYear.deadline(Integer.parseInt(year));
  }

  /** The name of a control: the question, whom it is about and the year. */
  public String about(ReportShown.Column column, String question) {
    String who = column.who() == null ? "" : ", " + shown.getWords().say(column.who());
    return question + who + ", " + year;
  }

  public String getLastYear() {
    return "" + (Integer.parseInt(year) - 1);
  }

  public ReportPart[] getParts() {
    return ReportPart.values();
  }

  // spotless:off
  public String getYear() { return year; }
  public void setYear(String year) { this.year = year; }
  public String getWord() { return word; }
  public void setWord(String word) { this.word = word; }
  public String getAdded() { return added; }
  public void setAdded(String number) { added = number; }
  public int getMore() { return more; }
  public void setMore(int more) { this.more = more; }
  public ReportPart getPart() { return part; }
  public boolean isOpen() { return open; }
  public Map<String, Object> getTexts() { return texts; }
  public List<Finding> getHindrances() { return hindrances; }
  public boolean isRefused() { return refused; }
  // spotless:on
}
