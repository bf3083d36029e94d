package shelter.child;

import java.time.LocalDate;
import java.util.List;
import shelter.shared.Findings;

/** A child comes and goes with the adult, give or take a day (forms.md X7). */
public final class Together {
  private static final int SLACK_DAYS = 1;

  /**
   * What the rule asks of an adult's stay.
   *
   * @param end null while it runs
   * @param along whether children came along; null when the form does not say
   * @param count how many
   */
  public record Adult(LocalDate first, LocalDate end, Boolean along, Integer count) {
    /** How many children the form says came along; null when it does not say. */
    private Integer told() {
      return Boolean.FALSE.equals(along) ? Integer.valueOf(0) : count;
    }
  }

  /**
   * What it asks of a child's stay.
   *
   * @param key as the sentence names the child; empty for one who is registered without
   */
  public record Child(LocalDate first, LocalDate end, String key) {}

  private Together() {}

  /** A child who came with somebody, and is registered in full, is linked to that stay. */
  public static void reportAlone(Findings findings, AccompaniedBy with, boolean linked) {
    findings.error(
        !linked && with != null && with != AccompaniedBy.ALONE, "X7", "adultStay", "adultMissing");
  }

  /**
   * What the rule says of a child's stay beside the adult's.
   *
   * @param along how many children are linked to the adult, this one included
   */
  public static void reportChild(Findings findings, Child child, Adult adult, long along) {
    LocalDate end = adult.end();
    Integer told = adult.told();
    findings
        .error(
            child.first().isBefore(adult.first().minusDays(SLACK_DAYS))
                || end != null && child.first().isAfter(end.plusDays(SLACK_DAYS)),
            "X7",
            "admissionDate",
            "outsideTheAdults",
            adult.first())
        .error(
            end != null && child.end() != null && child.end().isAfter(end.plusDays(SLACK_DAYS)),
            "X7",
            "dischargeDate",
            "afterTheAdult",
            end)
        .error(end != null && child.end() == null, "X7", "dischargeDate", "adultHasLeft", end)
        .warning(told != null && along > told, "X7", "adultStay", "moreChildren", along, told);
  }

  /** What it says of an adult's stay beside those of all children who are linked to it. */
  public static void reportAdult(Findings findings, Adult adult, List<Child> children) {
    LocalDate end = adult.end();
    for (Child child : children) {
      findings
          .error(
              end != null && child.end() == null,
              "X7",
              "dischargeDate",
              "childIsStillHere",
              child.key())
          .error(
              child.first().isBefore(adult.first().minusDays(SLACK_DAYS)),
              "X7",
              "admissionDate",
              "childCameBefore",
              child.first())
          .error(
              end != null && child.end() != null && child.end().isAfter(end.plusDays(SLACK_DAYS)),
              "X7",
              "dischargeDate",
              "childLeftAfter",
              child.end());
    }
    Integer told = adult.told();
    findings.warning(
        told != null && (!children.isEmpty() || end != null) && children.size() != told,
        "X7",
        "childrenAlongCount",
        "otherNumberOfChildren",
        children.size(),
        told);
  }
}
