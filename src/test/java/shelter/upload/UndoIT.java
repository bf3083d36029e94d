package shelter.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Program;
import shelter.Visitor;
import shelter.browser.Stored;

/** A file is undone whole, and only while nothing was built on it. All persons are invented. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UndoIT {
  private static final String CENTRE = "rana";
  private static final Pattern UNDO = Pattern.compile("id=\"(page:[^\"]*:undo)\"");
  private static final String STAYS =
      "recordId,consent,serviceTarget,userKey,admissionDate,dischargeDate,firstInYearNational,gender,violenceTypes,birthYear\n";
  private static final String CHILDREN =
      "recordId,consent,consentGivenBy,childKey,accompaniedBy,adultStayId,admissionDate,dischargeDate,firstInYearNational,gender\n";
  private static final String USERS = "recordId,userKey,isChild,gender,hasAnimal\n";
  private static final String VISITS =
      "recordId,consent,dayUserId,visitDate,firstInYearNational,content\n";

  private final Visitor manager = new Visitor(Deployed.address(""));
  private Program journal;
  private String before;

  @BeforeEach
  void signIn() throws Exception {
    journal = Program.of("manager." + CENTRE);
    manager.signIn("manager." + CENTRE);
    forget();
    before = contents();
  }

  @AfterEach
  void forget() {
    for (String table : new String[] {"child_stay", "day_visit", "day_user", "stay"}) {
      Stored.run(
          "alter table register." + table + " disable trigger user",
          "delete from register.%s where centre = '%s' and transfer is not null"
              .formatted(table, CENTRE),
          "alter table register." + table + " enable trigger user");
    }
    Stored.run(
        "delete from register.transfer_change where centre = '" + CENTRE + "'",
        "delete from register.transfer where centre = '" + CENTRE + "'");
  }

  private void send(String kind, String csv, String counts) throws Exception {
    String path = "/api/v1/centres/" + CENTRE + "/" + kind;
    String said = journal.send("POST", path, csv, "Content-Type", "text/csv").body();
    assertTrue(said.contains(counts), said);
  }

  /** Presses the button of the latest file that is not undone. @return what the page says */
  private String undo() throws Exception {
    manager.open("/upload/list");
    Matcher button = UNDO.matcher(manager.page());
    assertTrue(button.find(), "there is nothing to undo");
    Map<String, String> fields = manager.hidden();
    fields.put("page:tick", "true");
    fields.put(button.group(1), button.group(1));
    var answer = manager.post("/upload/list", fields);
    return answer.statusCode() == 302 ? "" : answer.body();
  }

  /** Every answer of every record of the centre. */
  private static String contents() {
    StringBuilder all = new StringBuilder();
    for (String table : new String[] {"stay", "child_stay", "day_user", "day_visit"}) {
      all.append(
          Stored.value(
              """
              select count(*) || ' ' || md5(coalesce(string_agg(said, ' ' order by said), '')) || ' ' from (
                select (to_jsonb(r) - array['version', 'changed_by', 'changed_at', 'confirmed'])::text as said
                from register.%s r where centre = ?) answers"""
                  .formatted(table),
              CENTRE));
    }
    return all.toString();
  }

  @Test
  void newStaysAreGoneAndChangedOnesAreWhatTheyWere() throws Exception {
    String first = "A,FULL,WOMEN,K-A,2026-03-02,,true,WOMAN,PHYSICAL|THREATS,1988\n";
    send("stays", STAYS + first, "\"created\":1");
    String once = contents();
    String changed = "A,FULL,WOMEN,K-A,2026-03-02,2026-03-20,true,WOMAN,PSYCHOLOGICAL,\n";
    String fresh = "B,FULL,WOMEN,K-B,2026-03-02,,true,WOMAN,,\n";
    send("stays", STAYS + changed + fresh, "\"created\":1,\"updated\":1");
    undo();
    assertEquals(once, contents());
  }

  @Test
  void visitsFollowTheirDayUserBack() throws Exception {
    send("day-users", USERS + "U,K-U,false,WOMAN,PET\n", "\"created\":1");
    send("day-visits", VISITS + "V,FULL,U,2026-03-02,true,SOCIAL|GROUP\n", "\"created\":1");
    String once = contents();
    send("day-users", USERS + "U,K-U,false,OTHER,NONE\n", "\"updated\":1");
    assertNotEquals(once, contents());
    undo();
    assertEquals(once, contents());
  }

  @Test
  void aFileThatOthersHangOnStays() throws Exception {
    send("stays", STAYS + "A,FULL,WOMEN,K-A,2026-03-02,,true,WOMAN,,\n", "\"created\":1");
    String adult = contents();
    send(
        "child-stays",
        CHILDREN + "C,FULL,CAREGIVER,K-C,MOTHER,A,2026-03-02,,true,GIRL\n",
        "\"created\":1");
    String both = contents();
    Stored.run(
        "update register.transfer set made_at = now() + interval '1 minute' where centre = 'rana' and kind = 'STAYS' and undone_at is null");
    assertTrue(undo().contains("class=\"errors"), "the page says nothing");
    assertEquals(both, contents());
    Stored.run(
        "update register.transfer set made_at = now() - interval '1 minute' where centre = 'rana' and kind = 'STAYS' and undone_at is null");
    undo();
    assertEquals(adult, contents());
    undo();
    assertEquals(before, contents());
  }

  @Test
  void whoHasOptedOutIsNotBroughtBack() throws Exception {
    send("stays", STAYS + "A,FULL,WOMEN,K-A,2026-03-02,,true,WOMAN,,\n", "\"created\":1");
    send("stays", STAYS + "A,RESERVED,WOMEN,,2026-03-02,,true,WOMAN,,\n", "\"updated\":1");
    String opted = contents();
    assertTrue(undo().contains("class=\"errors"), "the page says nothing");
    assertEquals(opted, contents());
  }
}
