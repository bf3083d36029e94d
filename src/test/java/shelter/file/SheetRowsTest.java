package shelter.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shelter.file.Unreadable.Why;

/** What a spreadsheet says, and which are not read at all. */
class SheetRowsTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  static byte[] sheet(Consumer<Worksheet> fill) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Test", "1.0")) {
      fill.accept(book.newWorksheet("Ark 1"));
      book.newWorksheet("Ark 2").value(0, 0, "not read");
    }
    return out.toByteArray();
  }

  private static byte[] plain() throws IOException {
    return sheet(
        sheet -> {
          sheet.value(0, 0, "recordId");
          sheet.value(1, 0, "A-1");
        });
  }

  private static Spool spool(byte[] file) throws IOException {
    return Spool.of(new ByteArrayInputStream(file));
  }

  /** The same book with one part more, or another. */
  private static byte[] with(byte[] book, String part, byte[] content) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipFile in = ZipFile.builder().setByteArray(book).get()) {
      for (var one : java.util.Collections.list(in.getEntries())) {
        parts.put(one.getName(), in.getInputStream(one).readAllBytes());
      }
    }
    parts.put(part, content);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var one : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(one.getKey()));
        zip.write(one.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] withSheet(String xml) throws IOException {
    return with(plain(), SHEET, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertUnread(Why why, byte[] file) throws IOException {
    Unreadable refused =
        assertThrows(
            Unreadable.class,
            () -> {
              try (Spool spool = spool(file);
                  Rows rows = new SheetRows(spool)) {
                while (rows.next() != null) {
                  // To the end.
                }
              }
            });
    assertEquals(why, refused.why());
  }

  @Test
  void cellsBecomeTheTextsOfACsvFile() throws IOException {
    byte[] file =
        sheet(
            sheet -> {
              List<String> names = List.of("recordId", "day", "number", "half", "yes", "text", "x");
              for (int i = 0; i < names.size(); i++) {
                sheet.value(0, i, names.get(i));
              }
              sheet.value(2, 0, "A-1");
              sheet.value(2, 1, LocalDate.of(2026, 11, 3));
              sheet.style(2, 1).format("dd.mm.yyyy").set();
              sheet.value(2, 2, 1987);
              sheet.value(2, 3, 0.5);
              sheet.value(2, 4, true);
              sheet.value(2, 5, "Blåbær & «tyttebær»");
              sheet.formula(3, 2, "1+1");
            });
    try (Spool spool = spool(file);
        Rows rows = new SheetRows(spool)) {
      assertEquals(
          List.of("recordId", "day", "number", "half", "yes", "text", "x"), rows.columns());
      Rows.Row row = rows.next();
      assertEquals(3, row.line());
      assertEquals(
          List.of("A-1", "2026-11-03", "1987", "0.5", "true", "Blåbær & «tyttebær»", ""),
          row.texts());
      assertEquals(Rows.FORMULA, rows.next().texts().get(2));
      assertNull(rows.next());
    }
  }

  /** As the office programs write them: by the number of a form, without its text. */
  @ParameterizedTest
  @CsvSource({"14,2026-11-03", "22,2026-11-03", "164,2026-11-03", "1,46329", "0,46329"})
  void dayIsKnownByItsForm(int form, String text) throws IOException {
    String styles =
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"[$-414]d.&quot; &quot;mmm\\.yyyy;@\"/></numFmts>"
            + ("<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"" + form + "\"/></cellXfs>")
            + "</styleSheet>";
    byte[] file =
        with(
            withSheet(
                rows(
                    "<c r=\"A1\" t=\"inlineStr\"><is><t>day</t></is></c>",
                    "<c r=\"A2\" s=\"1\"><v>46329</v></c>")),
            "xl/styles.xml",
            styles.getBytes(StandardCharsets.UTF_8));
    try (Spool spool = spool(file);
        Rows rows = new SheetRows(spool)) {
      assertEquals(List.of(text), rows.next().texts());
    }
  }

  private static String rows(String first, String second) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
        + ("<row r=\"1\">" + first + "</row><row r=\"2\">" + second + "</row>")
        + "</sheetData></worksheet>";
  }

  @Test
  void macrosAndLinksAreRefused() throws IOException {
    assertUnread(Why.MACROS, with(plain(), "xl/vbaProject.bin", new byte[] {1}));
    assertUnread(Why.LINKS, with(plain(), "xl/externalLinks/externalLink1.xml", new byte[] {'<'}));
  }

  @Test
  void whatGrowsWithoutEndIsNotUnpacked() throws IOException {
    assertUnread(Why.BOMB, with(plain(), "xl/media/zeros.bin", new byte[80 << 20]));
    byte[] book = plain();
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(many)) {
      for (int i = 0; i < 2_500; i++) {
        zip.putNextEntry(new ZipEntry("xl/" + i));
      }
    }
    assertUnread(Why.BOMB, many.toByteArray());
    String text = "<si><t>" + "a".repeat(30_000) + "</t></si>";
    String texts = "<sst>" + text.repeat(1_200) + "</sst>";
    assertUnread(
        Why.BOMB, with(book, "xl/sharedStrings.xml", texts.getBytes(StandardCharsets.UTF_8)));
    assertUnread(Why.BOMB, new byte[(int) Archive.PACKED + 1]);
  }

  @Test
  void whatIsNoSheetIsRefused() throws IOException {
    assertUnread(Why.EMPTY, new byte[0]);
    assertUnread(Why.NOT_A_SHEET, "recordId,consent\n1,FULL\n".getBytes(StandardCharsets.UTF_8));
    byte[] cut = plain();
    assertUnread(Why.NOT_A_SHEET, java.util.Arrays.copyOf(cut, cut.length / 2));
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(other)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
    }
    assertUnread(Why.NOT_A_SHEET, other.toByteArray());
    assertUnread(Why.NOT_A_SHEET, withSheet("<worksheet><sheetData><row r=\"1\"><c r="));
    assertUnread(
        Why.NOT_A_SHEET,
        withSheet("<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>" + rows("", "")));
    assertUnread(
        Why.NOT_A_SHEET, with(plain(), SHEET, rows("", "").getBytes(StandardCharsets.UTF_16LE)));
  }

  /** The reader makes room for every column before the one that a cell names. */
  @ParameterizedTest
  @CsvSource({"ZZZZZZ1", "&#90;&#90;ZZZ1", "1"})
  void cellInAColumnThatNoSheetHasIsRefused(String place) throws IOException {
    assertUnread(Why.NOT_A_SHEET, withSheet(rows("<c r=\"" + place + "\"><v>1</v></c>", "")));
  }

  @Test
  void whatIsLongerThanAnyOfOursIsRefused() throws IOException {
    String cell = "<c r=\"A1\" t=\"inlineStr\"><is><t>%s</t></is></c>";
    assertUnread(Why.FIELD_TOO_LONG, withSheet(rows(cell.formatted("a".repeat(70_000)), "")));
    assertUnread(Why.FIELD_TOO_LONG, withSheet(rows(cell.formatted("a".repeat(1 << 20)), "")));
    assertUnread(Why.LINE_TOO_LONG, withSheet(rows(cell.formatted("ab cd").repeat(200_000), "")));
  }

  @Test
  void numberThatWouldBeWrittenWithAMillionZerosStaysShort() throws IOException {
    try (Spool spool =
            spool(
                withSheet(
                    rows(
                        "<c r=\"A1\" t=\"inlineStr\"><is><t>n</t></is></c>",
                        "<c r=\"A2\"><v>1E1000000</v></c>")));
        Rows rows = new SheetRows(spool)) {
      assertEquals(List.of("1E1000000"), rows.next().texts());
    }
  }
}
