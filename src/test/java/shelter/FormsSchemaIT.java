package shelter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shelter.record.Answers;
import shelter.record.Asked;

/** Every question of the forms has its column, and the column takes its codes and no others. */
class FormsSchemaIT {
  private static final Pattern TEXT = Pattern.compile("'([A-Z0-9_]+)'");

  /** What stands in a table beside the answers. */
  private static final Set<String> KEPT_BY_THE_REGISTER =
      Set.of(
          "id",
          "version",
          "centre",
          "confirmed",
          "given_id",
          "record_id",
          "transfer",
          "created_by",
          "created_at",
          "changed_by",
          "changed_at");

  private static String table(FormsMdTest.Form form) {
    return snake(form.kind.getSimpleName());
  }

  private static String snake(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @EnumSource
  void everyQuestionHasItsColumnAndEveryColumnItsQuestion(FormsMdTest.Form form)
      throws SQLException {
    Map<String, String> types = new HashMap<>();
    try (Connection owner = TestDatabase.asOwner("register");
        ResultSet rows =
            owner
                .createStatement()
                .executeQuery(
                    "select column_name, udt_name from information_schema.columns"
                        + " where table_schema = 'register' and table_name = '"
                        + table(form)
                        + "'")) {
      while (rows.next()) {
        types.put(rows.getString(1), rows.getString(2));
      }
    }
    for (Asked asked : Answers.of(form.kind)) {
      String type = types.remove(snake(asked.key()));
      assertEquals(type(asked), type, form + " " + asked.key());
    }
    assertEquals(KEPT_BY_THE_REGISTER, types.keySet());
  }

  private static String type(Asked asked) {
    Class<?> answer = asked.type();
    return asked.isMany()
        ? "_text"
        : answer == Boolean.class
            ? "bool"
            : answer == Integer.class
                ? "int2"
                : answer == java.time.LocalDate.class
                    ? "date"
                    : answer == java.util.UUID.class ? "uuid" : "text";
  }

  @ParameterizedTest
  @EnumSource
  void everyColumnTakesExactlyTheCodesOfItsList(FormsMdTest.Form form) throws SQLException {
    Map<String, String> checks = checks(table(form));
    for (Asked asked : Answers.of(form.kind)) {
      String what = form + " " + asked.key();
      if (asked.type().isEnum()) {
        String check = checks.get(snake(asked.key()));
        assertTrue(check != null, what + " has no check");
        Set<String> codes = new TreeSet<>();
        Matcher found = TEXT.matcher(check);
        while (found.find()) {
          codes.add(found.group(1));
        }
        assertEquals(codes(asked.type()), codes, what);
      } else if (asked.isMany()) {
        String check = checks.get(snake(asked.key()));
        for (Class<?> list :
            new Class<?>[] {
              shelter.person.PerpetratorRelation.class, shelter.person.PerpetratorGender.class
            }) {
          assertTrue(
              codes(list).stream().allMatch(code -> check.matches(".*\\b" + code + "\\b.*")), what);
        }
      }
    }
  }

  /** The checks that are about one column alone, by the column. */
  private static Map<String, String> checks(String table) throws SQLException {
    Map<String, String> checks = new HashMap<>();
    try (Connection owner = TestDatabase.asOwner("register");
        ResultSet rows =
            owner
                .createStatement()
                .executeQuery(
                    """
                    select a.attname, pg_get_constraintdef(c.oid)
                    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                    where c.contype = 'c' and cardinality(c.conkey) = 1 and c.conname not like '%%alone'
                      and c.conrelid = 'register.%s'::regclass
                    """
                        .formatted(table))) {
      while (rows.next()) {
        checks.merge(rows.getString(1), rows.getString(2), (one, other) -> one + " " + other);
      }
    }
    return checks;
  }

  private static Set<String> codes(Class<?> list) {
    return Arrays.stream(list.getEnumConstants())
        .map(Asked::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
