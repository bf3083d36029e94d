package shelter.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import shelter.preference.Preferences;
import shelter.preference.Visit;
import shelter.shared.Label;

/**
 * The list of all records. What is searched for never stands in the address, but for the year; the
 * form, the ticks and the order are remembered for the next visit, a key or a day never is.
 */
@Named
@ViewScoped
public class EntryList implements Serializable {
  private static final String ROWS = "shelter.entry.rows";
  private static final String LIST = "entry";

  /** What each column is called that one may sort by. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "firstDay", "entry.first",
          "lastDay", "entry.last",
          "userKey", "entry.key",
          "kind", "entry.kind",
          "missing", "entry.missing",
          "changedAt", "entry.changed");

  @Inject private Entries entries;
  @Inject private Preferences preferences;
  @Inject private Label label;
  private final Search search = new Search();
  private String searchedKey;
  private String remembered;

  /** An address that says nothing shows what was chosen last. */
  public void load() {
    if (!Visit.names("kind", "year", "unfinished")) {
      search.choose(preferences.of(LIST));
      remembered = describe(search.choices());
    }
  }

  private String describe(Map<String, String> choices) {
    List<String> parts = new ArrayList<>();
    choices.forEach(
        (name, code) -> {
          switch (name) {
            case "kind" -> parts.add(label.of(code + ".title"));
            case "order" -> parts.add(label.of("preference.sorted", label.of(COLUMNS.get(code))));
            case "unfinished", "running" -> parts.add(label.of("entry." + name));
            default -> {
              // The way of the order says nothing by itself.
            }
          }
        });
    return parts.isEmpty() ? null : String.join(" · ", parts);
  }

  /** Shows everything again, now and the next time. */
  public String forget() {
    preferences.forget(LIST);
    return "/entry/list?faces-redirect=true";
  }

  /** They last until the page is written; the session keeps none of them. */
  public LazyDataModel<Entry> getRows() {
    return Faces.getContextAttribute(ROWS, Rows::new);
  }

  /** Begins on the first page of what is now searched for. */
  public void show() {
    searchedKey = search.getKey();
    remembered = null;
    preferences.keep(LIST, search.choices());
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
      boolean sorted = false;
      for (SortMeta by : order.values()) {
        sorted |= search.sort(by.getField(), by.getOrder().isAscending());
      }
      if (sorted) {
        preferences.keep(LIST, search.choices());
      }
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
  public String getRemembered() { return remembered; }
  public String getSearchedKey() { return searchedKey; }
  public Integer getYear() { return null; }
  public String getKind() { return null; }
  public Boolean getUnfinished() { return null; }
  // spotless:on
}
