package shelter.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static shelter.transfer.Sent.row;
import static shelter.transfer.Sent.told;
import static shelter.transfer.Sent.warnings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shelter.browser.Stored;

/**
 * The rules of forms.md section 8 for files of stays and conversations, as contract section 9 reads
 * them.
 */
class FileRulesIT extends SendingTest {
  @Test
  void staysOfOnePersonDoNotOverlapInAFileNorWithWhatIsStored() throws Exception {
    var early = stay("A", "2026-02-01", "2026-02-10", true);
    var late = stay("B", "2026-02-09", "2026-02-20", false);
    assertEquals("422 2:admissionDate:X3 3:admissionDate:X3", told(post("stays", late, early)));
    assertEquals("1 1 0 0", told(post("stays", early)));
    assertEquals("422 2:admissionDate:X3", told(post("stays", late)));
  }

  /** What a file changes is looked at as it will be, in whatever order its lines stand. */
  @Test
  void aFileMayEndOneStayAndBeginTheNext() throws Exception {
    post("stays", stay("A", "2026-02-01", "", true));
    var next = stay("B", "2026-02-20", "", false);
    assertEquals("422 2:admissionDate:X3", told(post("stays", next)));
    var ended = stay("A", "2026-02-01", "2026-02-10", true);
    assertEquals("2 1 1 0", told(post("stays", next, ended)));
  }

  @Test
  void aStayRightAfterAnotherIsAskedAbout() throws Exception {
    var answer =
        post(
            "stays",
            stay("A", "2026-02-01", "2026-02-10", true),
            stay("B", "2026-02-11", "2026-02-20", false));
    assertEquals("2 2 0 0", told(answer));
    assertEquals("2:admissionDate:X3 3:admissionDate:X3", warnings(answer));
  }

  @ParameterizedTest
  @CsvSource({
    // The second of a year is not its first; one that ran into the year was (9, 10).
    "2026-02-01, 2026-02-05, true, 2026-05-01, 2026-05-05, true, 422 2:admissionDate:X4 3:firstInYearNational:X4",
    "2025-12-20, 2026-01-03, true, 2026-05-01, 2026-05-05, true, 422 2:admissionDate:X4 3:firstInYearNational:X4",
    // Out on New Year's Day: no night in the year, and no earlier stay of it (9, 9).
    "2025-12-20, 2026-01-01, true, 2026-05-01, 2026-05-05, true, 2 2 0 0",
    "2026-02-01, 2026-02-05, true, 2026-05-01, 2026-05-05, false, 2 2 0 0",
    "2026-02-01, 2026-02-05, false, 2026-05-01, 2026-05-05, false, 2 2 0 0",
  })
  void onlyTheEarliestOfAYearIsItsFirst(
      String in, String out, boolean first, String in2, String out2, boolean first2, String told)
      throws Exception {
    assertEquals(
        told, told(post("stays", stay("A", in, out, first), stay("B", in2, out2, first2))));
  }

  @ParameterizedTest
  @CsvSource({
    "dischargeDate, 2026-03-02, 422 2:dischargeDate:X2",
    "birthYear, 2011, 422 2:birthYear:X9",
    "birthYear, 1915, 422 2:birthYear:RANGE",
    "admissionDate, 2018-03-02, '422 2:admissionDate:X16'",
    "dischargeDate, 2027-03-02, '422 2:dischargeDate:RANGE'",
    "disability, NONE|VISION, 422 2:disability:X11",
    "mainReason, PHYSICAL, 422 2:mainReason:RANGE",
    "gender, '', 422 2:gender:REQUIRED",
    "consent, '', 422 2:consent:REQUIRED",
    "userKey, '', 422 2:userKey:REQUIRED",
    "userKey, 01017012345, 1 1 0 0",
    "userKey, 92345678, 422 2:userKey:FORMAT",
    "recordId, 92345678, 422 2:recordId:FORMAT",
    "recordId, a/b, 422 2:recordId:FORMAT",
    "recordId, '', 422 2:recordId:REQUIRED",
    "violenceTypes, PHYSICAL|PHYSICAL, 422 2:violenceTypes:FORMAT",
    "violenceTypes, PHYSICAL||THREATS, 422 2:violenceTypes:FORMAT",
    "perpetrators, PARENT, 422 2:perpetrators:FORMAT",
    "childrenAlongCount, 99, 1 1 0 0",
    "homeMunicipality, 9999, 422 2:homeMunicipality:FORMAT",
    "countryBackground, ZZ, 422 2:countryBackground:FORMAT",
    "gender, NOT_RECORDED, 1 1 0 0",
    "wasFull, yes, 422 2:wasFull:FORMAT",
    "consent, RESERVED, 422 2:userKey:X8",
  })
  void eachLineHoldsToTheRulesOfItsForm(String name, String text, String told) throws Exception {
    assertEquals(told, told(post("stays", row("stays", "T-1", name, text))));
  }

