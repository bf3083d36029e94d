package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;

/**
 * Files that are not what they say, or that would harm: a clear sentence, and nothing is stored.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BadFileIT {
  private Window manager;
  private String before;

  @BeforeEach
  void signIn() {
    manager = Browser.window().signIn("manager.bodo");
    before = Stored.contents();
  }

  @AfterEach
  void nothingIsStored() {
    assertEquals(before, Stored.contents());
    manager.assertNothingWrong();
    manager.close();
  }

  private void send(byte[] file) {
    manager.open("/upload/form");
    manager.control("kind").selectOption("PHONE_CONVERSATIONS");
    manager.control("chosen").setInputFiles(new FilePayload("x.xlsx", "application/zip", file));
    manager.control("send").click();
    manager.page.waitForSelector("#errors, #bad, #good, table.names");
  }

  private void assertRefused(byte[] file, String sentence) {
    send(file);
    assertTrue(manager.errorAt("file").contains(sentence), manager.text());
  }

  private static byte[] zip(String part, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content);
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
    }
    return out.toByteArray();
  }

  @Test
  void macrosLinksBombsAndWhatIsNoFileAreRefusedAtTheFile() throws IOException {
    assertRefused(zip("xl/vbaProject.bin", new byte[9]), "Regnearket har makroer.");
    assertRefused(zip("xl/externalLinks/1.xml", new byte[9]), "henter tall fra andre filer");
    assertRefused(zip("xl/media/1.bin", new byte[300 << 20]), "mer enn vi kan lese");
    assertRefused(zip("word/document.xml", new byte[9]), "ikke et regneark i formatet XLSX");
    assertRefused("a,b\n1,\u00e5\n".getBytes(StandardCharsets.ISO_8859_1), "ikke lagret som UTF-8");
    assertRefused(new byte[0], "Velg en fil som ikke er tom.");
  }

  @Test
  void formulaIsNamedByLineAndColumn() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Ark");
      String[] names = {
        "recordId",
        "consent",
        "conversationDate",
        "gender",
        "isAdult",
        "structured",
        "firstInYearNational",
        "userKey"
      };
      String[] texts = {"F-1", "FULL", "", "WOMAN", "true", "true", "true", "BAD-1"};
      for (int i = 0; i < names.length; i++) {
        sheet.value(0, i, names[i]);
        sheet.value(1, i, texts[i]);
      }
      sheet.formula(1, 2, "TODAY()");
    }
    send(out.toByteArray());
    manager.page.waitForSelector("#bad");
    assertEquals(
        "2\tconversationDate\tCellen regner ut svaret. Lim inn verdien i stedet for formelen.",
        manager.page.locator("table.lines tbody tr").innerText().strip());
  }

  /** The sender hangs up half-way; whoever comes next is served. */
  @Test
  void uploadThatBreaksOffLeavesNothing() throws IOException {
    String cookies =
        manager.context.cookies().stream()
            .map(one -> one.name + "=" + one.value)
            .collect(Collectors.joining("; "));
    for (int i = 0; i < 3; i++) {
      try (Socket socket = begin(cookies, 9_000_000)) {
        socket.getOutputStream().write(new byte[2 << 20]);
        socket.getOutputStream().flush();
      }
    }
    // Parts that end in the middle are no form, and no failure of ours.
    try (Socket socket = begin(cookies, 100)) {
      socket.getOutputStream().write(new byte[100]);
      socket.getOutputStream().flush();
      String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
      assertEquals("HTTP/1.1 400", answer);
    }
    manager.open("/upload/form");
    assertTrue(manager.control("send").isVisible());
  }

  private static Socket begin(String cookies, int length) throws IOException {
    URI server = URI.create(Deployed.address("/upload/form"));
    Socket socket = new Socket(server.getHost(), server.getPort());
    socket.setSoTimeout(20_000);
    String part =
        "--b\r\nContent-Disposition: form-data; name=\"page:chosen\"; filename=\"x\"\r\n\r\n";
    String head =
        "POST /upload/form HTTP/1.1\r\nHost: localhost:%d\r\nCookie: %s\r\nOrigin: %s\r\n"
                .formatted(server.getPort(), cookies, Deployed.address(""))
            + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: %d\r\n\r\n"
                .formatted(length + part.length())
            + part;
    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    return socket;
  }
}
