package shelter.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Another system's words become ours. */
class NamedRowsTest {
  private static final NamedRows.Names NAMES =
      new NamedRows.Names() {
        @Override
        public String column(String foreign) {
          return Map.of(
                  "Løpenummer",
                  "recordId",
                  "Kjønn",
                  "gender",
                  "Dato",
                  "visitDate",
                  "Hva",
                  "content")
              .getOrDefault(foreign, "");
        }

        @Override
        public String code(String column, String foreign) {
          return Map.of(
                  "gender Kvinne",
                  "WOMAN",
                  "content Samtale",
                  "CONVERSATION",
                  "content Annet",
                  "OTHER",
                  "content Ukjent",
                  "")
              .getOrDefault(column + " " + foreign, foreign);
        }
      };

  private static Rows rows(String text) throws IOException {
    return new NamedRows(
        new CsvRows(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), ';'),
        RecordKind.DAY_VISITS,
        NAMES);
  }

  @Test
  void columnsAndCodesAreCalledAsOursAndTheRestIsLeftOut() throws IOException {
    Rows rows =
        rows(
            "Løpenummer;Navn; Kjønn ;Dato;Hva\n"
                + "7;Kari; Kvinne ;24.11.2026;\"Samtale, Annet\"\n"
                + "8;Ola;WOMAN;3. 1. 2026;\"Samtale;Ukjent\"\n"
                + "9;Ola;Mann;31.2.2026;Samtale|Annet\n");
    assertEquals(List.of("recordId", "gender", "visitDate", "content"), rows.columns());
    assertEquals(List.of("7", "WOMAN", "2026-11-24", "CONVERSATION|OTHER"), rows.next().texts());
    assertEquals(List.of("8", "WOMAN", "2026-01-03", "CONVERSATION"), rows.next().texts());
    Rows.Row last = rows.next();
    assertEquals(4, last.line());
    assertEquals(List.of("9", "Mann", "31.2.2026", "CONVERSATION|OTHER"), last.texts());
    assertNull(rows.next());
  }

  @Test
  void lineOfAnotherLengthStaysSo() throws IOException {
    Rows rows = rows("Løpenummer;Navn;Kjønn\n7;Kari\n8;Ola;Kvinne;mer\n");
    assertEquals(1, rows.next().texts().size());
    assertEquals(3, rows.next().texts().size());
  }

  @Test
  void columnWithoutANameIsCalledByItsPlace() throws IOException {
    assertEquals(
        List.of("Løpenummer", "#2", "Kjønn"),
        NamedRows.foreign(
            new CsvRows(
                new ByteArrayInputStream("Løpenummer;;Kjønn\n".getBytes(StandardCharsets.UTF_8)),
                ';')));
  }
}
