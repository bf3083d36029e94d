package shelter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shelter.FormsMd.Item;
import shelter.child.ChildStay;
import shelter.conversation.PhoneConversation;
import shelter.dayvisit.DayUser;
import shelter.dayvisit.DayVisit;
import shelter.person.Answer;
import shelter.person.PerpetratorGender;
import shelter.person.PerpetratorRelation;
import shelter.record.Answers;
import shelter.record.Asked;
import shelter.record.Registration;
import shelter.stay.Stay;

/**
 * The forms ask what the data dictionary says, no less and no more (forms.md sections 1.3 to 6).
 */
class FormsMdTest {
  enum Form {
    A(Stay.class, "stay", "stay/form.xhtml"),
    B(ChildStay.class, "child", "child/form.xhtml"),
    C(DayUser.class, "dayuser", "dayvisit/user.xhtml"),
    D(DayVisit.class, "dayvisit", "dayvisit/form.xhtml"),
    E(PhoneConversation.class, "conversation", "conversation/form.xhtml");

    final Class<? extends Registration> kind;
    final String feature;
    final String page;

    Form(Class<? extends Registration> kind, String feature, String page) {
      this.kind = kind;
      this.feature = feature;
      this.page = page;
    }

    Map<String, Item> items() {
      Map<String, Item> items = new FormsMd().form(name().charAt(0));
      items.keySet().removeAll(DERIVED);
      return items;
    }
  }

  private static final Path MAIN = Path.of("src/main");

  /** Derived from other answers, or, for centreId, from who writes: nobody is asked. */
  private static final Set<String> DERIVED =
      Set.of(
          "centreId",
          "overnightDays",
          "ageGroup",
          "continuedFromLastYear",
          "homeInCentreArea",
          "immigrantBackground",
          "perpetratorCount",
          "perpetratorIsParent",
          "dayUserKind");

  /** References have the name of what they point to; a file names the recordId. */
  private static final Map<String, String> REFERENCES =
      Map.of("adultStayId", "adultStay", "dayUserId", "dayUser");

  /** Where contract section 9, 1 to 3 settles that a question may stay open, and why. */
  private static final Map<String, String> MAY_STAY_OPEN =
      Map.of(
          "A.dischargeDate", "C: empty while the stay runs; no other answer says so",
          "B.dischargeDate", "R/C: as in A",
          "B.serviceTarget", "section 9, 3: optional for children; forms.md B does not name it");

  /** Conditional on not having opted out, which empties it by itself, or on being form B. */
  private static final Set<String> UNLESS_RESERVED =
      Set.of("A.userKey", "B.childKey", "C.userKey", "D.dayUser", "B.consentGivenBy");

  /** Asked in another place than the control of that name, and where. */
  private static final Map<String, String> ASKED_OTHERWISE =
      Map.of(
          "D.dayUser", "by the key of the user: field=\"userKey\"",
          "E.userKind", "not asked: it follows from the key and is shown");

  // Accepted, stored as given and counted as OTHER_FAMILY (section 9, 4).
  private static final Set<String> DETAIL = Set.of("SIBLING", "IN_LAW");

  private static String ours(String key) {
    return REFERENCES.getOrDefault(key, key);
  }

  @ParameterizedTest
  @EnumSource
  void everyKeyIsAQuestionAndEveryQuestionAKey(Form form) {
    Set<String> keys =
        form.items().keySet().stream()
            .map(FormsMdTest::ours)
            .collect(Collectors.toCollection(TreeSet::new));
    if (form == Form.B) {
      keys.add("serviceTarget");
    }
    assertEquals(
        keys,
        Answers.of(form.kind).stream()
            .map(Asked::key)
            .collect(Collectors.toCollection(TreeSet::new)));
    assertEquals(List.of(53, 34, 27, 9, 9).get(form.ordinal()), keys.size(), "forms.md was read");
  }

