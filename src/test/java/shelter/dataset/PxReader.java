package shelter.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a PX file by its rules, not by our way to write it. */
public final class PxReader {
  private static final Pattern TEXTS =
      Pattern.compile("\"([^\"]*)\"(?:\\s*\"([^\"]*)\")*", Pattern.DOTALL);
  private static final Pattern FIGURE = Pattern.compile("\"(\\.+|-)\"|([^\\s\"]+)");

  private final Map<String, String> keywords = new HashMap<>();

  public PxReader(String text) {
    int from = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      quoted ^= sign == '"';
      if (sign == ';' && !quoted) {
        String sentence = text.substring(from, i).strip();
        int equals = equals(sentence);
        String before =
            keywords.put(sentence.substring(0, equals), sentence.substring(equals + 1).strip());
        if (before != null) {
          throw new IllegalStateException("twice: " + sentence);
        }
        from = i + 1;
      }
    }
    if (quoted || !text.substring(from).isBlank()) {
      throw new IllegalStateException("does not end");
    }
    if (text.lines().anyMatch(line -> line.length() > 256)) {
      throw new IllegalStateException("a line is too long");
    }
  }

  private static int equals(String sentence) {
    boolean quoted = false;
    for (int i = 0; i < sentence.length(); i++) {
      quoted ^= sentence.charAt(i) == '"';
      if (sentence.charAt(i) == '=' && !quoted) {
        return i;
      }
    }
    throw new IllegalStateException(sentence);
  }

  /** The texts of a keyword; a text that goes on in the next line is one. */
  public List<String> texts(String keyword) {
    String value = word(keyword);
    List<String> texts = new ArrayList<>();
    Matcher found = TEXTS.matcher(value);
    while (found.find()) {
      texts.add(found.group().replaceAll("\"\\s*\"", "").replace("\"", ""));
    }
    return texts;
  }

  /** What stands behind a keyword, as it stands. */
  public String word(String keyword) {
    String value = keywords.get(keyword);
    if (value == null) {
      throw new IllegalStateException("no " + keyword + " in " + keywords.keySet());
    }
    return value;
  }

  /** The figures in their order, each symbol with the text that the file gives it. */
  List<String> figures() {
    List<String> figures = new ArrayList<>();
    Matcher found = FIGURE.matcher(keywords.get("DATA"));
    while (found.find()) {
      figures.add(
          found.group(1) == null
              ? found.group(2)
              : texts("DATASYMBOL" + found.group(1).length()).get(0));
    }
    return figures;
  }
}
