package shelter.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shelter.child.ChildStay;
import shelter.conversation.PhoneConversation;
import shelter.dayvisit.DayVisit;
import shelter.record.Answers;
import shelter.record.Asked;
import shelter.stay.Stay;

/** What a draft remembers of one who opts out (forms.md 1.3, X8). */
class DraftTest {
  private static Map<String, List<String>> typed(String... pairs) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    for (String pair : pairs) {
      String[] sides = pair.split("=", 2);
      typed.put(sides[0], Arrays.asList(sides[1].split("\\|")));
    }
    return typed;
  }

  @Test
  void everythingIsKeptOfOneWhoIsRegistered() {
    Map<String, List<String>> typed =
        typed("consent=FULL", "userKey=LUMO-73K", "birthYear=198", "violenceTypes=THREATS|DIGITAL");
    assertEquals(typed, Draft.withoutReserved(typed));
  }

  @Test
  void onlyTheMinimumIsKeptOfOneWhoOptsOut() {
    assertEquals(
        typed("consent=RESERVED", "admissionDate=3.11", "gender=WOMAN"),
        Draft.withoutReserved(
            typed(
                "consent=RESERVED",
                "userKey=LUMO-73K",
                "admissionDate=3.11",
                "gender=WOMAN",
                "birthYear=1987",
                "relation0=PARENT",
                "violenceTypes=THREATS")));
  }

  @Test
  void eachPersonOfAFormDecidesAlone() {
    assertEquals(
        typed(
            "consent=FULL",
            "userKey=LUMO-73K",
            "c0_consent=RESERVED",
            "c0_gender=GIRL",
            "c1_consent=FULL",
            "c1_childKey=RIKO-12N",
            "c10_childKey=SANU-44C"),
        Draft.withoutReserved(
            typed(
                "consent=FULL",
                "userKey=LUMO-73K",
                "c0_consent=RESERVED",
                "c0_gender=GIRL",
                "c0_childKey=MILA-11A",
                "c0_birthYear=2019",
                "c1_consent=FULL",
                "c1_childKey=RIKO-12N",
                "c10_childKey=SANU-44C")));
    assertEquals(
        typed("consent=RESERVED", "c0_consent=FULL", "c0_childKey=MILA-11A"),
        Draft.withoutReserved(
            typed(
                "consent=RESERVED",
                "userKey=LUMO-73K",
                "c0_consent=FULL",
                "c0_childKey=MILA-11A")));
  }

  @Test
  void controlThatIsNoFieldIsDroppedToo() {
    assertEquals(
        typed("consent=RESERVED"),
        Draft.withoutReserved(typed("consent=RESERVED", "confirming=warning.old", "x\ny=z")));
  }

  /** The minimum of the drafts is the minimum of the records. */
  @Test
  void minimumIsThatOfTheRecords() {
    Set<String> kept =
        Stream.of(Stay.class, ChildStay.class, DayVisit.class, PhoneConversation.class)
            .flatMap(kind -> Answers.of(kind).stream())
            .filter(asked -> asked.question().kept())
            .map(Asked::key)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, List<String>> all = new LinkedHashMap<>();
    Stream.of(Stay.class, ChildStay.class, DayVisit.class, PhoneConversation.class)
        .flatMap(kind -> Answers.of(kind).stream())
        .forEach(asked -> all.put(asked.key(), List.of("x")));
    all.put("consent", List.of("RESERVED"));
    assertEquals(kept, new TreeSet<>(Draft.withoutReserved(all).keySet()));
    assertTrue(all.size() > kept.size());
  }
}
