package shelter.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shelter.child.ChildPerpetrator;
import shelter.child.ChildStay;
import shelter.conversation.PhoneConversation;
import shelter.dayvisit.DayUser;
import shelter.dayvisit.DayVisit;
import shelter.person.Answer;
import shelter.person.Consent;
import shelter.person.Disability;
import shelter.person.HasAnimal;
import shelter.person.PreviousContact;
import shelter.person.Species;
import shelter.stay.Destination;
import shelter.stay.Stay;

/** What the questions of a record say of each other. */
class AnswersTest {
  private static final List<Class<? extends Registration>> KINDS =
      List.of(Stay.class, ChildStay.class, DayUser.class, DayVisit.class, PhoneConversation.class);

  private static boolean asked(Object record, String key) {
    return Answers.isAsked(record, Answers.question(record.getClass(), key));
  }

  @Test
  void conditionNamesOneAnswer() {
    Stay stay = new Stay();
    assertFalse(asked(stay, "duration"));
    Answers.set(stay, "repeated", Answer.NO);
    assertFalse(asked(stay, "duration"));
    Answers.set(stay, "repeated", Answer.YES);
    assertTrue(asked(stay, "duration"));
    Answers.set(stay, "childrenAlong", false);
    assertFalse(asked(stay, "childrenAlongCount"));
    Answers.set(stay, "childrenAlong", true);
    assertTrue(asked(stay, "childrenAlongCount"));
  }

  @Test
  void conditionNamesOneOfSeveralAnswersAmongMany() {
    Stay stay = new Stay();
    Answers.set(stay, "hasAnimal", EnumSet.of(HasAnimal.NONE));
    assertFalse(asked(stay, "hesitated"));
    Answers.set(stay, "hasAnimal", EnumSet.of(HasAnimal.PET));
    assertTrue(asked(stay, "hesitated"));
    Answers.set(stay, "previousContact", EnumSet.of(PreviousContact.PHONE));
    assertFalse(asked(stay, "firstStayEverYear"));
    Answers.set(
        stay, "previousContact", EnumSet.of(PreviousContact.PHONE, PreviousContact.RESIDENT));
    assertTrue(asked(stay, "firstStayEverYear"));
  }

  @Test
  void conditionNamesAnyAnswerButOneAndNeedsAnAnswer() {
    Stay stay = new Stay();
    assertFalse(asked(stay, "accommodationMade"));
    Answers.set(stay, "disability", EnumSet.of(Disability.NONE));
    assertFalse(asked(stay, "accommodationMade"));
    Answers.set(stay, "disability", EnumSet.of(Disability.VISION));
    assertTrue(asked(stay, "accommodationMade"));
  }

  @Test
  void everyConditionMustHold() {
    ChildStay child = new ChildStay();
    Answers.set(child, "perpetrators", EnumSet.of(ChildPerpetrator.FATHER));
    assertTrue(asked(child, "contactWithPerpetrator"));
    assertFalse(asked(child, "returnToPerpetrator"));
    child.setDischargeDate(LocalDate.of(2026, 11, 5));
    assertTrue(asked(child, "returnToPerpetrator"));
    Answers.set(child, "perpetrators", EnumSet.of(ChildPerpetrator.SIBLING));
    assertFalse(asked(child, "returnToPerpetrator"));
  }

  @Test
  void missingAreTheAskedThatMayNotStayOpen() {
    Stay stay = new Stay();
    List<String> missing = Answers.missing(stay);
    assertTrue(missing.containsAll(List.of("userKey", "violenceTypes", "repeated", "hasAnimal")));
    assertFalse(missing.contains("duration"), "its condition does not hold");
    assertFalse(missing.contains("education"), "it is optional");
    assertFalse(missing.contains("consent"), "it is answered");
    Answers.set(stay, "repeated", Answer.YES);
    assertEquals(1, Answers.missing(stay).stream().filter("duration"::equals).count());
    assertEquals(Answers.missing(stay).size(), stay.getMissing());
    stay.setConsent(Consent.RESERVED);
    assertEquals(0, stay.getMissing());
  }

