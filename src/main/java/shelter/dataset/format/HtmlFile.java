package shelter.dataset.format;

import java.util.List;

/**
 * A page with one table, for eyes and for screen readers: well-formed, without style and script.
 */
final class HtmlFile {
  private final StringBuilder page = new StringBuilder();

  private HtmlFile() {}

  static String write(Extract extract, Wording wording, Output output) {
    HtmlFile html = new HtmlFile();
    String title = escaped(wording.longTitle());
    html.page
        .append("<!DOCTYPE html>\n<html lang=\"")
        .append(wording.language())
        .append("\">\n<head><meta charset=\"UTF-8\"/><title>")
        .append(title)
        .append("</title></head>\n<body>\n<main>\n");
    if (output.has(Output.TITLE)) {
      html.page.append("<h1>").append(title).append("</h1>\n");
    }
    html.table(extract, wording, output, title);
    html.about(wording, extract);
    html.page.append("</main>\n</body>\n</html>\n");
    return html.page.toString();
  }

  private void table(Extract extract, Wording wording, Output output, String title) {
    page.append("<table border=\"1\">\n<caption>")
        .append(title)
        .append("</caption>\n<thead>\n<tr>");
    for (String head : CsvFile.heads(extract, wording, output)) {
      page.append("<th scope=\"col\">").append(escaped(head)).append("</th>");
    }
    page.append("</tr>\n</thead>\n<tbody>\n");
    for (List<String> line : Extract.lines(extract.stub())) {
      page.append("<tr>");
      for (String label : CsvFile.labels(extract.stub(), line, wording, output)) {
        page.append("<th scope=\"row\">").append(escaped(label)).append("</th>");
      }
      for (Cube.Figure figure : extract.figures(line)) {
        page.append("<td>").append(figure(figure, wording)).append("</td>");
      }
      page.append("</tr>\n");
    }
    page.append("</tbody>\n</table>\n");
  }

  /** A number, or its sign with what it means where that is not for everybody to know. */
  private static String figure(Cube.Figure figure, Wording wording) {
    return Cube.HIDDEN.equals(figure.sign())
        ? "<abbr title=\"" + escaped(wording.why(figure.unreliable())) + "\">:</abbr>"
        : figure.text();
  }

  private void about(Wording wording, Extract extract) {
    for (Wording.Note note : wording.notes()) {
      paragraph(note.text());
    }
    for (Dimension dimension : extract.dimensions()) {
      if (dimension.code().equals(Dimension.YEAR)) {
        dimension.values().forEach(year -> paragraph(year + ": " + wording.version(year) + "."));
      }
    }
    paragraph(wording.sourceLine());
  }

  private void paragraph(String text) {
    page.append("<p>").append(escaped(text)).append("</p>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
