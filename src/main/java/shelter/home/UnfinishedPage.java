package shelter.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import shelter.entry.Entries;
import shelter.entry.Entry;
import shelter.entry.Search;
import shelter.shared.Settings;

/** What is not finished at the centre: its records with something open. Nothing of it is kept. */
@Named
@RequestScoped
public class UnfinishedPage {
  /** How many stand on the start page, and on the page of their own. */
  static final int FEW = 6;

  private static final int MANY = 50;

  @Inject private House house;
  @Inject private Entries entries;
  @Inject private DraftList drafts;
  @Inject private Settings settings;
  private List<Entry> missing;
  private long missingInAll;
  private List<Entry> fewMissing;
  private long residentsMissing;
  private List<Guest> tooLong;
  private List<Guest> alone;

  @PostConstruct
  void begin() {
    house.together(this::ask);
  }

  private void ask() {
    LocalDate newYear = settings.today().withDayOfYear(1);
    Search residents = Search.openSince(newYear, true);
    List<Guest> here = house.here();
    fewMissing = entries.urgent(residents, FEW);
    residentsMissing = fewMissing.size() < FEW ? fewMissing.size() : entries.count(residents);
    tooLong = here.stream().filter(Guest::isTooLong).toList();
    alone = here.stream().filter(Guest::isChild).toList();
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

  public long getCount() {
    return drafts.getMine().size() + residentsMissing + tooLong.size();
  }

  // spotless:off
  public List<Entry> getFewMissing() { return fewMissing; }
  public long getMissingInAll() { return missingInAll; }
  public List<Guest> getTooLong() { return tooLong; }
  public List<Guest> getAlone() { return alone; }
  public LocalDate getToday() { return settings.today(); }
  // spotless:on
}
