package shelter.explore;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shelter.chapter.Use;
import shelter.publication.Edition;
import shelter.publication.Editions;
import shelter.shared.Label;
import shelter.shared.Settings;

/** How the open data are fetched: real addresses of this server, with a table that is there. */
@Named
@RequestScoped
public class OpenDataPage {
  private static final String EXAMPLE = "residents_and_stays";

  /** Under the address of the data, by the name of what each gives. */
  private static final Map<String, String> ADDRESSES =
      Map.of(
          "config", "/config",
          "tables", "/tables?query=&pageSize=&pageNumber=",
          "table", "/tables/{id}",
          "metadata", "/tables/{id}/metadata",
          "data", "/tables/{id}/data",
          "catalogue", "/catalogue");

  @Inject private Editions editions;
  @Inject private Settings settings;
  @Inject private Label label;
  @Inject private FacesContext faces;

  /** A program text, and the tool that it is for. */
  public record Example(String name, String text) {
    // spotless:off
    public String getName() { return name; }
    public String getText() { return text; }
    // spotless:on
  }

  /** The paragraphs of a part of a page of text. */
  public List<String> paragraphs(String page, String part) {
    return Stream.of(label.of(page + "." + part + ".text", settings.retentionYears()).split("\n"))
        .toList();
  }

  public List<String> getAddresses() {
    return List.of("config", "tables", "table", "metadata", "data", "catalogue");
  }

  /** The address under which a part of the data is. */
  public String path(String name) {
    return "/api/v2" + ADDRESSES.get(name);
  }

  /** The data of the example table of the newest published year, in a format. */
  public String in(String format) {
    Edition edition = editions.find(null);
    return "/api/v2/tables/%s/data?lang=%s&%s=%s&outputFormat=%s"
        .formatted(
            EXAMPLE,
            faces.getViewRoot().getLocale().getLanguage(),
            "valueCodes%5Byear%5D",
            edition == null ? "top(1)" : "" + edition.getYear(),
            format);
  }

  public List<Example> getExamples() {
    String host = Use.home(faces);
    String json = host + in("json-stat2");
    String csv = host + in("csv");
    List<Example> examples = new ArrayList<>();
    examples.add(
        new Example(
            "R",
            """
            library(rjstat)
            figures <- fromJSONstat("%s")"""
                .formatted(json)));
    examples.add(
        new Example(
            "Python",
            """
            import pandas
            figures = pandas.read_csv("%s", na_values=[":", "..", "."])"""
                .formatted(csv)));
    examples.add(
        new Example(
            "Power Query",
            """
            let
                Source = Csv.Document(Web.Contents("%s"), [Delimiter = ",", Encoding = 65001]),
                Figures = Table.PromoteHeaders(Source)
            in
                Figures"""
                .formatted(csv)));
    examples.add(new Example("curl", "curl --output figures.json \"%s\"".formatted(json)));
    return examples;
  }

  // spotless:off
  public String getExample() { return EXAMPLE; }
  public int getLimit() { return settings.limit("register.limit.open"); }
  public List<String> getDimensions() { return List.of("year", "row", "column", "contents"); }
  public List<String> getFormats() { return List.of("json-stat2", "csv", "px", "xlsx", "html"); }
  /** The signs that stand for a value, each with the name of what it says. */
  public List<Map.Entry<String, String>> getSigns() { return List.of(Map.entry(":", "hidden"), Map.entry("..", "missing"), Map.entry(".", "impossible")); }
  public List<String> getAccessibility() { return List.of("status", "tested", "gaps", "tell", "complain"); }
  public List<String> getPrivacy() { return List.of("cookies", "visits", "search", "figures", "shelters", "questions"); }
  // spotless:on
}
