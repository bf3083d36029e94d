package shelter.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static shelter.transfer.Sent.row;
import static shelter.transfer.Sent.told;
import static shelter.transfer.Sent.warnings;

import java.util.Map;
import org.junit.jupiter.api.Test;
import shelter.browser.Stored;

/** Children beside their adults in files (forms.md X7; contract section 9, 11). */
class FamilyFilesIT extends SendingTest {
  private static Map<String, String> child(String id, String adult, String in, String out) {
    return row(
        "child-stays",
        id,
        "accompaniedBy",
        "MOTHER",
        "adultStayId",
        adult,
        "admissionDate",
        in,
        "dischargeDate",
        out);
  }

  @Test
  void aChildComesAndGoesWithItsAdult() throws Exception {
    post("stays", stay("A", "2026-02-01", "2026-02-10", true));
    assertEquals(
        "422 2:adultStayId:REFERENCE",
        told(post("child-stays", child("C", "NOBODY", "2026-02-01", "2026-02-10"))));
    assertEquals(
        "422 2:adultStayId:X7",
        told(post("child-stays", child("C", "", "2026-02-01", "2026-02-10"))));
    assertEquals(
        "422 2:admissionDate:X7 3:dischargeDate:X7 4:dischargeDate:X7",
        told(
            post(
                "child-stays",
                child("C", "A", "2026-01-30", "2026-02-10"),
                child("D", "A", "2026-02-01", "2026-02-12"),
                child("E", "A", "2026-02-01", ""))));
    assertEquals("1 1 0 0", told(post("child-stays", child("C", "A", "2026-01-31", "2026-02-11"))));
    // Also when it is the adult that changes.
    assertEquals(
        "422 2:admissionDate:X7 2:dischargeDate:X7",
        told(post("stays", stay("A", "2026-02-02", "2026-02-09", true))));
  }

  @Test
  void anotherNumberOfChildrenIsAskedAbout() throws Exception {
    var adult = stay("A", "2026-02-01", "2026-02-10", true);
    adult.put("childrenAlong", "true");
    adult.put("childrenAlongCount", "1");
    assertEquals("2:childrenAlongCount:X7", warnings(post("stays", adult)));
    var answer =
        post(
            "child-stays",
            child("C", "A", "2026-02-01", "2026-02-10"),
            child("D", "A", "2026-02-01", "2026-02-10"));
    assertEquals("2:adultStayId:X7 3:adultStayId:X7", warnings(answer));
  }

  @Test
  void whoOptsOutIsForgottenAndTheChildrenAreLinkedToNobody() throws Exception {
    post("stays", stay("A", "2026-02-01", "2026-02-10", true));
    post("stays", stay("A", "2026-02-01", "2026-02-11", true));
    post("child-stays", child("C", "A", "2026-02-01", "2026-02-10"));
    var out = row("stays", "A", "consent", "RESERVED", "userKey", "");
    out.put("admissionDate", "2026-02-01");
    out.put("dischargeDate", "2026-02-11");
    assertEquals("1 0 1 0", told(post("stays", out)));
    assertNull(
        Stored.value(
            "select user_key from register.stay where record_id = 'A' and centre = ?",
            Sent.CENTRE));
    assertNull(
        Stored.value(
            "select adult_stay from register.child_stay where record_id = 'C' and centre = ?",
            Sent.CENTRE));
    // What was cut is missed by nobody: the same child without the link is as it is stored.
    assertEquals("1 0 0 1", told(post("child-stays", child("C", "", "2026-02-01", "2026-02-10"))));
  }
}
