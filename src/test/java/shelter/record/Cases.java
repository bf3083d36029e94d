package shelter.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import shelter.child.ChildGender;
import shelter.child.ChildStay;
import shelter.child.ConsentGiver;
import shelter.conversation.PhoneConversation;
import shelter.dayvisit.DayUser;
import shelter.dayvisit.DayVisit;
import shelter.person.Gender;
import shelter.shared.Refusal;
import shelter.stay.ServiceTarget;
import shelter.stay.Stay;

/** A table of cases of rules, tried one after the other, and the records they begin from. */
public final class Cases {
  private final List<String> wrong = new ArrayList<>();
  private final Set<String> refused = new TreeSet<>();
  private final Set<String> allowed = new TreeSet<>();
  private int tried;

  /**
   * Tries one case.
   *
   * @param expected the field and the sentence that stand in the way; the field alone where the
   *     field's own constraint does; null when nothing does
   */
  public void expect(String rule, String what, String expected, Runnable act) {
    String told = outcome(act);
    String wanted =
        expected == null ? "" : expected.contains(" ") ? rule + " " + expected : expected;
    tried++;
    (expected == null ? allowed : refused).add(rule);
    if (!told.equals(wanted)) {
      wrong.add(rule + ", " + what + ": expected <" + wanted + "> but was <" + told + ">");
    }
  }

  /** Ends the table: every rule has been tried both ways, and nothing has gone otherwise. */
  public void end(String... rules) {
    System.out.println(tried + " cases of rules, " + wrong.size() + " not as expected");
    assertEquals(List.of(), wrong);
    assertEquals(new TreeSet<>(List.of(rules)), refused, "rules that have refused something");
    assertTrue(allowed.containsAll(refused), "rules that have allowed something: " + allowed);
  }

  /** What stood in the way: rule, field and sentence of each finding; empty when nothing did. */
  public static String outcome(Runnable act) {
    try {
      act.run();
      return "";
    } catch (Refusal e) {
      return e.findings().stream()
          .map(one -> one.rule() + " " + one.field() + " " + one.key())
          .collect(Collectors.joining("; "));
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof ConstraintViolationException violated) {
          return violated.getConstraintViolations().stream()
              .map(ConstraintViolation::getPropertyPath)
              .map(path -> path.toString().replaceFirst(".*\\.", ""))
              .sorted()
              .collect(Collectors.joining("; "));
        }
        if (cause.getCause() == null) {
          return cause.toString();
        }
      }
      return e.toString();
    }
  }

  public static String key() {
    return "RT-" + UUID.randomUUID().toString().substring(0, 12);
  }

  public static Stay stay(String key, String from, String to, boolean first) {
    Stay stay = new Stay();
    stay.setServiceTarget(ServiceTarget.WOMEN);
    stay.setUserKey(key);
    stay.setAdmissionDate(LocalDate.parse(from));
    stay.setDischargeDate(to == null ? null : LocalDate.parse(to));
    stay.setFirstInYearNational(first);
    stay.getAdult().setGender(Gender.WOMAN);
    return stay;
  }

  public static ChildStay child(Stay adult, String from, String to, boolean first) {
    ChildStay child = new ChildStay();
    child.setConsentGivenBy(ConsentGiver.CAREGIVER);
    child.setChildKey(key());
    child.setAdultStay(adult == null ? null : adult.getId());
    child.setAccompaniedBy(
        adult == null ? shelter.child.AccompaniedBy.ALONE : shelter.child.AccompaniedBy.MOTHER);
    child.setAdmissionDate(LocalDate.parse(from));
    child.setDischargeDate(to == null ? null : LocalDate.parse(to));
    child.setFirstInYearNational(first);
    child.setGender(ChildGender.GIRL);
    child.setBirthYear(2019);
    return child;
  }

  public static DayUser dayUser(String key) {
    DayUser user = new DayUser();
    user.setUserKey(key);
    user.setIsChild(false);
    user.getAdult().setGender(Gender.WOMAN);
    return user;
  }

  public static DayVisit visit(String on, boolean first) {
    DayVisit visit = new DayVisit();
    visit.setVisitDate(LocalDate.parse(on));
    visit.setGender(Gender.WOMAN);
    visit.setIsChild(false);
    visit.setFirstInYearNational(first);
    return visit;
  }

  public static PhoneConversation conversation(String key, String on, boolean first) {
    PhoneConversation conversation = new PhoneConversation();
    conversation.setUserKey(key);
    conversation.setConversationDate(LocalDate.parse(on));
    conversation.setGender(Gender.WOMAN);
    conversation.setIsAdult(true);
    conversation.setStructured(true);
    conversation.setFirstInYearNational(first);
    return conversation;
  }
}
