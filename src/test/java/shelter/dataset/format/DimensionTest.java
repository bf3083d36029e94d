package shelter.dataset.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shelter.shared.Refusal;

/** The expressions of PxWebApi 2, as its own selections read them. */
class DimensionTest {
  private final Dimension rows =
      new Dimension("row", List.of("A16_17", "A18_22", "A23_29", "A30_39", "B1", "UNKNOWN"));
  private final Dimension years = new Dimension("year", List.of("2018", "2019", "2020", "2021"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "* | A16_17 A18_22 A23_29 A30_39 B1 UNKNOWN",
        "B1 | B1",
        "b1 | B1",
        "A* | A16_17 A18_22 A23_29 A30_39",
        "a* | A16_17 A18_22 A23_29 A30_39",
        "*9 | A23_29 A30_39",
        "*_2* | A18_22 A23_29",
        "B? | B1",
        "A??_?9 | A23_29 A30_39",
        "top(2) | A16_17 A18_22",
        "TOP(2,1) | A18_22 A23_29",
        "top(99) | A16_17 A18_22 A23_29 A30_39 B1 UNKNOWN",
        "bottom(2) | B1 UNKNOWN",
        "bottom(2,1) | A30_39 B1",
        "from(A30_39) | A30_39 B1 UNKNOWN",
        "to(a18_22) | A16_17 A18_22",
        "range(A18_22,B1) | A18_22 A23_29 A30_39 B1",
        "range(B1,A18_22) | A18_22 A23_29 A30_39 B1",
      })
  void expressionChoosesValues(String expression, String expected) {
    assertEquals(List.of(expected.split(" ")), rows.choose(List.of(expression)).values());
  }

  /** The newest is at the top, and the years stand in their order all the same. */
  @ParameterizedTest
  @CsvSource({"top(1),2021", "'top(2,1)',2019 2020", "bottom(1),2018", "'bottom(2,1)',2019 2020"})
  void topOfTheYearsIsTheNewest(String expression, String expected) {
    assertEquals(List.of(expected.split(" ")), years.choose(List.of(expression)).values());
  }

  @Test
  void choicesAddUpInTheOrderOfTheTable() {
    assertEquals(
        List.of("A16_17", "B1", "UNKNOWN"),
        rows.choose(List.of("UNKNOWN", "b?", "top(1)", "B1")).values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C1",
        "",
        "A",
        "range(A18_22)",
        "range(A18_22,X)",
        "from(X)",
        "from()",
        "to(X)",
        "top(0)",
        "top(-1)",
        "top(x)",
        "top(1",
        "top(9999999999)",
        "A*9",
        "**",
        "*A*B*",
        "X*",
        "?",
        "A.*"
      })
  void whatIsNoValueAndNoExpressionIsRefused(String expression) {
    assertThrows(Refusal.class, () -> rows.choose(List.of(expression)));
  }

  @Test
  void nothingChosenIsRefused() {
    assertEquals(
        "dataset.nothingChosen", assertThrows(Refusal.class, () -> rows.choose(List.of())).key());
  }
}
