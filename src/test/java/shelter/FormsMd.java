package shelter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables of the forms A to F out of the data dictionary, forms.md. */
final class FormsMd {
  /**
   * A row of a table, for one key.
   *
   * @param type as it is written: enum1, enumN, bool ...
   * @param codes the codes that the row names, lists it refers to included
   * @param required R, O or C; a form may say R/C
   */
  record Item(String key, String type, Set<String> codes, String required) {}

  private static final Pattern CODE = Pattern.compile("`([A-Z0-9][A-Z0-9_]*)`");
  private static final Pattern KEY = Pattern.compile("[a-z]\\w+");

  /** Facts about third persons that forms.md leaves out by default. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "perpetratorAgeGroup",
          "perpetratorImmigrant",
          "perpetratorSubstance",
          "perpetratorKnownToPolice");

  private static final List<String> BACKGROUND =
      List.of("bornInNorway", "parentsBornAbroad", "countryBackground", "residenceBasis");

  private final String text;

  FormsMd() {
    try {
      text = Files.readString(Path.of("src/test/resources/forms.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The keys of form A to E with what the tables say of them, form F included where it belongs. */
  Map<String, Item> form(char letter) {
    Map<String, Item> items = new LinkedHashMap<>();
    switch (letter) {
      case 'A' -> {
        items.put("consent", consent().get("consent"));
        items.putAll(table("## 2. Form A", "## 3."));
        items.putAll(table("## 6. Form F", "## 7."));
      }
      case 'B' -> {
        items.putAll(table("## 3. Form B", "## 4."));
        items.putAll(consent());
        Item child = items.remove("immigrantBackground");
        Map<String, Item> adult = form('A');
        for (String key : BACKGROUND) {
          Item of = adult.get(key);
          items.put(key, new Item(key, of.type(), of.codes(), child.required()));
        }
      }
      case 'C' -> {
        reused().forEach(key -> items.put(key, form('A').get(key)));
        items.putAll(table("### C. One per", "### D."));
      }
      case 'D' -> {
        // The consent, the gender and whether it is a child stand on the visit: a reserved visit
        // has
        // no day user (contract section 5 and 9, 6).
        items.put("consent", consent().get("consent"));
        items.put("gender", form('A').get("gender"));
        items.put("isChild", form('C').get("isChild"));
        items.putAll(table("### D. One per visit", "## 5."));
      }
      case 'E' -> {
        items.putAll(table("## 5. Form E", "## 6."));
        items.put("consent", consent().get("consent"));
        items.put("gender", form('A').get("gender"));
      }
      default -> throw new IllegalArgumentException("No form " + letter);
    }
    return items;
  }

  private Map<String, Item> consent() {
    return table("### 1.3 Consent block", "## 2.");
  }

  /** "Fields reused from form A": those that stand on the visit are left to form D. */
  private List<String> reused() {
    String line =
        between("Fields reused from form A:", "Topics confirmed").replaceAll("\\([^)]*\\)", "");
    List<String> keys = new ArrayList<>();
    for (String part : line.split("[,.]")) {
      String key = part.strip();
      switch (key) {
        case "", "consent", "firstInYearNational" -> {}
        case "immigrantBackground group" -> keys.addAll(BACKGROUND);
        case "animals" -> keys.addAll(table("## 6. Form F", "## 7.").keySet());
        default -> keys.add(key);
      }
    }
    return keys;
  }

  private String between(String from, String to) {
    int start = text.indexOf(from);
    if (start < 0) {
      throw new IllegalStateException("forms.md has no " + from);
    }
    return text.substring(
        start + from.length(),
        text.indexOf("\n" + to, start) < 0
            ? text.indexOf(to, start + from.length())
            : text.indexOf("\n" + to, start));
  }

  private Map<String, Item> table(String from, String to) {
    Map<String, Item> items = new LinkedHashMap<>();
    List<String> head = List.of();
    for (String line : between(from, to).split("\n")) {
      if (!line.startsWith("|")) {
        head = List.of();
        continue;
      }
      List<String> cells =
          Arrays.stream(line.substring(1).split("\\|", -1)).map(String::strip).toList();
      if (head.isEmpty()) {
        head = cells;
      } else if (head.get(0).equals("key") && !cells.get(0).matches("-+|\\*\\*.*|minimal set.*")) {
        read(head, cells, items);
      }
    }
    if (items.isEmpty()) {
      throw new IllegalStateException("No table after " + from);
    }
    return items;
  }

  private void read(List<String> head, List<String> cells, Map<String, Item> items) {
    int codes = head.indexOf("codes") >= 0 ? head.indexOf("codes") : head.indexOf("codes / unit");
    String type = cells.get(head.indexOf("type"));
    String required = cells.get(head.indexOf("req"));
    for (String part : cells.get(0).replace("+ country", "").split(",")) {
      String key = part.strip();
      if (!KEY.matcher(key).matches()) {
        throw new IllegalStateException("A key cannot be read: " + cells.get(0));
      }
      boolean perpetrators = key.equals("relation");
      if (!LEFT_OUT.contains(key) && !key.equals("perpetratorGender")) {
        items.put(
            perpetrators ? "perpetrators" : key,
            new Item(
                perpetrators ? "perpetrators" : key,
                perpetrators ? "repeating" : type,
                codes(cells.get(codes), items),
                required));
      }
    }
  }

  private Set<String> codes(String cell, Map<String, Item> above) {
    Set<String> codes = new LinkedHashSet<>();
    if (cell.startsWith("same list")) {
      codes.addAll(above.get("violenceTypes").codes());
    }
    if (cell.startsWith("as A7")) {
      codes.addAll(table("### A7. Departure", "### A8").get("destination").codes());
    }
    if (cell.contains("L1")) {
      codes.addAll(named(between("**L1 Agencies**", "**L2")));
    }
    codes.addAll(named(cell));
    return codes;
  }

  /** The codes of perpetratorGender, which stands inside the list of perpetrators. */
  Set<String> perpetratorGenders() {
    return text.lines()
        .filter(line -> line.startsWith("| perpetratorGender |"))
        .map(line -> named(line.split("\\|")[4]))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> named(String cell) {
    Set<String> codes = new LinkedHashSet<>();
    Matcher found = CODE.matcher(cell);
    while (found.find()) {
      codes.add(found.group(1));
    }
    codes.remove("NOT_ANSWERED");
    return codes;
  }
}
