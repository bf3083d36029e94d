package shelter.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The list of all records. What is searched for never stands in the address, but for the year. */
@Named
@ViewScoped
public class EntryList implements Serializable {
  private static final String ROWS = "shelter.entry.rows";

  @Inject private Entries entries;
  private final Search search = new Search();
  private String searchedKey;

  /** They last until the page is written; the session keeps none of them. */
  public LazyDataModel<Entry> getRows() {
    return Faces.getContextAttribute(ROWS, Rows::new);
  }

  /** Begins on the first page of what is now searched for. */
  public void show() {
    searchedKey = search.getKey();
    Faces.setContextAttribute(ROWS, null);
  }

  /** Asks the register for one page at a time. */
  private class Rows extends LazyDataModel<Entry> {
    @Override
    public int count(Map<String, FilterMeta> filters) {
      return (int) entries.count(search);
    }

    @Override
    public List<Entry> load(
        int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
      order.values().forEach(by -> search.sort(by.getField(), by.getOrder().isAscending()));
      return entries.page(search, first, size);
    }

    @Override
    public String getRowKey(Entry entry) {
      return entry.getId().toString();
    }
  }

  public List<String> getKinds() {
    return Entries.KINDS;
  }

  public void setYear(Integer year) {
    if (year != null && year > 1999 && year < 2101) {
      search.setYear(year);
    }
  }

  public void setKind(String kind) {
    search.setKind(kind == null ? search.getKind() : kind);
  }

  public void setUnfinished(Boolean unfinished) {
    search.setUnfinished(Boolean.TRUE.equals(unfinished) || search.isUnfinished());
  }

  // spotless:off
  public Search getSearch() { return search; }
  public String getSearchedKey() { return searchedKey; }
  public Integer getYear() { return null; }
  public String getKind() { return null; }
  public Boolean getUnfinished() { return null; }
  // spotless:on
}
