package shelter.dataset;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Each format read back as a stranger reads it, to figures by {@code year row column contents}: a
 * number, or the sign in its place. Tables of lines are read where they have codes.
 */
public final class Readers {
  private static final List<String> DIMENSIONS = List.of("year", "row", "column", "contents");

  private Readers() {}

  public static Map<String, String> jsonStat(String text) {
    JsonObject set;
    try (var reader = Json.createReader(new StringReader(text))) {
      set = reader.readObject();
    }
    List<String> ids = texts(set.getJsonArray("id"));
    List<List<String>> codes = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      JsonObject index =
          set.getJsonObject("dimension")
              .getJsonObject(ids.get(i))
              .getJsonObject("category")
              .getJsonObject("index");
      String[] inOrder = new String[set.getJsonArray("size").getInt(i)];
      index.forEach((code, place) -> inOrder[Integer.parseInt(place.toString())] = code);
      codes.add(List.of(inOrder));
    }
    JsonArray values = set.getJsonArray("value");
    JsonObject status = set.getJsonObject("status");
    List<String> figures = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      figures.add(
          values.get(i) == JsonValue.NULL
              ? status.getString("" + i)
              : values.getJsonNumber(i).bigDecimalValue().toPlainString());
      if (values.get(i) != JsonValue.NULL && status.containsKey("" + i)) {
        throw new IllegalStateException("a number with a sign at " + i);
      }
    }
    return placed(ids, codes, figures);
  }

  public static Map<String, String> px(String text) {
    PxReader px = new PxReader(text);
    List<String> ids = new ArrayList<>();
    List<List<String>> codes = new ArrayList<>();
    List<String> names = new ArrayList<>(px.texts("STUB"));
    names.addAll(px.texts("HEADING"));
    for (String name : names) {
      ids.add(px.texts("VARIABLECODE(\"" + name + "\")").get(0));
      codes.add(px.texts("CODES(\"" + name + "\")"));
    }
    return placed(ids, codes, px.figures());
  }

  /** Figures in the order of their dimensions, the last one running fastest. */
  private static Map<String, String> placed(
      List<String> ids, List<List<String>> codes, List<String> figures) {
    Map<String, String> placed = new TreeMap<>();
    for (int i = 0; i < figures.size(); i++) {
      Map<String, String> at = new LinkedHashMap<>();
      int rest = i;
      for (int d = ids.size() - 1; d >= 0; d--) {
        at.put(ids.get(d), codes.get(d).get(rest % codes.get(d).size()));
        rest /= codes.get(d).size();
      }
      if (rest > 0) {
        throw new IllegalStateException("more figures than places");
      }
      placed.put(String.join(" ", DIMENSIONS.stream().map(at::get).toList()), figures.get(i));
    }
    return placed;
  }

  public static Map<String, String> csv(String text) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    try (var records = CsvReader.builder().ofCsvRecord(text)) {
      records.forEach(record -> lines.add(record.getFields()));
    }
    return lines(lines);
  }

  public static Map<String, String> xlsx(byte[] content) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
      for (Row row : book.getFirstSheet().read()) {
        if (!lines.isEmpty() && row.getRowNum() > lines.size() + 1) {
          break; // What stands below the empty line is about the table.
        }
        List<String> line = new ArrayList<>();
        row.forEach(
            cell ->
                line.add(
                    cell.getType() == CellType.NUMBER ? plain(cell.asNumber()) : cell.asString()));
        lines.add(line);
      }
    }
    return lines(lines);
  }

  public static Map<String, String> html(String text) throws Exception {
    Document page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    List<List<String>> lines = new ArrayList<>();
    NodeList rows = page.getElementsByTagName("tr");
    for (int i = 0; i < rows.getLength(); i++) {
      List<String> line = new ArrayList<>();
      NodeList cells = ((Element) rows.item(i)).getChildNodes();
      for (int c = 0; c < cells.getLength(); c++) {
        line.add(cells.item(c).getTextContent());
      }
      lines.add(line);
    }
    return lines(lines);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static Map<String, String> lines(List<List<String>> lines) {
    List<String> heads = lines.get(0);
    Map<String, String> figures = new TreeMap<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      for (int i = 3; i < line.size(); i++) {
        figures.put(String.join(" ", line.subList(0, 3)) + " " + heads.get(i), line.get(i));
      }
    }
    return figures;
  }

  static List<String> texts(JsonArray array) {
    return array.getValuesAs(jakarta.json.JsonString::getString);
  }
}
