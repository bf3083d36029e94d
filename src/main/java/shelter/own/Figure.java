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
 * One figure of a table as it is read, out of what it rests on: the tag {@code r:figure}.
 *
 * <p>In: {@code cell}, null where the year has none; {@code table}; {@code label}, the words.
 */
@FacesComponent("shelter.Figure")
public class Figure extends UIComponentBase {
  @Override
  public String getFamily() {
    return "shelter";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    write(
        faces.getResponseWriter(),
        (Label) getAttributes().get("label"),
        (Cell) getAttributes().get("cell"),
        (TableEntry) getAttributes().get("table"),
        false);
  }

  /**
   * @param drill whether the figure leads to its records
   */
  static void write(ResponseWriter out, Label label, Cell cell, TableEntry table, boolean drill)
      throws IOException {
    if (cell == null) {
      out.startElement("abbr", null);
      out.writeAttribute("title", label.of("own.missing"), null);
      out.writeText("..", null);
      out.endElement("abbr");
      return;
    }
    if (cell.isHidden()) {
      hidden(out, label, cell.isUnreliable());
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
  static void hidden(ResponseWriter out, Label label, boolean unreliable) throws IOException {
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
