package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each form, every question of it, filled by keyboard alone in paper order and read back. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeyboardIT {
  /** How many key presses an ordinary phone conversation may cost. */
  private static final int PRESSES = 60;

  /**
   * One answer.
   *
   * @param how what the hands do: type, choose, tick or pick
   */
  private record Step(String how, String field, String answer) {}

  private static List<Step> steps(String text) {
    return text.lines()
        .map(line -> line.strip().split(" ", 3))
        .map(words -> new Step(words[0], words[1], words[2]))
        .toList();
  }

  private static void fill(Keyboard keys, List<Step> steps) {
    for (Step step : steps) {
      switch (step.how) {
        case "type" -> keys.type(step.field, step.answer);
        case "choose" -> keys.choose(step.field, step.answer);
        case "tick" -> {
          for (String code : step.answer.split(",")) {
            keys.tick(step.field, code);
          }
        }
        default -> keys.pick(step.field, step.answer);
      }
    }
  }

  private static void readBack(Window staff, List<Step> steps) {
    for (Step step : steps) {
      boolean written = step.how.equals("type") || step.how.equals("pick");
      assertEquals(
          step.answer, written ? staff.value(step.field) : staff.chosen(step.field), step.field);
    }
  }

  private static void everyQuestion(String path, String text) {
    List<Step> steps = steps(text);
    try (Window staff = Browser.window().signIn("staff.molde")) {
      staff.open(path);
      Keyboard keys = new Keyboard(staff.page);
      fill(keys, steps);
      // no mouse: the keys that save
      staff.page.keyboard().press("Control+s");
      staff.arrive("/home/house?saved=");
      staff.open(path + "?id=" + staff.where().replaceAll(".*saved=", ""));
      readBack(staff, steps);
      staff.assertNothingWrong();
    }
  }

  @Test
  void stayOfAnAdult() {
    everyQuestion(
        "/stay/form",
        """
        choose consent FULL
        choose serviceTarget WOMEN
        type userKey KEYS-STAY
        type admissionDate 02.11.2026
        type dischargeDate 20.11.2026
        choose firstInYearNational true
        choose wasFull false
        choose referredElsewhere false
        choose gender WOMAN
        type birthYear 1987
        type homeMunicipality Molde
        choose livingSituation COHABITING
        tick mainActivity PART_TIME,STUDENT
        choose education HIGHER
        choose bornInNorway NO
        choose parentsBornAbroad BOTH_ABROAD
        type countryBackground Polen
        choose residenceBasis NORDIC_EEA
        choose interpreterNeed NEED_MET
        tick disability MOBILITY,VISION
        choose accommodationMade PARTLY
        choose hasChildrenUnder18 true
        choose childrenAlong true
        type childrenAlongCount 2
        choose childrenLeftWithPerpetrator UNKNOWN
        tick previousContact RESIDENT,PHONE
        choose previousStaysCount TWO_OR_MORE
        type firstStayEverYear 2019
        tick contactInitiative SELF,POLICE
        tick knewShelterFrom INTERNET
        tick violenceTypes PSYCHOLOGICAL,PHYSICAL,DIGITAL
        choose mainReason PHYSICAL
        choose repeated YES
        choose duration _1_5Y
        choose injuries MINOR
        choose weaponUsed NO
        choose fearedForLife YES
        choose policeReport PLANNED
        tick protectionMeasures VIOLENCE_ALARM,CONTACT_BAN
        choose childrenExposed YES
        pick relation0 SPOUSE_COHABITANT
        pick perpetratorGender0 MAN
        tick assistance INTAKE_TALK,SAFETY_PLAN
        tick servicesContacted NAV,POLICE
        choose housingHelp HELPED
        tick hasAnimal PET
        tick species DOG,CAT
        choose animalAbused YES
        choose animalThreatened NO
        choose hesitated YES
        choose animalPlacement NETWORK
        choose destination BACK_TO_PERPETRATOR
        tick returnReason CHILDREN,ECONOMY
        choose followUpAgreed true""");
  }

  @Test
  void stayOfAChild() {
    everyQuestion(
        "/child/form",
        """
        choose consent FULL
        choose consentGivenBy CAREGIVER
        type childKey KEYS-CHILD
        choose accompaniedBy ALONE
        choose serviceTarget WOMEN
        type admissionDate 02.11.2026
        type dischargeDate 20.11.2026
        choose firstInYearNational true
        choose gender BOY
        type birthYear 2016
        choose previousResident true
        choose previousStaysCount ONE
        type firstStayEverYear 2021
        choose bornInNorway YES
        choose parentsBornAbroad BOTH_ABROAD
        type countryBackground Somalia
        choose residenceBasis PERMANENT
        choose inKindergartenOrSchool SCHOOL
        choose interruption true
        type interruptionDays 5
        tick interruptionReason SAFETY,DISTANCE
        choose alternativeTeaching AT_SHELTER
        tick childExperience PHYSICAL_AGAINST_PARENT,NEGLECT
        tick perpetrators FATHER
        tick assistance OWN_CONTACT_PERSON,ACTIVITIES
        choose cpsContact CREATED_DURING
        tick cpsInitiatedBy SHELTER,POLICE
        choose concernReport true
        tick otherAgencies HEALTH_CLINIC,BUP
        choose contactWithPerpetrator true
        choose contactSupervised YES
        choose returnToPerpetrator false
        choose destination FAMILY_FRIENDS""");
  }

  @Test
  void dayUser() {
    everyQuestion(
        "/dayvisit/user",
        """
        type userKey KEYS-USER
        choose isChild false
        choose gender MAN
        type birthYear 1979
        type homeMunicipality Kristiansund
        choose livingSituation ALONE
        tick mainActivity FULL_TIME
        choose bornInNorway YES
        choose parentsBornAbroad BOTH_NORWAY
        choose interpreterNeed NO_NEED
        tick disability NONE
        choose hasChildrenUnder18 false
        tick previousContact NONE
        tick contactInitiative FAMILY_FRIENDS
        tick violenceTypes THREATS,ECONOMIC
        choose repeated YES
        choose duration LT_1M
        choose policeReport NO
        pick relation0 FORMER_PARTNER
        pick perpetratorGender0 WOMAN
        tick hasAnimal SERVICE_ANIMAL
        tick species DOG
        choose animalAbused NO
        choose animalThreatened UNKNOWN
        choose hesitated NO
        choose animalPlacement WITH_ME""");
  }

  @Test
  void dayVisit() {
    everyQuestion(
        "/dayvisit/form",
        """
        type visitDate 23.11.2026
        choose consent FULL
        type userKey KEYS-VISIT
        choose firstInYearNational true
        choose gender WOMAN
        choose isChild false
        choose place OUTSIDE
        type childrenAlongCount 1
        tick content ONE_TO_ONE,MEETING_ATTENDANCE""");
  }

  @Test
  void phoneConversationTakesEightFieldsAndFewKeys() {
    List<Step> steps =
        steps(
            """
            type conversationDate 23.11.2026
            choose consent FULL
            choose gender WOMAN
            choose isAdult true
            choose firstInYearNational false
            choose structured true
            type userKey KEYS-CALL
            type durationMinutes 25""");
    try (Window staff = Browser.window().signIn("staff.molde")) {
      staff.open("/conversation/form");
      assertEquals(8, staff.page.locator("[data-field]").count());
      fill(new Keyboard(staff.page), steps);
      staff.page.keyboard().press("Control+s");
      staff.arrive("/home/house?saved=");
      staff.open("/conversation/form?id=" + staff.where().replaceAll(".*saved=", ""));
      readBack(staff, steps);
      staff.assertNothingWrong();
    }
  }

  /** From the house to the house, as somebody does it who knows the letters. */
  @Test
  void phoneConversationCostsAtMostSixtyKeyPresses() {
    try (Window staff = Browser.window().signIn("staff.molde")) {
      staff.open("/conversation/form");
      int presses = 0;
      for (String[] answer :
          new String[][] {
            {"conversationDate", "i går"},
            {"consent", "j"},
            {"gender", "k"},
            {"isAdult", "j"},
            {"firstInYearNational", "n"},
            {"structured", "j"},
            {"userKey", "KEYS-LETTER"},
            {"durationMinutes", "25"}
          }) {
        Keyboard keys = new Keyboard(staff.page);
        keys.reach(answer[0]);
        if (staff.page.locator("[name='page:" + answer[0] + "']").first().getAttribute("type")
                == null
            || answer[1].length() > 1) {
          staff.page.keyboard().press("Control+A");
          presses++;
        }
        staff.page.keyboard().type(answer[1]);
        presses += keys.presses() + answer[1].length();
      }
      staff.page.keyboard().press("Control+s");
      presses += 2;
      staff.arrive("/home/house?saved=");
      System.out.println("phone conversation: " + presses + " key presses");
      assertTrue(presses <= PRESSES, presses + " key presses");
      staff.open("/conversation/form?id=" + staff.where().replaceAll(".*saved=", ""));
      assertEquals("23.11.2026", staff.value("conversationDate"));
      assertEquals("WOMAN", staff.chosen("gender"));
      assertEquals("false", staff.chosen("firstInYearNational"));
      assertEquals("true", staff.chosen("structured"));
      assertEquals("KEYS-LETTER", staff.value("userKey"));
      assertEquals("25", staff.value("durationMinutes"));
    }
  }
}
