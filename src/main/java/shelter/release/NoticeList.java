package shelter.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import shelter.publication.Edition;
import shelter.publication.Editions;
import shelter.publication.Publication;

/** What is told beside the figures of a year, or in their place. */
@Named
@RequestScoped
public class NoticeList {
  @Inject private Editions editions;
  @Inject private FacesContext faces;

  /**
   * The notices of a year: the versions withdrawn after the one that stands, and that it corrects
   * what was published before. Without a year, those of the years of which no version stands.
   */
  public List<Notice> of(Integer year) {
    List<Notice> notices = new ArrayList<>();
    for (Publication one : editions.log()) {
      Edition edition = editions.find(one.getYear());
      Integer standing = edition == null ? null : edition.getVersion();
      if (year == null ? standing != null : one.getYear() != year) {
        continue;
      }
      if (one.isWithdrawn() && (standing == null || one.getVersion() > standing)) {
        notices.add(new Notice(one, true, standing));
      } else if (standing != null && one.getVersion() == standing && one.isCorrection()) {
        notices.add(new Notice(one, false, standing));
      }
    }
    return notices;
  }

  /** The year that a page was asked for which is there no more. */
  public Integer getAsked() {
    String year = faces.getExternalContext().getRequestParameterMap().get("year");
    return year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null;
  }
}
