package shelter.home;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import shelter.draft.Drafts;
import shelter.entry.Entry;
import shelter.shared.Label;
import shelter.shared.Settings;

/**
 * The caller's drafts. They stay as they were when the page was made, so that the one whose button
 * is pressed is the one that is thrown away.
 */
@Named
@ViewScoped
public class DraftList implements Serializable {
  /** A draft without what is typed in it. */
  public record Kept(UUID record, String kind, OffsetDateTime savedAt) implements Serializable {
    // spotless:off
    public UUID getRecord() { return record; }
    public String getKind() { return kind; }
    public OffsetDateTime getSavedAt() { return savedAt; }
    // spotless:on
  }

  @Inject private Drafts drafts;
  @Inject private Label label;
  private List<Kept> mine;

  @PostConstruct
  void begin() {
    mine =
        drafts.mine().stream()
            .map(one -> new Kept(one.getRecord(), one.getKind(), one.getSavedAt()))
            .toList();
  }

  public void discard(UUID record) {
    drafts.discard(record);
    begin();
  }

  /** The form of a draft; one of a departure is about a stay that exists. */
  public String address(Kept draft) {
    boolean departure = draft.kind().equals("discharge");
    return Entry.form(draft.kind()) + (departure ? "?id=" : "?new=") + draft.record();
  }

  /** The name of a draft's form, within a sentence. */
  public String kind(Kept draft) {
    return label.of(draft.kind() + ".title").toLowerCase(Locale.ROOT);
  }

  /** The hour of today, or the day and hour. */
  public String when(OffsetDateTime moment) {
    boolean today =
        moment.atZoneSameInstant(Settings.OSLO).toLocalDate().equals(LocalDate.now(Settings.OSLO));
    return today ? label.clock(moment) : label.moment(moment);
  }

  /** Those that the start page has room for. */
  public List<Kept> getFew() {
    return mine.subList(0, Math.min(UnfinishedPage.FEW / 2, mine.size()));
  }

  public List<Kept> getMine() {
    return mine;
  }
}
