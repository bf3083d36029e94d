package shelter.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever adds a page, a button or a resource says who may use it, or the build stops. */
class MatrixTest {
  private static final Set<String> OUTCOMES =
      Set.of(
          "OK",
          "LOGIN",
          "FORBIDDEN",
          "MISSING",
          "NOTHING",
          "START",
          "UNAUTHORIZED",
          "INVALID",
          "CONFLICT");

  private static Set<String> things(String what) {
    return Matrix.rows(what).stream()
        .map(row -> what.equals("PAGE") ? row.page() : row.thing())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @DisplayName("Promise 18: every page has its row and every row its page")
  @Test
  void everyPageHasItsRowAndEveryRowItsPage() {
    assertEquals(Matrix.pages().keySet(), things("PAGE"));
  }

  @DisplayName("Promise 18: every action has its row and every row its action")
  @Test
  void everyActionHasItsRowAndEveryRowItsAction() {
    assertEquals(Matrix.actions(), things("ACTION"));
    assertTrue(Matrix.actions().contains("/stay/form#save"), "the parts of a page are not read");
  }

  @DisplayName("Promise 18: every resource has its row and every row its resource")
  @Test
  void everyResourceHasItsRowAndEveryRowItsResource() {
    assertEquals(Matrix.resources(), things("RESOURCE"));
    assertTrue(Matrix.resources().contains("PUT /api/draft/{kind}/{record}"));
  }

  @Test
  void everyOtherAddressHasItsRow() {
    assertEquals(Matrix.addresses(), things("ADDRESS"));
  }

  /** A page that is asked for a record says what it answers for another centre's. */
  @Test
  void everyPageOfARecordIsTriedForOwnAndOther() {
    Set<String> asked = new TreeSet<>();
    Matrix.pages()
        .forEach(
            (page, text) -> {
              if (text.contains("<o:viewParam name=\"id\"")) {
                asked.add(page);
              }
            });
    for (String of : List.of("own", "other")) {
      Set<String> tried =
          Matrix.rows("PAGE").stream()
              .filter(row -> row.of().equals(of) && row.thing().contains("id={"))
              .map(Matrix.Row::page)
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(asked, tried, of);
    }
  }

  @Test
  void everyCellSaysWhatHappens() {
    List<String> wrong =
        Matrix.rows().stream()
            .filter(row -> !OUTCOMES.containsAll(row.cells().values()))
            .map(Matrix.Row::thing)
            .toList();
    assertEquals(List.of(), wrong);
    List<String> rows =
        Matrix.rows().stream().map(row -> row.what() + " " + row.thing() + " " + row.of()).toList();
    assertEquals(rows.size(), Set.copyOf(rows).size(), "a row stands twice");
  }
}
