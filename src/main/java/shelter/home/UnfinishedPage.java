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
import shelter.draft.Draft;
import shelter.draft.Drafts;
import shelter.entry.Entries;
import shelter.entry.Entry;
import shelter.entry.Search;
import shelter.shared.Label;
import shelter.shared.Settings;

/** What is not finished: the caller's drafts, and the centre's records with something open. */
@Named
@ViewScoped
public class UnfinishedPage implements Serializable {
  /** How many stand on the start page, and on the page of their own. */
  private static final int FEW = 6;

  private static final int MANY = 50;

  @Inject private House house;
  @Inject private Entries entries;
  @Inject private Drafts drafts;
  @Inject private Settings settings;
  @Inject private Label label;
  private List<Draft> mine;
  private List<Entry> missing;
  private long missingInAll;
  private List<Entry> fewMissing;
  private long residentsMissing;
  private List<Guest> tooLong;
  private List<Guest> alone;

  @PostConstruct
  void begin() {
    LocalDate newYear = settings.today().withDayOfYear(1);
    Search residents = Search.openSince(newYear, true);
    List<Guest> here = house.here();
    mine = drafts.mine();
    fewMissing = entries.urgent(residents, FEW);
    residentsMissing = fewMissing.size() < FEW ? fewMissing.size() : entries.count(residents);
    tooLong = here.stream().filter(Guest::isTooLong).toList();
    alone = here.stream().filter(Guest::isChild).toList();
  }

  public void discard(UUID record) {
    drafts.discard(record);
    mine = drafts.mine();
  }

  /** The form of a draft; one of a departure is about a stay that exists. */
  public String address(Draft draft) {
    boolean departure = draft.getKind().equals("discharge");
    return Entry.form(draft.getKind()) + (departure ? "?id=" : "?new=") + draft.getRecord();
  }

  /** The name of a draft's form, within a sentence. */
  public String kind(Draft draft) {
    return label.of(draft.getKind() + ".title").toLowerCase(Locale.ROOT);
  }

  /** The hour of today, or the day and hour. */
  public String when(OffsetDateTime moment) {
    boolean today =
        moment.atZoneSameInstant(Settings.OSLO).toLocalDate().equals(LocalDate.now(Settings.OSLO));
    return today ? label.clock(moment) : label.moment(moment);
  }

  /** All of them; the start page, which shows a few, never asks. */
  public List<Entry> getMissing() {
    if (missing == null) {
      missing = entries.urgent(all(), MANY);
      missingInAll = missing.size() < MANY ? missing.size() : entries.count(all());
    }
    return missing;
  }

  private Search all() {
    return Search.openSince(settings.today().withDayOfYear(1), false);
  }

  public List<Draft> getFewMine() {
    return mine.subList(0, Math.min(FEW / 2, mine.size()));
  }

  public long getCount() {
    return mine.size() + residentsMissing + tooLong.size();
  }

  // spotless:off
  public List<Draft> getMine() { return mine; }
  public List<Entry> getFewMissing() { return fewMissing; }
  public long getMissingInAll() { return missingInAll; }
  public List<Guest> getTooLong() { return tooLong; }
  public List<Guest> getAlone() { return alone; }
  public LocalDate getToday() { return settings.today(); }
  // spotless:on
}
