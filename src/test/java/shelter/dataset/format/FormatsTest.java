package shelter.dataset.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import shelter.dataset.PxReader;
import shelter.dataset.Readers;
import shelter.publication.Invented;
import shelter.screening.Why;
import shelter.shared.Refusal;
import shelter.statistics.TableEntry.Kind;

/** A table of two years that has everything a published table can have. */
class FormatsTest {
  private static final Locale ENGLISH = Locale.ENGLISH;

  /** A share by centre: 2021 has a new centre and no boys; a hidden cell, an empty one, a zero. */
  private final Cube shares =
      new Cube(
          "residents_by_age",
          List.of(
              Invented.table(2021, "residents_by_age", Kind.SHARE, "Centre", "Gender")
                  .cell("north", "TOTAL", "1", 3L)
                  .cell("south", "TOTAL", null, 0L)
                  .cell("west", "TOTAL", "0", 8L)
                  .edition(),
              Invented.table(2020, "residents_by_age", Kind.SHARE, "Centre", "Gender")
                  .cell("north", "TOTAL", "5", 8L)
                  .hidden("north", "MAN")
                  .cell("south", "TOTAL", "1234567", 2000000L)
                  .edition()));

  private final Cube means =
      new Cube(
          "mean_stay",
          List.of(
              Invented.table(2020, "mean_stay", Kind.MEAN, "Counted", "Gender")
                  .cell("ALL", "TOTAL", "1234.5", 7L)
                  .cell("ALL", "MAN", "100", 4L)
                  .edition()));

  /** One hides the value, one the base, one both, one only the share; 2021 has no other gender. */
  private final Cube hiding =
      new Cube(
          "residents_by_age",
          List.of(
              Invented.table(2021, "residents_by_age", Kind.SHARE, "Centre", "Gender")
                  .cell("north", "TOTAL", "30", 60L)
                  .hidden("north", "WOMAN", null, 58L, Why.FEW)
                  .hidden("north", "MAN", "3", 4L, Why.BASE)
                  .edition(),
              Invented.table(2020, "residents_by_age", Kind.SHARE, "Centre", "Gender")
                  .hidden("north", "TOTAL", "31", null, Why.PROTECTS)
                  .hidden("north", "WOMAN", null, null, Why.GROUP)
                  .cell("north", "MAN", "0", 25L)
                  .cell("north", "OTHER", "0", 0L)
                  .edition()));

  private static Map<String, String> hidden() {
    Map<String, String> expected = new TreeMap<>();
    for (String[] line :
        new String[][] {
          {"2020 north TOTAL", "31", ":", ":"},
          {"2020 north WOMAN", ":", ":", ":"},
          {"2020 north MAN", "0", "25", "0"},
          {"2020 north OTHER", "0", "0", ".."},
          {"2021 north TOTAL", "30", "60", "50"},
          {"2021 north WOMAN", ":", "58", ":"},
          {"2021 north MAN", "3", "4", ":"},
          {"2021 north OTHER", ":", ":", ":"}
        }) {
      expected.put(line[0] + " value", line[1]);
      expected.put(line[0] + " base", line[2]);
      expected.put(line[0] + " percent", line[3]);
    }
    return expected;
  }

  private static Map<String, String> expected() {
    Map<String, String> expected = new TreeMap<>();
    for (String[] line :
        new String[][] {
          {"2020 north TOTAL", "5", "8", "63"},
          {"2020 north MAN", ":", ":", ":"},
          {"2020 south TOTAL", "1234567", "2000000", "62"},
          {"2020 south MAN", ".", ".", "."},
          {"2020 west TOTAL", ".", ".", "."},
          {"2020 west MAN", ".", ".", "."},
          {"2021 north TOTAL", "1", "3", "33"},
          {"2021 north MAN", ".", ".", "."},
          {"2021 south TOTAL", "..", "0", ".."},
          {"2021 south MAN", ".", ".", "."},
          {"2021 west TOTAL", "0", "8", "0"},
          {"2021 west MAN", ".", ".", "."}
        }) {
      expected.put(line[0] + " value", line[1]);
      expected.put(line[0] + " base", line[2]);
      expected.put(line[0] + " percent", line[3]);
    }
    return expected;
  }

  private static byte[] write(Cube cube, String format, String... parameters) {
    return Output.of(format, List.of(parameters)).write(whole(cube), new Wording(cube, ENGLISH));
  }

