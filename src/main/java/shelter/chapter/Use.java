package shelter.chapter;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import shelter.publication.Publication;
import shelter.shared.Settings;
import shelter.statistics.Sheet;

/**
 * How a published table is taken along: its addresses in the open data API (contract section 6),
 * ready queries for the tools that statisticians use, and where it is cited.
 *
 * @param home the address of the register as the reader's browser knows it
 */
public record Use(String home, String language, Publication publication, Sheet sheet) {
  private static final List<String> FORMATS = List.of("xlsx", "csv", "px", "json-stat2", "html");

  /** The address of the register as the browser that asks knows it, also behind a proxy. */
  public static String home(FacesContext faces) {
    String asked =
        ((HttpServletRequest) faces.getExternalContext().getRequest()).getRequestURL().toString();
    return asked.replaceFirst("^(\\w+://[^/]+).*", "$1");
  }

  /** Where the table of this year stands in a format. */
  public String data(String format) {
    return home + file(format);
  }

  /** The same as a link of ours. */
  public String file(String format) {
    return "/api/v2/tables/%s/data?lang=%s&outputFormat=%s&valueCodes%%5Byear%%5D=%d"
        .formatted(sheet.getTable().getTableName(), language, format, publication.getYear());
  }

  public List<String> getFormats() {
    return FORMATS;
  }

  /** The table's own page. */
  public String getAddress() {
    return "%s/statistics/table?year=%d&table=%s"
        .formatted(home, publication.getYear(), sheet.getTable().getTableName());
  }

  public String getR() {
    return "library(rjstat)\ndata <- fromJSONstat(\"%s\")".formatted(data("json-stat2"));
  }

  public String getPython() {
    return "from pyjstat import pyjstat\ndata = pyjstat.Dataset.read(\"%s\").write(\"dataframe\")"
        .formatted(data("json-stat2"));
  }

  /** The language M of Excel's own queries. */
  public String getQuery() {
    return """
        let
          Source = Csv.Document(Web.Contents("%s"), [Delimiter = ",", Encoding = 65001]),
          Table = Table.PromoteHeaders(Source)
        in
          Table"""
        .formatted(data("csv"));
  }

  public String getCurl() {
    return "curl -o %s.csv \"%s\"".formatted(sheet.getTable().getTableName(), data("csv"));
  }

  /** The day in Oslo on which this version was published. */
  public LocalDate getDate() {
    return publication.getPublishedAt().atZoneSameInstant(Settings.OSLO).toLocalDate();
  }

  // spotless:off
  public Publication getPublication() { return publication; }
  public Sheet getSheet() { return sheet; }
  // spotless:on
}