  @Test
  void answersToWhatIsNotAskedAreToldAndClearedToTheLast() {
    Stay stay = new Stay();
    Answers.set(stay, "dischargeDate", LocalDate.of(2026, 11, 5));
    Answers.set(stay, "destination", Destination.BACK_TO_PERPETRATOR);
    Answers.set(stay, "hasAnimal", EnumSet.of(HasAnimal.PET));
    Answers.set(stay, "species", EnumSet.of(Species.CAT));
    assertEquals(List.of(), Answers.unasked(stay));
    Answers.set(stay, "returnReason", EnumSet.allOf(shelter.stay.ReturnReason.class));
    Answers.set(stay, "dischargeDate", null);
    Answers.set(stay, "hasAnimal", EnumSet.of(HasAnimal.NONE));
    assertEquals(Set.of("species", "destination"), Set.copyOf(Answers.unasked(stay)));
    Answers.clearUnasked(stay);
    assertEquals(List.of(), Answers.unasked(stay));
    assertEquals(null, Answers.get(stay, "destination"));
    assertTrue(Answers.isEmpty(Answers.get(stay, "returnReason")), "it hung on destination");
    assertEquals(EnumSet.of(HasAnimal.NONE), Answers.get(stay, "hasAnimal"));
  }

  /** forms.md 1.3 and contract section 5, reserved records. */
  @Test
  void minimumIsWhatTheContractNames() {
    assertEquals(
        Map.of(
            "Stay",
                "[admissionDate, consent, dischargeDate, firstInYearNational, gender, serviceTarget]",
            "ChildStay",
                "[admissionDate, consent, consentGivenBy, dischargeDate, firstInYearNational, gender,"
                    + " serviceTarget]",
            "DayUser", "[gender, isChild]",
            "DayVisit", "[consent, firstInYearNational, gender, isChild, visitDate]",
            "PhoneConversation",
                "[consent, conversationDate, firstInYearNational, gender, isAdult, structured]"),
        KINDS.stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    Class::getSimpleName,
                    kind ->
                        new TreeSet<>(
                                Answers.of(kind).stream()
                                    .filter(one -> one.question().kept())
                                    .map(Asked::key)
                                    .toList())
                            .toString())));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Stay.class,
        ChildStay.class,
        DayUser.class,
        DayVisit.class,
        PhoneConversation.class
      })
  void everyAnswerIsReadWrittenAndErased(Class<? extends Registration> kind) throws Exception {
    Registration record = kind.getConstructor().newInstance();
    for (Asked asked : Answers.of(kind)) {
      Object answer = someAnswer(asked);
      Answers.set(record, asked.key(), answer);
      assertEquals(answer, Answers.get(record, asked.key()), asked.key());
      for (String condition : asked.conditions().split(";")) {
        String key = condition.split("=")[0];
        assertTrue(
            key.isEmpty() || Answers.question(kind, key) != null,
            asked.key() + " hangs on " + key + ", which is no question");
      }
      assertFalse(
          asked.conditions().isEmpty() == false && asked.question().kept(),
          asked.key() + " is kept and hangs on an answer");
    }
    Answers.reserve(record);
    for (Asked asked : Answers.of(kind)) {
      assertEquals(asked.question().kept(), !Answers.isEmpty(asked.get(record)), asked.key());
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object someAnswer(Asked asked) {
    Class<?> type = asked.type();
    Object one =
        type.isEnum()
            ? type.getEnumConstants()[0]
            : type == Boolean.class
                ? Boolean.TRUE
                : type == Integer.class
                    ? (Object) 2000
                    : type == LocalDate.class
                        ? LocalDate.of(2026, 11, 3)
                        : type == String.class
                            ? "SY"
                            : type == java.util.UUID.class
                                ? java.util.UUID.randomUUID()
                                : new shelter.person.Perpetrator(
                                    shelter.person.PerpetratorRelation.PARENT,
                                    shelter.person.PerpetratorGender.MAN);
    if (!asked.isMany()) {
      return one;
    }
    return type.isEnum() ? EnumSet.of((Enum) one) : new ArrayList<>(List.of(one));
  }
}
