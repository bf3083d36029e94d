package shelter.own;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
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
  @Override
  public String getFamily() {
    return "shelter";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    Label label = (Label) getAttributes().get("label");
    Beside sheet = (Beside) getAttributes().get("sheet");
    Beside.Block block = (Beside.Block) getAttributes().get("block");
    boolean drill = Boolean.TRUE.equals(getAttributes().get("drill"));
    ResponseWriter out = faces.getResponseWriter();
    for (Beside.Line line : block.getLines()) {
      out.startElement("tr", null);
      out.writeAttribute("data-row", line.getRow(), null);
      out.startElement("th", null);
      out.writeAttribute("scope", "row", null);
      out.writeText(name(label, sheet.getTable(), line), null);
      out.endElement("th");
      begin(out, "n");
      out.writeAttribute("data-column", block.getColumn(), null);
      Figure.write(out, label, line.getNow(), sheet.getTable(), drill);
      out.endElement("td");
      for (Cell cell : line.getBefore()) {
        begin(out, "n down");
        Figure.write(out, label, cell, sheet.getTable(), drill);
        out.endElement("td");
      }
      if (sheet.getPublished() != null) {
        begin(out, "n");
        if (line.isLeftOut()) {
          Figure.hidden(out, label, false);
        } else {
          Figure.write(out, label, line.getNation(), sheet.getTable(), false);
        }
        out.endElement("td");
      }
      out.endElement("tr");
    }
  }

  private static String name(Label label, TableEntry table, Beside.Line line) {
    boolean named = line.getName() != null && !line.getName().isEmpty();
    return named ? line.getName() : label.of(table.getRowLabel() + "." + line.getRow());
  }

  private static void begin(ResponseWriter out, String style) throws IOException {
    out.startElement("td", null);
    out.writeAttribute("class", style, null);
  }
}
