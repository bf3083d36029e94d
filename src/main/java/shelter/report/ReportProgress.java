package shelter.report;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shelter.record.Answers;
import shelter.record.Asked;
import shelter.shared.Label;

/** How far each part of a report has come. */
public class ReportProgress implements Serializable {
  /** How many questions of a part are asked, and how many of them answered. */
  public record Count(int asked, int answered) implements Serializable {
    // spotless:off
    public int getAsked() { return asked; }
    public int getMissing() { return asked - answered; }
    // spotless:on
  }

  private final Map<ReportPart, Count> counts = new EnumMap<>(ReportPart.class);
  private final int events;
  private final int unexplained;

  /**
   * Counts the answers of a report.
   *
   * @param compared its figures beside last year's
   */
  public ReportProgress(CentreReport report, List<Comparison> compared) {
    report
        .parts()
        .forEach(part -> Answers.of(part.getClass()).forEach(asked -> count(part, asked)));
    events = report.getEvents().size();
    unexplained =
        (int)
            compared.stream()
                .filter(one -> one.asks() && !report.getExplanations().containsKey(one.what()))
                .count();
  }

  private void count(Object of, Asked asked) {
    if (!asked.isOptional() && Answers.isAsked(of, asked)) {
      int answered = Answers.isEmpty(asked.get(of)) ? 0 : 1;
      counts.merge(
          ReportPart.of(asked.question().part()),
          new Count(1, answered),
          (one, other) ->
              new Count(one.asked() + other.asked(), one.answered() + other.answered()));
    }
  }

  public Count of(ReportPart part) {
    return counts.getOrDefault(part, new Count(0, 0));
  }

  /** How many figures differ so much from last year's that one sentence is asked for (X19). */
  public int getUnexplained() {
    return unexplained;
  }

  /** Whether a part has something that must be looked at. */
  public boolean isWarned(ReportPart part) {
    return part == ReportPart.CONTROL && unexplained > 0;
  }

  /** How far a part has come, in words: done, 9 of 14, none, 1 to explain. */
  public String words(ReportPart part, boolean open, Locale language) {
    Count count = of(part);
    if (part == ReportPart.SEND) {
      return "";
    }
    if (part == ReportPart.EVENTS) {
      return events == 0 ? Label.text(language, "report.progress.none") : "" + events;
    }
    if (isWarned(part)) {
      return Label.text(language, "report.progress.unexplained", unexplained);
    }
    return count.getMissing() == 0 && !open || count.asked() == 0
        ? Label.text(language, "report.progress.done")
        : Label.text(language, "report.progress.some", count.answered(), count.asked());
  }
}
