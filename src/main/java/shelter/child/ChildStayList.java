package shelter.child;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import shelter.shared.Settings;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/** The children's stays of the own centre, a year at a time. */
@Named
@ViewScoped
public class ChildStayList implements Serializable {
  @Inject private ChildStays stays;
  @Inject private ReportingYears years;
  @Inject private Settings settings;
  private int year;
  private LazyDataModel<ChildStay> rows;

  @PostConstruct
  void begin() {
    year = settings.today().getYear();
  }

  public LazyDataModel<ChildStay> getRows() {
    if (rows == null) {
      rows = new Rows();
    }
    return rows;
  }

  public List<ReportingYear> getYears() {
    return years.all();
  }

  public LocalDate getToday() {
    return settings.today();
  }

  /** Asks the register for one page at a time. */
  private class Rows extends LazyDataModel<ChildStay> {
    @Override
    public int count(Map<String, FilterMeta> filters) {
      return (int) stays.countOfYear(year);
    }

    @Override
    public List<ChildStay> load(
        int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
      return stays.ofYear(year, first, size);
    }

    @Override
    public String getRowKey(ChildStay stay) {
      return stay.getId().toString();
    }
  }

  /** The year asked for; an address without one leaves the year as it is. */
  public void setYear(Integer asked) {
    year = asked == null ? year : asked;
  }

  // spotless:off
  public Integer getYear() { return year; }
  // spotless:on
}
