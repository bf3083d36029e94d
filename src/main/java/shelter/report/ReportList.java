package shelter.report;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import shelter.shared.Settings;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/** The yearly reports of the manager's centre, and whom the office calls about them. */
@Named
@ViewScoped
public class ReportList implements Serializable {
  @Inject private CentreReports reports;
  @Inject private Contacts contacts;
  @Inject private ReportingYears years;
  @Inject private Settings settings;
  private List<ListedYear> all;
  private CentreContact contact;

  @PostConstruct
  void load() {
    all = years.all().stream().map(this::year).toList();
    contact = contacts.own();
  }

  private ListedYear year(ReportingYear one) {
    CentreReport report = reports.of(one.getYear());
    boolean open = one.isOpen() && (report == null || report.getStatus().isOpen());
    return new ListedYear(one.getYear(), report, open, settings.today());
  }

  /** The year to work on next: the oldest one that is not sent. */
  public int getNext() {
    return all.stream().filter(ListedYear::open).mapToInt(ListedYear::year).min().orElse(0);
  }

  public String begin(int year) {
    reports.begin(year);
    return "/report/form?faces-redirect=true&year=" + year;
  }

  public String save() {
    contacts.save(contact);
    return "/report/list?faces-redirect=true&saved=contact";
  }

  // spotless:off
  public List<ListedYear> getAll() { return all; }
  public CentreContact getContact() { return contact; }
  // spotless:on
}
