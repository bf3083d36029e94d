package shelter.own;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.math.BigDecimal;
import shelter.shared.Label;
import shelter.statistics.Cell;
import shelter.statistics.TableEntry;

/**
 * The rows of a block of a table beside its last years and the nation: the tag {@code r:lines}.
 * Written in Java because a chapter has some three thousand figures, and a tag file asks a dozen
 * expressions for each of them.
 *
 * <p>In: {@code sheet} and {@code block}; {@code label}, the words; {@code drill}, whether a figure
 * leads to its records. Out: a row of the HTML table for each line.
 */
@FacesComponent("shelter.Lines")
public class Lines extends UIComponentBase {
  private Label label;

  @Override
  public String getFamily() {
    return "shelter";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    label = (Label) getAttributes().get("label");
    Beside sheet = (Beside) getAttributes().get("sheet");
    Beside.Block block = (Beside.Block) getAttributes().get("block");
    boolean drill = Boolean.TRUE.equals(getAttributes().get("drill"));
    ResponseWriter out = faces.getResponseWriter();
    for (Beside.Line line : block.getLines()) {
      out.startElement("tr", null);
      out.writeAttribute("data-row", line.getRow(), null);
      out.startElement("th", null);
      out.writeAttribute("scope", "row", null);
      out.writeText(name(sheet.getTable(), line), null);
      out.endElement("th");
      begin(out, "n");
      out.writeAttribute("data-column", block.getColumn(), null);
      figure(out, line.getNow(), sheet.getTable(), drill);
      out.endElement("td");
      for (Cell cell : line.getBefore()) {
        begin(out, "n down");
        figure(out, cell, sheet.getTable(), drill);
        out.endElement("td");
      }
      if (sheet.getPublished() != null) {
        begin(out, "n");
        if (line.isLeftOut()) {
          hidden(out, false);
        } else {
          figure(out, line.getNation(), sheet.getTable(), false);
        }
        out.endElement("td");
      }
      out.endElement("tr");
    }
  }

  private String name(TableEntry table, Beside.Line line) {
    boolean named = line.getName() != null && !line.getName().isEmpty();
    return named ? line.getName() : label.of(table.getRowLabel() + "." + line.getRow());
  }

  private static void begin(ResponseWriter out, String style) throws IOException {
    out.startElement("td", null);
    out.writeAttribute("class", style, null);
  }

  private void figure(ResponseWriter out, Cell cell, TableEntry table, boolean drill)
      throws IOException {
    if (cell == null) {
      out.startElement("abbr", null);
      out.writeAttribute("title", label.of("own.missing"), null);
      out.writeText("..", null);
      out.endElement("abbr");
      return;
    }
    if (cell.isHidden()) {
      hidden(out, cell.isUnreliable());
      return;
    }
    BigDecimal shown = cell.shown(table);
    if (drill && shown != null) {
      out.startElement("a", null);
      out.writeAttribute("class", "rowlink", null);
      out.writeURIAttribute(
          "href",
          "/own/cell?year=%d&table=%s&row=%s&column=%s"
              .formatted(
                  cell.getYear(), cell.getTableName(), cell.getRowCode(), cell.getColumnCode()),
          null);
      out.writeText(label.cell(shown, table.getKind()), null);
      out.endElement("a");
    } else {
      out.writeText(label.cell(shown, table.getKind()), null);
    }
    if (cell.getBase() != null && cell.getBase() > 0) {
      out.writeText(" ", null);
      out.startElement("span", null);
      out.writeAttribute("class", "soft", null);
      out.writeText(label.of("sheet.of", label.number(cell.getBase())), null);
      out.endElement("span");
    }
  }

  /** As the tag {@code r:hidden} has it. */
  private void hidden(ResponseWriter out, boolean unreliable) throws IOException {
    out.startElement("a", null);
    out.writeAttribute("class", "hid", null);
    out.writeAttribute("href", "/statistics/about#confidentiality", null);
    out.writeAttribute("title", label.of(unreliable ? "why.base" : "why.persons"), null);
    out.writeText(":", null);
    out.startElement("span", null);
    out.writeAttribute("class", "hidden-text", null);
    out.writeText(" " + label.of("why.hidden"), null);
    out.endElement("span");
    out.endElement("a");
  }
}
