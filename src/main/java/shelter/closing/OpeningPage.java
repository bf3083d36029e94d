package shelter.closing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import shelter.centre.Centre;
import shelter.centre.Centres;
import shelter.year.ReportingYears;

/** What carries on into a year before it is opened: stays, centres and services, by their days. */
@Named
@ViewScoped
public class OpeningPage implements Serializable {
  @Inject private Closings closings;
  @Inject private ReportingYears years;
  @Inject private Centres centres;
  @Inject private FacesContext faces;
  private Integer year;

  /** A year that is there already is not opened: a page not found. */
  public void load() throws IOException {
    if (year == null || year < 2000 || year > 2100 || years.of(year) != null) {
      faces.getExternalContext().responseSendError(404, null);
      faces.responseComplete();
    }
  }

  public String open() {
    years.open(year);
    return "/year/list?faces-redirect=true&saved=opened";
  }

  public Closings.Carried getCarried() {
    return closings.carriesOn(year);
  }

  private static boolean isValid(Centre one, int of) {
    LocalDate first = LocalDate.of(of, 1, 1);
    return one.getValidFrom().getYear() <= of
        && (one.getValidTo() == null || !one.getValidTo().isBefore(first));
  }

  public long getCentres() {
    return centres.all().stream().filter(one -> isValid(one, year)).count();
  }

  public long getServices() {
    return centres.all().stream()
        .filter(one -> isValid(one, year))
        .mapToLong(one -> one.getServices().size())
        .sum();
  }

  /** The centres that begin or end between the year before and this one. */
  public List<Centre> getOthers() {
    return centres.all().stream()
        .filter(one -> isValid(one, year - 1) != isValid(one, year))
        .toList();
  }

  // spotless:off
  public Integer getYear() { return year; }
  public void setYear(Integer year) { this.year = year; }
  // spotless:on
}
