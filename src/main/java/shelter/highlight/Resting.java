package shelter.highlight;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import shelter.person.UserKey;
import shelter.publication.Edition;
import shelter.shared.Findings;
import shelter.statistics.Frozen;
import shelter.statistics.Sheet;

/** What an editor's text rests on, and what it must be like. */
final class Resting {
  static final int LONGEST_LEAD = 400;
  static final int LONGEST_POINT = 160;
  static final int LONGEST_FIGURE = 20;

  private Resting() {}

  /**
   * The digest of the figures that a text rests on: those that the rules told of; for a text of the
   * editor's own every figure of the chapter, for nobody knows which of them it speaks of.
   */
  static String digest(
      SignedText.Signing kind, Edition edition, String chapter, Highlight proposed) {
    List<Highlight.Source> figures = new ArrayList<>(proposed.sources());
    if (kind == SignedText.Signing.WRITTEN) {
      // The chapter of headline figures has no tables of its own: it may tell of any.
      Collection<Sheet> told = edition.chapter(chapter);
      (told.isEmpty() ? edition.getSheets() : told)
          .forEach(
              sheet ->
                  sheet.getRows().stream()
                      .flatMap(row -> row.cells().stream())
                      .filter(Objects::nonNull)
                      .map(cell -> Found.source(sheet, cell))
                      .forEach(figures::add));
    }
    StringBuilder lines = new StringBuilder();
    for (Highlight.Source one : figures) {
      lines
          .append(one.year())
          .append(' ')
          .append(String.join(" ", one.table(), one.row(), one.column(), one.shown()))
          .append('\n');
    }
    return Frozen.digest(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Whether a text may still be shown: it is in force, and its figures are what they were. */
  static boolean holds(SignedText text, Edition edition, Highlight proposed) {
    return text.getKind() != SignedText.Signing.WITHDRAWN
        && text.getDigest().equals(digest(text.getKind(), edition, text.getChapter(), proposed));
  }

  /** A text must be there, plain, short, and about nobody. */
  static void check(Highlight text) {
    Findings findings = new Findings();
    check(findings, "lead", text.lead(), LONGEST_LEAD);
    findings.error(text.lead().isEmpty(), "REQUIRED", "lead", "missing");
    for (int i = 0; i < text.points().size(); i++) {
      Point one = text.points().get(i);
      String figure = "figure" + (i + 1);
      String point = "point" + (i + 1);
      check(findings, figure, one.figure(), LONGEST_FIGURE);
      check(findings, point, one.text(), LONGEST_POINT);
      findings.error(
          one.figure().isEmpty() && !one.text().isEmpty(), "REQUIRED", figure, "missing");
      findings.error(one.text().isEmpty() && !one.figure().isEmpty(), "REQUIRED", point, "missing");
    }
    findings.settle(List.of());
  }

  private static void check(Findings findings, String field, String text, int longest) {
    findings.error(text.length() > longest, "RANGE", field, "textTooLong", longest, text.length());
    findings.error(text.matches("(?s).*[<>].*"), "FORMAT", field, "textPlain");
    findings.error(UserKey.Check.namesAPerson(text), "FORMAT", field, "nameOfAPerson");
  }

  /**
   * An editor's text without its empty points; a figure that was proposed keeps its cell, so that
   * readers can still go there.
   */
  static Highlight withCells(Highlight text, Highlight proposed) {
    return new Highlight(
        text.lead(),
        text.points().stream()
            .filter(one -> !one.figure().isEmpty())
            .map(
                one ->
                    proposed.points().stream()
                        .filter(other -> other.figure().equals(one.figure()))
                        .findFirst()
                        .map(
                            other ->
                                new Point(
                                    one.figure(),
                                    one.text(),
                                    other.table(),
                                    other.row(),
                                    other.column()))
                        .orElse(one))
            .toList(),
        List.of());
  }
}
