package shelter.explore;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The search page: what was asked and what was found. */
@Named
@RequestScoped
public class SearchPage {
  /** A longer question is cut here; the page says so. */
  public static final int LONGEST = 200;

  @Inject private Finder finder;
  @Inject private FacesContext faces;
  private String q;
  private boolean cut;
  private Finder.Answer answer;

  public void load() {
    if (q == null) {
      return;
    }
    cut = q.length() > LONGEST;
    q = cut ? q.substring(0, LONGEST) : q;
    answer = finder.find(q, faces.getViewRoot().getLocale().getLanguage());
  }

  public boolean isAsked() {
    return answer != null;
  }

  public boolean isNothing() {
    return answer != null && answer.isEmpty();
  }

  public int getCount() {
    return answer.found().values().stream().mapToInt(Index.Found::count).sum();
  }

  public Index.Found getFigures() {
    return answer.found().get(Entry.Kind.FIGURE);
  }

  public Index.Found getTables() {
    return answer.found().get(Entry.Kind.TABLE);
  }

  public Index.Found getTexts() {
    return answer.found().get(Entry.Kind.TEXT);
  }

  // spotless:off
  public String getQ() { return q; }
  public void setQ(String q) { this.q = q; }
  public int getLongest() { return LONGEST; }
  public boolean isCut() { return cut; }
  public boolean isSome() { return answer.some(); }
  public String getYear() { return "" + answer.year(); }
  public String getInstead() { return answer == null ? null : answer.instead(); }
  // spotless:on
}
