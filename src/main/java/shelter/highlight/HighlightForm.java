package shelter.highlight;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import shelter.page.Language;
import shelter.publication.Edition;
import shelter.statistics.TableEntry;

/** The words of one chapter in one language: what is proposed, what stands, what was before. */
@Named
@ViewScoped
public class HighlightForm implements Serializable {
  /** One key point as it is written. */
  public static class Line implements Serializable {
    private final int number;
    private String figure;
    private String text;

    Line(int number) {
      this.number = number;
    }

    // spotless:off
    public int getNumber() { return number; }
    public String getFigure() { return figure; }
    public void setFigure(String figure) { this.figure = figure; }
    public String getText() { return text; }
    public void setText(String text) { this.text = text; }
    // spotless:on
  }

  @Inject private Highlights highlights;
  @Inject private FacesContext faces;
  private Integer year;
  private String chapter = TableEntry.CHAPTERS.get(0);
  private String language = Language.ALL.get(0);
  private int seen;
  private String lead;
  private final List<Line> lines = List.of(new Line(1), new Line(2), new Line(3));
  private transient Edition edition;
  private transient Highlight proposed;
  private transient SignedText latest;

  /** A year without figures to speak of, or no such chapter or language: a page not found. */
  public void load() throws IOException {
    if (edition() == null
        || !TableEntry.CHAPTERS.contains(chapter)
        || !Language.ALL.contains(language)) {
      faces.getExternalContext().responseSendError(404, null);
      faces.responseComplete();
      return;
    }
    seen = getLatest() == null ? 0 : getLatest().getRevision();
    Highlight shown = getShown();
    lead = shown.lead();
    for (int i = 0; i < shown.points().size(); i++) {
      lines.get(i).setFigure(shown.points().get(i).figure());
      lines.get(i).setText(shown.points().get(i).text());
    }
  }

  /** An address that names none means the first. */
  public void setChapter(String chapter) {
    this.chapter = Objects.requireNonNullElse(chapter, TableEntry.CHAPTERS.get(0));
  }

  public void setLanguage(String language) {
    this.language = Objects.requireNonNullElse(language, Language.ALL.get(0));
  }

  private Edition edition() {
    if (edition == null && year != null) {
      edition = highlights.edition(year);
    }
    return edition;
  }

  public String sign() {
    highlights.sign(edition(), chapter, language, seen);
    return again();
  }

  public String write() {
    List<Point> points = lines.stream().map(one -> point(one.getFigure(), one.getText())).toList();
    Highlight text = new Highlight(plain(lead), points, List.of());
    highlights.write(edition(), chapter, language, seen, text);
    return again();
  }

  public String withdraw() {
    highlights.withdrawText(edition(), chapter, language, seen);
    return again();
  }

  private static Point point(String figure, String text) {
    return new Point(plain(figure), plain(text), null, null, null);
  }

  /** Line breaks of a field are no part of a text. */
  private static String plain(String typed) {
    return Objects.requireNonNullElse(typed, "").replaceAll("[\\t\\r\\n ]+", " ").strip();
  }

  private String again() {
    return "/publication/highlight?faces-redirect=true&saved=1&year=%d&chapter=%s&language=%s"
        .formatted(year, chapter, language);
  }

  /** What readers see: the signed text where it holds. */
  public Highlight getShown() {
    return getState() == null ? getProposed() : getLatest().getText();
  }

  public Highlight getProposed() {
    if (proposed == null) {
      proposed = highlights.propose(edition(), chapter, language);
    }
    return proposed;
  }

  public SignedText getLatest() {
    if (latest == null) {
      latest = highlights.latest(edition(), chapter, language);
    }
    return latest;
  }

  /** What an editor stands for; null where readers see the proposal. */
  public SignedText.Signing getState() {
    return getLatest() != null && Resting.holds(getLatest(), edition(), getProposed())
        ? getLatest().getKind()
        : null;
  }

  /** Whether an editor stood for a text whose figures have changed since. */
  public boolean isOutdated() {
    return getState() == null
        && getLatest() != null
        && getLatest().getKind() != SignedText.Signing.WITHDRAWN;
  }

  public List<SignedText> getHistory() {
    return highlights.history(year, chapter, language);
  }

  public Map<String, Integer> getSigned() {
    return highlights.standing(edition());
  }

  // spotless:off
  public List<String> getChapters() { return TableEntry.CHAPTERS; }
  public List<String> getLanguages() { return Language.ALL; }
  public List<Line> getLines() { return lines; }
  public Integer getYear() { return year; }
  public void setYear(Integer year) { this.year = year; }
  public String getChapter() { return chapter; }
  public String getLanguage() { return language; }
  public String getLead() { return lead; }
  public void setLead(String lead) { this.lead = lead; }
  // spotless:on
}
