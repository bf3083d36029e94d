package shelter.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import shelter.audit.Action;
import shelter.shared.Label;

/** The access log, a page at a time. */
@Named
@ViewScoped
public class AccessList implements Serializable {
  private static final int SIZE = 50;

  @Inject private AccessLog log;
  @Inject private Label label;
  private String account;
  private Action action;
  private int page;

  public List<Look> getLooks() {
    return log.page(account, action, page * SIZE, SIZE);
  }

  public long getTotal() {
    return log.count(account, action);
  }

  public void find() {
    page = 0;
  }

  public void older() {
    page += isOlder() ? 1 : 0;
  }

  public void newer() {
    page -= page > 0 ? 1 : 0;
  }

  public boolean isOlder() {
    return (page + 1L) * SIZE < getTotal();
  }

  /** What a line says beyond who and what, in words; ids and numbers are for the file. */
  public String more(Look look) {
    String detail = look.detail();
    if (detail == null || detail.startsWith("/")) {
      return detail;
    }
    String word = detail.split("[ =]")[0];
    String key = (look.action() == Action.DELETE ? "Reason." : "access.detail.") + word;
    return Stream.of(key, "statistics." + word)
        .filter(label::has)
        .findFirst()
        .map(label::of)
        .orElse("");
  }

  /** What a line is about, where that has a name; the hash of a key has none. */
  public String name(Look look) {
    return look.record() == null || "Key".equals(look.kind()) ? "" : look.record();
  }

  public Action[] getActions() {
    return Action.values();
  }

  public List<Unusual> getUnusual() {
    return log.unusual();
  }

  // spotless:off
  public String getAccount() { return account; }
  public void setAccount(String account) { this.account = account; }
  public Action getAction() { return action; }
  public void setAction(Action action) { this.action = action; }
  public int getPage() { return page; }
  // spotless:on
}
