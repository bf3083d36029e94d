package shelter.report;

import static shelter.page.Paper.text;

import java.time.LocalDate;
import java.util.List;
import shelter.page.Paper;
import shelter.report.ReportPages.Group;
import shelter.report.ReportPages.Line;
import shelter.report.ReportPages.Section;
import shelter.shared.Label;

/**
 * A report on pages of A4, tagged so that a screen reader can read it aloud (PDF/UA). It says what
 * the print page says, for both are made from {@link ReportPages}.
 */
final class ReportPdf {
  private final ReportShown shown;
  private final ReportWords words;
  private final String centre;
  private final LocalDate today;

  ReportPdf(ReportShown shown, String centre, LocalDate today) {
    this.shown = shown;
    this.words = shown.getWords();
    this.centre = centre;
    this.today = today;
  }

  /** The file. */
  byte[] make() {
    CentreReport report = shown.getReport();
    String title = words.say("report.of", "" + report.getYear());
    Paper paper =
        new Paper(
            words.getLanguage(),
            title + " \u2013 " + centre,
            centre,
            title,
            words.say("report.pdf.about", centre, "" + report.getYear()),
            "/report.css");
    StringBuilder html = paper.getHtml();
    List<Section> sections = shown.getPages().all();
    html.append("<bookmarks>");
    sections.forEach(
        one ->
            html.append("<bookmark name=\"")
                .append(text(name(one)))
                .append("\" href=\"#")
                .append(one.part().getWord())
                .append("\"/>"));
    html.append("</bookmarks></head><body><div class=\"foot\">")
        .append(text(centre + " \u00b7 " + title))
        .append("</div><h1>")
        .append(text(title))
        .append("</h1><p class=\"centre\">")
        .append(text(centre))
        .append("</p><p class=\"soft\">")
        .append(text(state(report)))
        .append("</p>");
    sections.forEach(one -> section(html, one));
    return paper.print();
  }

  /** The state of the report, and the day of the paper. */
  private String state(CentreReport report) {
    String state = words.code(ReportStatus.class, report.getStatus().name());
    return words.say("report.stateOn", state, Label.longDay(today, words.getLanguage()));
  }

  private String name(Section section) {
    return words.code(ReportPart.class, section.part().name());
  }

  private void section(StringBuilder html, Section section) {
    html.append("<h2 id=\"").append(section.part().getWord()).append("\">");
    html.append(text(name(section))).append("</h2>");
    for (Group group : section.groups()) {
      if (group.title() != null) {
        html.append("<h3>").append(text(group.title())).append("</h3>");
      }
      html.append("<table class=\"of").append(group.lines().get(0).values().size()).append("\">");
      if (!group.heads().isEmpty()) {
        html.append("<thead><tr><td></td>");
        group.heads().forEach(head -> html.append("<th>").append(text(head)).append("</th>"));
        html.append("</tr></thead>");
      }
      html.append("<tbody>");
      group.lines().forEach(line -> line(html, line));
      html.append("</tbody></table>");
    }
  }

  private static void line(StringBuilder html, Line line) {
    html.append("<tr><th>").append(text(line.label())).append("</th>");
    line.values().forEach(one -> html.append("<td>").append(text(one)).append("</td>"));
    html.append("</tr>");
  }
}
