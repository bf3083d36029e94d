package shelter.catalogue.paper;

import static shelter.page.Paper.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import shelter.catalogue.Publisher;
import shelter.chapter.HeadlinePage;
import shelter.highlight.Highlight;
import shelter.highlight.Highlights;
import shelter.highlight.Point;
import shelter.page.Paper;
import shelter.publication.Edition;
import shelter.publication.Publication;
import shelter.shared.Label;
import shelter.shared.Settings;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/** A published year as one document: a title page, the contents, and every chapter. */
final class PrintedReport {
  private static final String HEADLINE = "headline";

  private final Edition edition;
  private final Locale language;
  private final Publisher publisher;
  private final Highlights highlights;

  PrintedReport(Edition edition, Locale language, Publisher publisher, Highlights highlights) {
    this.edition = edition;
    this.language = language;
    this.publisher = publisher;
    this.highlights = highlights;
  }

  /** The file. */
  byte[] make() {
    String name = say("page.statistics");
    String title = say("printed.title", name, "" + edition.getYear());
    String author = publisher.name().orElse(name);
    String about = say("headline.lead", "" + edition.getYear());
    Paper paper = new Paper(language, title, author, name, about, "/statistics.css");
    StringBuilder html = paper.getHtml();
    bookmarks(html);
    html.append("</head><body><div class=\"foot\">")
        .append(text(title + " \u00b7 " + say("page.source") + " \u00b7 " + published()))
        .append("</div><div class=\"cover\"><p class=\"year\">")
        .append(edition.getYear())
        .append("</p><h1>")
        .append(text(title))
        .append("</h1><p class=\"lead\">")
        .append(text(about))
        .append("</p>");
    line(html, publisher.name().orElse(null));
    line(html, say("printed.version", edition.getVersion(), published()));
    line(html, say("page.source"));
    line(html, say("page.free"));
    html.append("</div>");
    contents(html);
    chapters(edition).forEach(chapter -> chapter(html, chapter));
    return paper.print();
  }

  /** The headline figures stand before the chapters that they are read from. */
  static List<String> chapters(Edition edition) {
    return Stream.concat(Stream.of(HEADLINE), edition.getChapters().stream()).toList();
  }

  private static void line(StringBuilder html, String words) {
    if (words != null) {
      html.append("<p class=\"soft\">").append(text(words)).append("</p>");
    }
  }

  private String published() {
    Publication of = edition.getPublication();
    String day =
        Label.longDay(Settings.moment(of.getPublishedAt()).toLocalDate(), language)
            .replaceFirst("^\\S+ ", "");
    return say("printed.published", day);
  }

  private void bookmarks(StringBuilder html) {
    html.append("<bookmarks>");
    for (String chapter : chapters(edition)) {
      html.append(bookmark(say("chapter." + chapter), "chapter-" + chapter)).append(">");
      for (Sheet sheet : edition.chapter(chapter)) {
        String table = sheet.getTable().getTableName();
        html.append(bookmark(say("statistics." + table), table)).append("/>");
      }
      html.append("</bookmark>");
    }
    html.append("</bookmarks>");
  }

  private static String bookmark(String name, String id) {
    return "<bookmark name=\"" + text(name) + "\" href=\"#" + id + "\"";
  }

  private void contents(StringBuilder html) {
    html.append("<div class=\"contents\"><h2>").append(text(say("printed.contents")));
    html.append("</h2>");
    for (String chapter : chapters(edition)) {
      entry(html, "of-chapter", "chapter-" + chapter, say("chapter." + chapter));
      for (Sheet sheet : edition.chapter(chapter)) {
        String table = sheet.getTable().getTableName();
        entry(html, "of-table", table, say("statistics." + table));
      }
    }
    html.append("</div>");
  }

  private static void entry(StringBuilder html, String kind, String id, String name) {
    html.append("<p class=\"").append(kind).append("\"><a href=\"#").append(id).append("\">");
    html.append(text(name)).append("</a></p>");
  }

  private void chapter(StringBuilder html, String chapter) {
    html.append("<h2 class=\"chapter\" id=\"chapter-").append(chapter).append("\">");
    html.append(text(say("chapter." + chapter))).append("</h2>");
    Highlight opening = highlights.of(edition, chapter, language.getLanguage());
    if (!opening.lead().isEmpty()) {
      html.append("<p class=\"lead\">").append(text(opening.lead())).append("</p>");
    }
    if (!opening.points().isEmpty()) {
      html.append("<ul class=\"points\">");
      for (Point one : opening.points()) {
        html.append("<li><strong>").append(text(one.figure())).append("</strong> ");
        html.append(text(one.text())).append("</li>");
      }
      html.append("</ul>");
    }
    if (chapter.equals(HEADLINE)) {
      headline(html);
    }
    edition.chapter(chapter).forEach(one -> new PrintedTable(one, language, html).write());
  }

  private void headline(StringBuilder html) {
    html.append("<ul class=\"points\">");
    for (HeadlinePage.Place one : HeadlinePage.places()) {
      Sheet sheet = edition.sheet(one.table());
      Cell cell = sheet == null ? null : sheet.cell(one.row(), one.column());
      if (cell != null) {
        TableEntry.Kind kind = sheet.getTable().getKind();
        String shown =
            cell.isHidden() ? ":" : Label.cell(cell.shown(sheet.getTable()), kind, language);
        String unit = kind == TableEntry.Kind.MEAN ? " " + say("headline.days") : "";
        html.append("<li><strong>").append(text(shown + unit)).append("</strong> ");
        html.append(text(say("headline." + one.name()))).append("</li>");
      }
    }
    html.append("</ul>");
  }

  private String say(String key, Object... parameters) {
    return Label.text(language, key, parameters);
  }
}