  private static Extract whole(Cube cube) {
    return Extract.of(cube, Map.of(), List.of(), List.of());
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  @Test
  void everyFormatSaysTheSame() throws Exception {
    assertEquals(expected(), Readers.jsonStat(text(write(shares, "json-stat2"))));
    assertEquals(expected(), Readers.px(text(write(shares, "px"))));
    assertEquals(expected(), Readers.csv(text(write(shares, "csv", "UseCodes"))));
    assertEquals(expected(), Readers.xlsx(write(shares, "xlsx", "UseCodes")));
    assertEquals(expected(), Readers.html(text(write(shares, "html", "UseCodes"))));
  }

  /** Value, base and share are hidden each for itself, the same in every format. */
  @Test
  void everyFormatHidesTheSame() throws Exception {
    assertEquals(hidden(), Readers.jsonStat(text(write(hiding, "json-stat2"))));
    assertEquals(hidden(), Readers.px(text(write(hiding, "px"))));
    assertEquals(hidden(), Readers.csv(text(write(hiding, "csv", "UseCodes"))));
    assertEquals(hidden(), Readers.xlsx(write(hiding, "xlsx", "UseCodes")));
    assertEquals(hidden(), Readers.html(text(write(hiding, "html", "UseCodes"))));
  }

  /**
   * Whoever takes a file along reads why figures are hidden, and not which of them is small: that
   * would tell that it is 1 or 2.
   */
  @Test
  void everyFormatTellsWhyAndNoneTellsWhichIsSmall() {
    String why = "A hidden figure is too small, or protects another figure";
    String left = "Other gender is not shown apart in 2021";
    for (String format : List.of("json-stat2", "px", "html")) {
      String file = text(write(hiding, format)).replaceAll("\"\\n\"", "");
      assertTrue(file.contains(why) && file.contains(left), file);
      assertFalse(file.matches("(?s).*\\b(FEW|PROTECTS|GROUP)\\b.*"), file);
    }
    String page = text(write(hiding, "html", "UseCodes"));
    String persons = "<td><abbr title=\"Too few, or protects another figure.\">:</abbr></td>";
    // Two and one number in 2020, and the left out column of 2021: all in the same words.
    assertEquals(2 + 3 + 2 + 3, page.split(Pattern.quote(persons), -1).length - 1, page);
    assertEquals(1, page.split("<abbr title=\"The base is too small", -1).length - 1, page);
    assertTrue(
        text(write(hiding, "json-stat2"))
            .contains("\"status\":{\"label\":{\".\":\"cannot occur\""));
  }

  @Test
  void meanIsRoundedAsItIsShownAndItsSumIsNot() {
    Map<String, String> figures = Readers.jsonStat(text(write(means, "json-stat2")));
    assertEquals("176.4", figures.get("2020 ALL TOTAL mean"));
    assertEquals("1234.5", figures.get("2020 ALL TOTAL value"));
    assertEquals("25", figures.get("2020 ALL MAN mean"));
    assertEquals(1, means.decimals(Cube.MEAN));
    assertEquals(1, means.decimals(Cube.VALUE));
  }

  /** Placed otherwise, the same figures stand at other places. */
  @Test
  void placementTurnsTheTable() {
    Extract turned =
        Extract.of(shares, Map.of(), List.of("contents", "column"), List.of("row", "TIME"));
    Wording wording = new Wording(shares, ENGLISH);
    assertEquals(expected(), Readers.jsonStat(JsonStat.data(turned, wording)));
    assertEquals(expected(), Readers.px(PxFile.write(turned, wording)));
    assertEquals(
        "dataset.noPlace",
        assertThrows(
                Refusal.class,
                () -> Extract.of(shares, Map.of(), List.of("row"), List.of("column", "year")))
            .key());
    assertEquals(
        "dataset.twoPlaces",
        assertThrows(
                Refusal.class, () -> Extract.of(shares, Map.of(), List.of("row", "row"), List.of()))
            .key());
  }

  @Test
  void pxFileTellsItsWholeStory() {
    PxReader px = new PxReader(text(write(shares, "px")));
    assertEquals("\"2013\"", px.word("AXIS-VERSION"));
    assertEquals("\"utf-8\"", px.word("CODEPAGE"));
    assertEquals(List.of("year", "shelter", "gender"), px.texts("STUB"));
    assertEquals(List.of("contents"), px.texts("HEADING"));
    assertEquals("TLIST(A1),\"2020\",\"2021\"", px.word("TIMEVAL(\"year\")"));
    assertEquals(List.of("contents"), px.texts("CONTVARIABLE"));
    assertEquals(List.of("Percent"), px.texts("UNITS(\"Percent\")"));
    // A quotation mark would end the text.
    assertTrue(px.texts("VALUES(\"shelter\")").contains("=Nord 'krise'"));
    assertTrue(px.word("NOTEX").contains("break in 2021"));
    assertEquals(List.of(":"), px.texts("DATASYMBOL3"));
    assertTrue(px.word("VALUENOTE(\"year\",\"2021\")").contains("Version 1"));
    PxReader norwegian =
        new PxReader(PxFile.write(whole(shares), new Wording(shares, Locale.forLanguageTag("nb"))));
    assertTrue(norwegian.texts("NOTE").get(0).startsWith("Alle 'slik'.#Hver for seg."));
  }

  /** A name that a spreadsheet would calculate. */
  @Test
  void labelIsNoFormula() {
    String csv = text(write(shares, "csv"));
    assertTrue(csv.contains("\"'=Nord \"\"krise\"\"\""), csv);
    assertFalse(csv.contains("\"=Nord"), csv);
    assertTrue(csv.startsWith("\"year\",\"shelter\",\"gender\",\"Value\",\"Base\",\"Percent\""));
  }

  @Test
  void csvIsWrittenAsItIsAskedFor() {
    String csv =
        text(write(shares, "csv", "UseCodesAndTexts", "SeparatorSemicolon", "IncludeTitle"));
    assertTrue(csv.startsWith("\"Residents by age, by year, shelter, gender and contents\""), csv);
    assertTrue(csv.contains("2020;\"south Sør\";\"TOTAL Total\";1234567;2000000;62"), csv);
  }

  @Test
  void wishThatFitsNothingIsRefused() {
    for (String[] wish :
        new String[][] {
          {"json-stat2", "UseCodes"},
          {"px", "IncludeTitle"},
          {"xlsx", "SeparatorTab"},
          {"csv", "UseCodes", "UseTexts"},
          {"csv", "SeparatorTab", "SeparatorSpace"},
          {"csv", "Nice"}
        }) {
      List<String> parameters = List.of(wish).subList(1, wish.length);
      assertThrows(Refusal.class, () -> Output.of(wish[0], parameters), wish[0] + parameters);
    }
    assertThrows(Refusal.class, () -> Output.of("parquet", List.of()));
  }
}