  @ParameterizedTest
  @EnumSource
  void everyQuestionTakesTheKindOfAnswerOfItsType(Form form) {
    for (Item item : form.items().values()) {
      Asked asked = Answers.question(form.kind, ours(item.key()));
      String type = item.type().split(" ")[0];
      Class<?> answer = asked.type();
      boolean many = type.equals("enumN") || type.equals("repeating");
      assertEquals(many, asked.isMany(), item.key());
      assertTrue(
          switch (type) {
            case "bool" -> answer == Boolean.class;
            case "bool3" -> answer == Answer.class;
            case "int", "year" -> answer == Integer.class;
            case "date" -> answer == LocalDate.class;
            case "text" -> answer == String.class;
            case "code" -> answer == String.class && asked.field().getAnnotations().length > 1;
            case "ref" -> answer == UUID.class;
            case "enum1", "enumN" -> answer.isEnum();
            default -> many || item.type().startsWith("see") || answer.isEnum();
          },
          form + " " + item + " is a " + answer);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeListHasExactlyTheCodes(Form form) {
    for (Item item : form.items().values()) {
      Class<?> list = Answers.question(form.kind, ours(item.key())).type();
      if (list == Answer.class) {
        assertEquals(Set.of("YES", "NO", "UNKNOWN"), codes(list));
      } else if (item.key().equals("perpetrators") && form != Form.B) {
        Set<String> relations = new TreeSet<>(item.codes());
        relations.addAll(DETAIL);
        assertEquals(relations, new TreeSet<>(codes(PerpetratorRelation.class)));
        assertEquals(new FormsMd().perpetratorGenders(), codes(PerpetratorGender.class));
      } else if (list.isEnum()) {
        assertEquals(item.codes(), codes(list), form + " " + item.key());
      } else if (item.key().equals("homeMunicipality")) {
        String pattern =
            Answers.question(form.kind, item.key())
                .field()
                .getAnnotation(jakarta.validation.constraints.Pattern.class)
                .regexp();
        assertTrue(
            item.codes().size() == 3 && item.codes().stream().allMatch(c -> c.matches(pattern)));
      } else {
        assertEquals(Set.of(), item.codes(), form + " " + item.key());
      }
    }
  }

  private static Set<String> codes(Class<?> list) {
    return Arrays.stream(list.getEnumConstants()).map(Asked::code).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource
  void requiredAndOptionalAreThoseOfTheTables(Form form) {
    for (Item item : form.items().values()) {
      Asked asked = Answers.question(form.kind, ours(item.key()));
      String name = form + "." + ours(item.key());
      boolean optional = item.required().equals("O") || MAY_STAY_OPEN.containsKey(name);
      assertEquals(optional, asked.isOptional(), name + " is " + item.required());
      boolean conditional = !asked.conditions().replace(";", "").isEmpty();
      if (item.required().equals("C") && !MAY_STAY_OPEN.containsKey(name)) {
        assertEquals(!UNLESS_RESERVED.contains(name), conditional, name + " is conditional");
      }
      if (item.required().equals("R")) {
        assertTrue(!conditional, name + " is always asked");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyKeyAndCodeHasALabelInThreeLanguages(Form form) throws IOException {
    Set<String> missing = new TreeSet<>();
    for (String file : List.of("messages", "messages_nn", "messages_en")) {
      Properties labels = new Properties();
      try (Reader text =
          Files.newBufferedReader(MAIN.resolve("resources").resolve(file + ".properties"))) {
        labels.load(text);
      }
      for (Asked asked : Answers.of(form.kind)) {
        String key = form.feature + "." + asked.key();
        missing.addAll(labels.containsKey(key) ? Set.of() : Set.of(file + ": " + key));
        if (asked.type().isEnum()) {
          codes(asked.type()).stream()
              .map(code -> asked.type().getSimpleName() + "." + code)
              .filter(code -> !labels.containsKey(code))
              .forEach(code -> missing.add(file + ": " + code));
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @ParameterizedTest
  @EnumSource
  void everyKeyStandsInItsPage(Form form) throws IOException {
    String page = Files.readString(MAIN.resolve("webapp").resolve(form.page));
    for (String tag : List.of("animals", "background", "perpetrators", "reservation")) {
      page =
          page.replaceAll(
              "<r:" + tag + " [^>]*/>",
              Matcher.quoteReplacement(
                  Files.readString(
                      MAIN.resolve("webapp").resolve("WEB-INF/tags/" + tag + ".xhtml"))));
    }
    Set<String> missing = new TreeSet<>();
    for (Asked asked : Answers.of(form.kind)) {
      boolean stands =
          Pattern.compile("(field=|\"field\" value=)\"(#.r:id.at, ')?" + asked.key() + "\\b")
              .matcher(page)
              .find();
      if (stands == ASKED_OTHERWISE.containsKey(form + "." + asked.key())) {
        missing.add(asked.key());
      }
    }
    assertEquals(Set.of(), missing);
  }
}
