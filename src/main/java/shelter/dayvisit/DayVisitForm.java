package shelter.dayvisit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import shelter.person.UserKey;
import shelter.record.RecordForm;
import shelter.record.Register;

/** The form of one day visit: of a known user in three actions, of a new one in a minute. */
@Named
@ViewScoped
public class DayVisitForm extends RecordForm<DayVisit> {
  /** How many of the latest day users stand ready to be chosen. */
  private static final int READY = 12;

  @Inject private DayVisits visits;
  @Inject private DayUsers dayUsers;
  private UUID of;
  @UserKey private String userKey;

  @Override
  protected Register<DayVisit> register() {
    return visits;
  }

  @Override
  protected DayVisit begin() {
    DayVisit fresh = new DayVisit();
    fresh.setVisitDate(settings.today());
    fresh.setPlace(VisitPlace.AT_CENTRE);
    fresh.setIsChild(false);
    fresh.setDayUser(of);
    return fresh;
  }

  /** A known user's visit is told apart from the first by those before it. */
  @Override
  protected void prepare() {
    DayUser known = record.getDayUser() == null ? null : dayUsers.open(record.getDayUser());
    if (known != null) {
      userKey = known.getUserKey();
      record.setGender(known.getAdult().getGender());
      record.setIsChild(known.getIsChild());
      if (record.isNew() && !visits.of(known.getId()).isEmpty()) {
        record.setFirstInYearNational(false);
      }
    }
  }

  @Override
  protected void store() {
    visits.save(record, userKey);
  }

  @Override
  protected String carried() {
    return of == null ? "" : "&of=" + of;
  }

  /** Those who came lately, to be chosen instead of typed. */
  public List<DayUser> getLately() {
    return dayUsers.seenSince(settings.today().minusDays(90), READY);
  }

  // spotless:off
  public UUID getOf() { return of; }
  public void setOf(UUID of) { this.of = of; }
  public String getUserKey() { return userKey; }
  public void setUserKey(String userKey) { this.userKey = userKey; }
  // spotless:on
}
