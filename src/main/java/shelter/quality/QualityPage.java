package shelter.quality;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import shelter.preference.Preferences;
import shelter.preference.Visit;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/** What is to be looked at before a year can be sent. It shrinks as one works. */
@Named
@ViewScoped
public class QualityPage implements Serializable {
  private static final String LIST = "quality";

  @Inject private Quality quality;
  @Inject private Gaps gaps;
  @Inject private ReportingYears years;
  @Inject private Preferences preferences;
  private Integer year;
  private String kind;
  private String field;
  private List<Remark> remarks;
  private List<Gap> missing;
  private List<Place> places;
  private long[] drafts;
  private String remembered;

  /** Without a year it is the one that was chosen last, else the one that is reported next. */
  public void load() throws IOException {
    remember();
    year = year == null ? years.reported() : year;
    if (years.of(year) == null) {
      FacesContext.getCurrentInstance().getExternalContext().responseSendError(404, null);
      FacesContext.getCurrentInstance().responseComplete();
      return;
    }
    remarks = quality.remarks(year);
    missing = gaps.of(year);
    places = gaps.places(year, kind, field);
    drafts = quality.drafts();
  }

  private void remember() {
    if (year != null && Visit.isChosen() && getYears().contains(year)) {
      preferences.keep(LIST, year == years.reported() ? Map.of() : Map.of("year", "" + year));
    } else if (!Visit.names("year", "kind", "field")) {
      String kept = preferences.of(LIST).get("year");
      if (kept != null && getYears().contains(Integer.valueOf(kept))) {
        year = Integer.valueOf(kept);
        remembered = kept;
      }
    }
  }

  public String forget() {
    preferences.forget(LIST);
    return "/quality/list?faces-redirect=true";
  }

  public List<Integer> getYears() {
    return years.all().stream().map(ReportingYear::getYear).toList();
  }

  public List<Remark> getErrors() {
    return remarks.stream().filter(Remark::isError).toList();
  }

  public List<Remark> getOdd() {
    return remarks.stream().filter(one -> !one.isError()).toList();
  }

  public long getErrorCount() {
    return getErrors().stream().mapToLong(Remark::getNumber).sum();
  }

  public List<Quality.Outlier> getOutliers() {
    return quality.outliers(year);
  }

  // spotless:off
  public Integer getYear() { return year; }
  public void setYear(Integer year) { this.year = year; }
  public String getKind() { return kind; }
  public void setKind(String kind) { this.kind = kind; }
  public String getField() { return field; }
  public void setField(String field) { this.field = field; }
  public String getRemembered() { return remembered; }
  public List<Gap> getMissing() { return missing; }
  public List<Place> getPlaces() { return places; }
  public long getOwnDrafts() { return drafts[0]; }
  public long getOtherDrafts() { return drafts[1]; }
  // spotless:on
}
