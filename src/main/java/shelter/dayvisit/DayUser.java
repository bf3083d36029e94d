package shelter.dayvisit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import shelter.person.Adult;
import shelter.person.Animal;
import shelter.person.Background;
import shelter.person.Question;
import shelter.person.Route;
import shelter.person.UserKey;
import shelter.person.Violence;
import shelter.record.Registration;
import shelter.shared.Findings;

/**
 * The facts of one day user, opened at the first visit of a year (forms.md form C). It has no date
 * of its own: it belongs to the years of its visits (contract section 9, 8).
 */
@Entity
@Table(name = "day_user")
public class DayUser extends Registration {
  @Question(part = "registration")
  @NotNull(message = "{userKeyAsked}")
  @UserKey
  private String userKey;

  @Question(part = "registration", kept = true)
  @NotNull(message = "{answer}")
  private Boolean isChild;

  @Valid @Embedded private Adult adult = new Adult();
  @Valid @Embedded private Background background = new Background();
  @Embedded private Route route = new Route();
  @Embedded private Violence violence = new Violence();
  @Embedded private Animal animal = new Animal();

  /** The half-answered lines of perpetrators; all else needs the year of a visit. */
  @Override
  protected void check(Findings findings, LocalDate today) {
    Integer born = getAdult().getBirthYear();
    findings
        .error(
            born != null && born > today.getYear(),
            "RANGE",
            "birthYear",
            "bornLater",
            today.getYear())
        .error(
            born != null && today.getYear() - born > 110,
            "RANGE",
            "birthYear",
            "tooOld",
            today.getYear() - 110)
        .error(
            getViolence().isAnyPerpetratorHalf(),
            "REQUIRED",
            "perpetrators",
            "perpetratorIncomplete")
        .warning(
            getViolence().isNoPartner(getAdult().getLivingSituation()),
            "X10",
            "perpetrators",
            "noPartner")
        .warning(
            born != null && today.getYear() - born > 90 && today.getYear() - born <= 110,
            "X14",
            "birthYear",
            "old",
            born == null ? 0 : today.getYear() - born);
  }

  /** A day user has never opted out: a reserved visit has none (contract section 9, 6). */
  @Override
  public boolean isFull() {
    return true;
  }

  @Override
  public String personKey() {
    return userKey;
  }

  @Override
  public List<String> dateKeys() {
    return List.of();
  }

  /** Of a child, only the birth year is missed: the other questions are made for adults. */
  @Override
  public int getMissing() {
    return Boolean.TRUE.equals(isChild)
        ? getAdult().getBirthYear() == null ? 1 : 0
        : super.getMissing();
  }

  // spotless:off
  public String getUserKey() { return userKey; }
  public void setUserKey(String userKey) { this.userKey = userKey; }
  public Boolean getIsChild() { return isChild; }
  public void setIsChild(Boolean isChild) { this.isChild = isChild; }
  public Adult getAdult() { return adult = adult != null ? adult : new Adult(); }
  public Background getBackground() { return background = background != null ? background : new Background(); }
  public Route getRoute() { return route = route != null ? route : new Route(); }
  public Violence getViolence() { return violence = violence != null ? violence : new Violence(); }
  public Animal getAnimal() { return animal = animal != null ? animal : new Animal(); }
  // spotless:on
}
