package shelter.conversation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import shelter.shared.Settings;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/** The phone conversations of the own centre, a year at a time. */
@Named
@ViewScoped
public class PhoneConversationList implements Serializable {
  @Inject private PhoneConversations conversations;
  @Inject private ReportingYears years;
  @Inject private Settings settings;
  private int year;
  private LazyDataModel<PhoneConversation> rows;

  @PostConstruct
  void begin() {
    year = settings.today().getYear();
  }

  public LazyDataModel<PhoneConversation> getRows() {
    if (rows == null) {
      rows = new Rows();
    }
    return rows;
  }

  public List<ReportingYear> getYears() {
    return years.all();
  }

  /** Asks the register for one page at a time. */
  private class Rows extends LazyDataModel<PhoneConversation> {
    @Override
    public int count(Map<String, FilterMeta> filters) {
      return (int) conversations.countOfYear(year);
    }

    @Override
    public List<PhoneConversation> load(
        int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
      return conversations.ofYear(year, first, size);
    }

    @Override
    public String getRowKey(PhoneConversation conversation) {
      return conversation.getId().toString();
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
