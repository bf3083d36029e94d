package shelter.file;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/**
 * The records of a JSON text: one object, or an array of them. Values are typed or texts; the
 * answers to choose-many questions are arrays, perpetrators objects (contract section 9, 21).
 */
public final class JsonRows implements Rows {
  /** Stops a text in quotes, or anything else without a break, that is longer than any of ours. */
  private static final class Guarded extends Watched {
    private int length;
    private boolean quoted;
    private boolean escaped;

    private Guarded(InputStream file) {
      super(file);
    }

    @Override
    void look(byte next) throws Unreadable {
      if (next == 0) {
        throw new Unreadable(Unreadable.Why.NUL, 0);
      }
      boolean ends = quoted ? next == '"' && !escaped : next <= ' ' || ",:[]{}".indexOf(next) >= 0;
      quoted = quoted ? !ends : next == '"';
      escaped = quoted && next == '\\' && !escaped;
      length = ends ? 0 : length + 1;
      if (length > Guard.FIELD) {
        throw new Unreadable(Unreadable.Why.FIELD_TOO_LONG, 0);
      }
    }
  }

  private final JsonParser parser;
  private final boolean many;
  private long line;

  public JsonRows(InputStream file) throws IOException {
    parser = Json.createParser(CsvRows.strict(new Guarded(CsvRows.withoutBom(file))));
    Event first = event();
    many = first == Event.START_ARRAY;
    if (!many && first != Event.START_OBJECT) {
      throw new Unreadable(Unreadable.Why.NOT_JSON, 0);
    }
  }

  @Override
  public List<String> columns() {
    return List.of();
  }

  @Override
  public Row next() throws IOException {
    Event event = many ? event() : line == 0 ? Event.START_OBJECT : Event.END_ARRAY;
    if (event == Event.END_ARRAY) {
      requireEnd();
      return null;
    }
    line++;
    if (event != Event.START_OBJECT) {
      throw new Unreadable(Unreadable.Why.NOT_JSON, line);
    }
    List<String> names = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    long length = 0;
    while (event() != Event.END_OBJECT) {
      names.add(parser.getString());
      texts.add(value(event()));
      length += names.get(names.size() - 1).length() + texts.get(texts.size() - 1).length();
      if (length > Guard.LINE) {
        throw new Unreadable(Unreadable.Why.LINE_TOO_LONG, line);
      }
    }
    return new Row(line, names, texts);
  }

  private void requireEnd() throws IOException {
    try {
      if (parser.hasNext()) {
        parser.next();
        throw new Unreadable(Unreadable.Why.NOT_JSON, line);
      }
    } catch (RuntimeException e) {
      throw reason(e);
    }
  }

  private String value(Event event) throws IOException {
    return switch (event) {
      case VALUE_STRING, VALUE_NUMBER -> text();
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "";
      case START_ARRAY -> array();
      // What no question takes is read as a text that no question takes.
      case START_OBJECT -> "{" + perpetrator() + "}";
      default -> throw new Unreadable(Unreadable.Why.NOT_JSON, line);
    };
  }

  private String text() throws IOException {
    String text = parser.getString();
    if (text.indexOf('\0') >= 0) {
      throw new Unreadable(Unreadable.Why.NUL, line);
    }
    return text;
  }

  private String array() throws IOException {
    StringBuilder text = new StringBuilder();
    int parts = 0;
    for (Event event = event(); event != Event.END_ARRAY; event = event()) {
      text.append(parts++ == 0 ? "" : "|");
      text.append(event == Event.START_OBJECT ? perpetrator() : value(event));
      if (text.length() > Guard.FIELD) {
        throw new Unreadable(Unreadable.Why.FIELD_TOO_LONG, line);
      }
    }
    // An array whose only part is empty has a part that is empty.
    return parts == 1 && text.isEmpty() ? "|" : text.toString();
  }

  /** {@code {"relation":"PARENT","gender":"MAN"}} as the file format writes it: PARENT:MAN. */
  private String perpetrator() throws IOException {
    String relation = "";
    String gender = "";
    String other = "";
    while (event() != Event.END_OBJECT) {
      String name = parser.getString();
      String text = value(event());
      switch (name) {
        case "relation" -> relation = text;
        case "gender", "perpetratorGender" -> gender = text;
        default -> other = ":" + name;
      }
    }
    return gender.isEmpty() && other.isEmpty() ? relation : relation + ":" + gender + other;
  }

  private Event event() throws IOException {
    try {
      return parser.next();
    } catch (RuntimeException e) {
      throw reason(e);
    }
  }

  private IOException reason(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unreadable known) {
        return known;
      }
      if (cause instanceof CharacterCodingException) {
        return new Unreadable(Unreadable.Why.NOT_UTF8, line);
      }
    }
    return new Unreadable(Unreadable.Why.NOT_JSON, line);
  }

  @Override
  public void close() {
    parser.close();
  }
}
