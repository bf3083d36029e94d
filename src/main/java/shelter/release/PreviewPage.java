package shelter.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import shelter.chapter.ChapterPage;
import shelter.chapter.HeadlinePage;
import shelter.closing.Approval;
import shelter.closing.Difference;
import shelter.page.RefusalHandler;
import shelter.publication.Edition;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/**
 * A closed year as the public will see it, and the button that publishes what was seen and nothing
 * else: the digest of the page goes with it.
 */
@Named
@RequestScoped
public class PreviewPage {
  @Inject private Releases releases;
  @Inject private ReportingYears years;
  @Inject private ChapterPage chapterPage;
  @Inject private HeadlinePage headlinePage;
  @Inject private Settings settings;
  @Inject private FacesContext faces;
  private Edition edition;
  private List<Difference> changes;
  private boolean refused;
  private String seen;
  private String reason;

  /** A year that is not closed, or a chapter without a table, is a page not found. */
  public void load() throws IOException, SQLException {
    String chapter = getChapter();
    if (getEdition() == null && !refused
        || edition != null
            && chapter != null
            && !chapter.equals("headline")
            && !edition.getChapters().contains(chapter)) {
      faces.getExternalContext().responseSendError(404, null);
      faces.responseComplete();
    }
  }

  static boolean isClosed(ReportingYear year) {
    return year.getState() == ReportingYear.State.CLOSED
        || year.getState() == ReportingYear.State.PUBLISHED;
  }

  private String parameter(String name) {
    return faces.getExternalContext().getRequestParameterMap().get(name);
  }

  public String getYear() {
    return parameter("year");
  }

  public String getChapter() {
    return parameter("chapter");
  }

  /**
   * What publishing would make of the year now; null when it is not closed, and once it is told
   * that its figures cannot be protected.
   */
  public Edition getEdition() throws SQLException {
    String year = getYear();
    if (edition == null && !refused && year != null && year.matches("\\d{4}")) {
      ReportingYear found = years.of(Integer.parseInt(year));
      if (found != null && isClosed(found)) {
        try {
          edition = releases.preview(found.getYear());
        } catch (Refusal refusal) {
          refused = true;
          RefusalHandler.tell(refusal);
          return null;
        }
        headlinePage.show(edition);
        if (getChapter() != null) {
          chapterPage.show(edition, getChapter());
        }
      }
    }
    return edition;
  }

  /** How many cells of each table are hidden, of those that hide any. */
  public List<Hidden> getHidden() throws SQLException {
    return Hidden.in(getEdition());
  }

  public List<Difference> getChanges() throws SQLException {
    if (changes == null) {
      changes = releases.changes(getEdition());
    }
    return changes;
  }

  public boolean isFirst() throws SQLException {
    return getEdition().getVersion() == 1;
  }

  /** Whether it would stand in the place of another version. */
  public boolean isReplacing() throws SQLException {
    return releases.standing(getEdition().getYear()) != null;
  }

  /** Who is asked for a yes to this; null when nobody is. */
  public Approval getWaiting() throws SQLException {
    return releases.waiting(getEdition().getYear());
  }

  public String publish() throws SQLException {
    int year = Integer.parseInt(getYear());
    Approval waits = releases.publish(year, reason, seen);
    return "/publication/list?faces-redirect=true&saved=" + (waits == null ? "published" : "asked");
  }

  // spotless:off
  public boolean isFourEyes() { return settings.fourEyes(); }
  public String getSeen() throws SQLException { return getEdition().getPublication().getDigest(); }
  public void setSeen(String seen) { this.seen = seen; }
  public String getReason() { return reason; }
  public void setReason(String reason) { this.reason = reason; }
  // spotless:on
}
