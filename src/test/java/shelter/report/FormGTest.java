package shelter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shelter.person.Agency;
import shelter.record.Answers;
import shelter.record.Asked;
import shelter.stay.Assistance;

/** The report asks what forms.md section 7 says, no less and no more, with exactly its codes. */
class FormGTest {
  private record Item(String type, Set<String> codes) {}

  /** Derived, the register's own, or the server's (contract section 9, 16). */
  private static final Set<String> NOT_ASKED =
      Set.of(
          "centreId",
          "name",
          "hostMunicipality",
          "region",
          "populationServed",
          "costPerInhabitant",
          "zeroConfirmed",
          "status");

  /** forms.md gives no codes for these; the lists are ours, or everybody's. */
  private static final Set<String> OURS =
      Set.of(
          "staffTraining",
          "municipalitiesServed",
          "infoLanguages",
          "municipalFunding",
          "staffGender",
          "serviceStatus",
          "demandChange");

  private static final Pattern CODE = Pattern.compile("`([A-Z0-9][A-Z0-9_]+)`");

  private static Map<String, Item> items() throws IOException {
    String all = Files.readString(Path.of("src/test/resources/forms.md"));
    String form = all.substring(all.indexOf("## 7. Form G"), all.indexOf("## 8. Cross-field"));
    Map<String, Item> items = new LinkedHashMap<>();
    for (String line : form.split("\n")) {
      Matcher paragraph = Pattern.compile("^`([a-zA-Z]+)` .*").matcher(line);
      if (line.matches("\\| [a-z].*")
          && !line.startsWith("| key |")
          && !line.startsWith("| stays,")) {
        String[] cells = line.substring(1).split("\\|");
        String[] keys = cells[0].split(",");
        String[] types = cells[2].split(",");
        for (int i = 0; i < keys.length; i++) {
          String type = types[types.length == keys.length ? i : 0].strip();
          items.put(keys[i].strip(), new Item(type, codes(cells[3])));
        }
      } else if (paragraph.matches()) {
        items.put(paragraph.group(1), new Item("enumN", codes(line)));
      }
      Matcher second = Pattern.compile("^`animalOffers`.*`(otherText)` short text.*").matcher(line);
      if (second.matches()) {
        items.put("otherText", new Item("text", Set.of()));
      }
    }
    items.keySet().removeAll(NOT_ASKED);
    // One row per form of cooperation: the answers to agencies.
    items.put("agencies", new Item("table", items.remove("formOfCooperation").codes()));
    // "+ months covered" in its row.
    items.put("monthsCovered", new Item("int", Set.of()));
    return items;
  }

  private static Set<String> codes(String text) {
    Set<String> codes = new LinkedHashSet<>();
    Matcher found = CODE.matcher(text);
    while (found.find()) {
      codes.add(found.group(1));
    }
    return codes;
  }

  private static Map<String, Asked> asked() {
    Map<String, Asked> asked = new LinkedHashMap<>();
    Stream.of(CentreReport.class, ServiceReport.class, ReportEvent.class)
        .flatMap(part -> Answers.of(part).stream())
        .forEach(one -> asked.put(one.key(), one));
    return asked;
  }

  @Test
  void everyKeyIsAQuestionAndEveryQuestionAKey() throws IOException {
    assertEquals(new TreeSet<>(items().keySet()), new TreeSet<>(asked().keySet()));
    assertEquals(64, asked().size(), "forms.md was read");
  }

  @Test
  void everyQuestionHasTheTypeAndTheCodesOfItsKey() throws IOException {
    Map<String, Asked> asked = asked();
    for (var entry : items().entrySet()) {
      String key = entry.getKey();
      Item item = entry.getValue();
      Asked one = asked.get(key);
      Keyed keyed = one.field().getAnnotation(Keyed.class);
      Class<?> list = keyed == null ? one.type() : keyed.answers();
      if (key.equals("offersForGroups")) {
        Set<String> both = codes(OfferForGroup.class);
        both.addAll(codes(UserNeed.class));
        assertEquals(both, item.codes());
      } else if (key.equals("residentOffers")) {
        // The codes of A6 assistance stand there, not here.
        Set<String> both = codes(Assistance.class);
        both.addAll(item.codes());
        assertEquals(both, codes(list), key);
      } else if (list.isEnum() && !OURS.contains(key)) {
        assertEquals(item.codes(), codes(list), key);
      }
      String type = item.type().split("[ ,(]")[0];
      boolean right =
          switch (type) {
            case "bool" -> one.type() == Boolean.class;
            case "int" -> keyed != null || Set.of(Integer.class, Long.class).contains(one.type());
            case "decimal" -> one.type() == BigDecimal.class;
            case "enumN", "code" -> one.isMany() || keyed != null;
            case "enum1" -> one.type().isEnum() || keyed != null;
            default -> true;
          };
      assertTrue(right, key + " is " + type + " and not " + one.type());
    }
    assertEquals(
        List.of(Agency.class, FormOfCooperation.class),
        List.of(
            asked.get("agencies").field().getAnnotation(Keyed.class).keys(),
            asked.get("agencies").field().getAnnotation(Keyed.class).answers()));
  }

  private static Set<String> codes(Class<?> list) {
    return Arrays.stream(list.getEnumConstants())
        .map(Asked::code)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
