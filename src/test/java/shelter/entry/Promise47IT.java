package shelter.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.InServer;
import shelter.access.AccessLog;
import shelter.access.Unusual;
import shelter.record.Cases;
import shelter.stay.Stay;
import shelter.stay.Stays;

/** The manager's list of reading that one should ask about. */
@ExtendWith(ArquillianExtension.class)
class Promise47IT {
  @Inject private Stays stays;
  @Inject private AccessLog log;

  private static List<Unusual> of(List<Unusual> all, String account, String why) {
    return all.stream()
        .filter(one -> one.account().equals(account) && one.why().equals(why))
        .toList();
  }

  @Test
  void fiftyOneRecordsInAnHourAreListedAndFiftyAreNot() {
    InServer.signIn("staff.narvik");
    List<Stay> written = new ArrayList<>();
    for (int i = 0; i < 51; i++) {
      Stay stay = Cases.stay(Cases.key(), "2026-11-03", "2026-11-05", false);
      stays.save(stay);
      written.add(stay);
    }
    written.subList(0, 50).forEach(one -> stays.open(one.getId()));
    InServer.signIn("manager.narvik");
    assertEquals(List.of(), of(log.unusual(), "staff.narvik", "HOUR"));
    InServer.signIn("staff.narvik");
    stays.open(written.get(50).getId());
    InServer.signIn("manager.narvik");
    List<Unusual> found = of(log.unusual(), "staff.narvik", "HOUR");
    assertEquals(1, found.size());
    assertEquals(51, found.get(0).records());
  }

  @Test
  void recordOfAPersonWithASecretAddressIsListedWhenAnotherOpensIt() {
    InServer.signIn("staff.rana");
    Stay stay = Cases.stay(Cases.key(), "2026-11-03", null, false);
    stay.getAdult().setHomeMunicipality("SECRET");
    stays.save(stay);
    stays.open(stay.getId());
    InServer.signIn("manager.rana");
    assertEquals(List.of(), of(log.unusual(), "staff.rana", "PROTECTED"), "who wrote it");
    stays.open(stay.getId());
    assertTrue(of(log.unusual(), "manager.rana", "PROTECTED").size() == 1);
  }
}