  @ParameterizedTest
  @CsvSource({
    "birthYear, 2009, 2:birthYear:X9",
    "birthYear, 1930, 2:birthYear:X14",
    "serviceTarget, MEN, 2:serviceTarget:X18",
    "returnReason, CHILDREN, 2:returnReason:FORMAT",
    "animalAbused, YES, 2:animalAbused:FORMAT",
  })
  void whatIsOddIsStoredAndToldOf(String name, String text, String told) throws Exception {
    var answer = post("stays", row("stays", "T-1", name, text));
    assertEquals("1 1 0 0", told(answer));
    assertEquals(told, warnings(answer));
    // An answer that another answer makes void is never counted: it is not kept.
    assertNull(
        Stored.value(
            "select animal_abused from register.stay where record_id = 'T-1' and centre = ?",
            Sent.CENTRE));
  }

  @Test
  void aReservedRecordIsItsMinimum() throws Exception {
    var stay = row("stays", "R-1", "consent", "RESERVED", "userKey", "");
    assertEquals("1 1 0 0", told(post("stays", stay)));
    var visit = row("day-visits", "R-2", "consent", "RESERVED", "dayUserId", "");
    assertEquals("422 2:gender:REQUIRED 2:isChild:REQUIRED", told(post("day-visits", visit)));
    visit.put("gender", "MAN");
    visit.put("isChild", "false");
    assertEquals("1 1 0 0", told(post("day-visits", visit)));
    visit.put("place", "VIDEO");
    assertEquals("422 2:place:X8", told(post("day-visits", visit)));
    var user = row("day-users", "R-3", "consent", "RESERVED");
    assertEquals("422 2:consent:X8", told(post("day-users", user)));
  }

  @Test
  void conversationsOfAKeyHaveOneFirst() throws Exception {
    var first = row("phone-conversations", "A", "userKey", "K", "conversationDate", "2026-02-01");
    var second = row("phone-conversations", "B", "userKey", "K", "conversationDate", "2026-03-01");
    assertEquals(
        "422 2:conversationDate:X4 3:firstInYearNational:X4",
        told(post("phone-conversations", first, second)));
  }

  @Test
  void anIdStandsOnceInAFile() throws Exception {
    var one = row("phone-conversations", "A", "userKey", "");
    assertEquals("422 3:recordId:DUPLICATE", told(post("phone-conversations", one, one)));
  }

  /** Only new or changed dates are tested, so an old stay can end after its year has closed. */
  @Test
  void anOldStayCanEndAfterItsYearHasClosed() throws Exception {
    post("stays", stay("A", "2025-11-01", "", true));
    Stored.run("update register.reporting_year set state = 'CLOSED' where year = 2025");
    try {
      assertEquals("1 0 1 0", told(post("stays", stay("A", "2025-11-01", "2026-02-01", true))));
      assertEquals(
          "422 2:admissionDate:X16",
          told(post("stays", stay("A", "2025-11-02", "2026-02-01", true))));
      assertEquals(
          "422 2:admissionDate:X16 2:dischargeDate:X16",
          told(
              post(
                  "stays",
                  row(
                      "stays",
                      "B",
                      "admissionDate",
                      "2025-03-01",
                      "dischargeDate",
                      "2025-04-01"))));
    } finally {
      Stored.run("update register.reporting_year set state = 'OPEN' where year = 2025");
    }
  }
}
