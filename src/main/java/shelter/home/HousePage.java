package shelter.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import shelter.dayvisit.DayUsers;
import shelter.dayvisit.DayVisit;
import shelter.dayvisit.DayVisits;
import shelter.entry.Entries;
import shelter.entry.Entry;
import shelter.entry.Search;
import shelter.shared.Settings;

/**
 * The start page of the staff: who is here, and what a key leads to. Everybody opens it all day:
 * nothing of it is kept in the session.
 */
@Named
@RequestScoped
public class HousePage {
  private static final int FOUND = 25;

  @Inject private House house;
  @Inject private Entries entries;
  @Inject private DayVisits dayVisits;
  @Inject private DayUsers dayUsers;
  @Inject private Settings settings;
  private List<Guest> here;
  private List<DayVisit> visits;
  private final Map<UUID, String> keys = new HashMap<>();
  private String key;
  private String searchedKey;
  private List<Entry> found;

  @PostConstruct
  void begin() {
    house.together(this::ask);
  }

  private void ask() {
    here = house.here();
    visits = dayVisits.between(getToday().minusDays(1), getToday());
    List<DayVisit> ofUsers = visits.stream().filter(one -> one.getDayUser() != null).toList();
    Map<UUID, String> known =
        dayUsers.keysOf(ofUsers.stream().map(DayVisit::getDayUser).collect(Collectors.toSet()));
    ofUsers.forEach(visit -> keys.put(visit.getId(), known.get(visit.getDayUser())));
  }

  /** Looks a key up, whole or its beginning; the page shows what it finds. */
  public void find() {
    Search search = new Search();
    search.setKey(key);
    searchedKey = key;
    found = key == null || key.isBlank() ? null : entries.page(search, 0, FOUND);
  }

  public long getAdults() {
    return here.stream().filter(one -> !one.isChild()).count();
  }

  public long getChildren() {
    return here.stream().mapToInt(Guest::getChildren).sum();
  }

  public long getAnimals() {
    return here.stream().filter(Guest::isAnimal).count();
  }

  public LocalDate getToday() {
    return settings.today();
  }

  public OffsetDateTime getNow() {
    return OffsetDateTime.now();
  }

  // spotless:off
  public List<Guest> getHere() { return here; }
  public List<DayVisit> getVisits() { return visits; }
  public Map<UUID, String> getKeys() { return keys; }
  public String getKey() { return key; }
  public void setKey(String key) { this.key = key; }
  public String getSearchedKey() { return searchedKey; }
  public List<Entry> getFound() { return found; }
  // spotless:on
}
