package shelter.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.dayvisit.DayUser;
import shelter.person.Gender;
import shelter.stay.ServiceTarget;
import shelter.stay.Stay;
import shelter.stay.Stays;

@ExtendWith(ArquillianExtension.class)
class KeysIT {
  @Inject private KnownFacts knownFacts;
  @Inject private Keys keys;
  @Inject private Stays stays;
  private final String key = "T-" + UUID.randomUUID().toString().substring(0, 12);

  @BeforeEach
  void aStayAtOslo() {
    InServer.signIn("staff.oslo");
    Stay stay = new Stay();
    stay.setServiceTarget(ServiceTarget.WOMEN);
    stay.setUserKey(key);
    stay.setAdmissionDate(LocalDate.of(2026, 3, 3));
    stay.setDischargeDate(LocalDate.of(2026, 3, 10));
    stay.setFirstInYearNational(true);
    stay.getAdult().setGender(Gender.WOMAN);
    stay.getAdult().setBirthYear(1987);
    stays.save(stay);
  }

  @Test
  void factsOfTheSameYearAreKnownAndThoseOfAnotherAreNot() {
    DayUser fresh = new DayUser();
    assertEquals(
        List.of("gender", "birthYear"),
        knownFacts.of(key, 2026, fresh).stream().map(KnownFacts.Fact::key).toList());
    assertEquals(List.of(), knownFacts.of(key, 2025, fresh));
  }

  @Test
  void aLostKeyIsFoundByWhenAndAboutHowOld() {
    LostKey lost = new LostKey();
    lost.setFrom(LocalDate.of(2026, 3, 1));
    lost.setTo(LocalDate.of(2026, 3, 5));
    lost.setBirthYear(1989);
    lost.setKind(Sought.STAY);
    assertTrue(keys.find(lost).stream().anyMatch(one -> one.key().equals(key)));
    lost.setBirthYear(1990);
    assertFalse(keys.find(lost).stream().anyMatch(one -> one.key().equals(key)));
  }
}
