package shelter.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shelter.transfer.Sent.csv;
import static shelter.transfer.Sent.row;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Program;
import shelter.browser.Stored;
import shelter.file.Column;
import shelter.file.Columns;
import shelter.file.RecordKind;

/**
 * A corpus of files that are wrong, made from the columns themselves: every one is answered with
 * 4xx, none stores anything, and what is wrong in a line is said with line and field.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BadFilesIT {
  /** One of them, and what must be said of it. */
  private record Bad(
      String name, String kind, byte[] file, int status, String line, String field) {}

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Bad> corpus = new ArrayList<>();

  private void add(String name, String kind, String file, int status, String line, String field) {
    corpus.add(new Bad(name, kind, file.getBytes(StandardCharsets.UTF_8), status, line, field));
  }

  /** Every text that no column of that kind takes, in a line of its own behind a good one. */
  private void addCells() {
    for (RecordKind kind : RecordKind.values()) {
      for (Column column : Columns.of(kind).all()) {
        for (String text : wrong(column)) {
          Map<String, String> bad = row(kind.path(), "BAD-2");
          bad.put(column.name(), text);
          add(
              kind + " " + column.name() + " " + text.substring(0, Math.min(12, text.length())),
              kind.path(),
              csv(row(kind.path(), "BAD-1"), bad),
              422,
              kind == RecordKind.DAY_VISITS ? null : "3",
              column.name());
        }
      }
    }
  }

  private static List<String> wrong(Column column) {
    Class<?> type = column.asked().type();
    if (column.name().equals("dayUserId") || column.name().equals("adultStayId")) {
      return List.of("NOBODY-HAS-THIS");
    }
    if (column.asked().isMany()) {
      String code = column.codes().isEmpty() ? "PARENT:MAN" : column.codes().iterator().next();
      return List.of(code + "||" + code, "|", "NO_SUCH_CODE");
    }
    if (type == java.time.LocalDate.class) {
      return List.of("24.11.2026", "2026-02-30", "2999-01-01");
    }
    if (type == Integer.class) {
      return List.of("many", "1.5");
    }
    return type == Boolean.class
        ? List.of("ja", "TRUE")
        : type == String.class ? List.of("=1+1", "a b;c") : List.of("no_such_code", " ");
  }

  /** What is wrong with a file as a whole. */
  private void addFiles() {
    String good = csv(row("stays", "BAD-1"));
    String head = good.substring(0, good.indexOf("\r\n") + 2);
    add("nothing", "stays", "", 400, null, null);
    add("only line ends", "stays", "\r\n\r\n", 400, null, null);
    add("a NUL", "stays", good.replace("WOMEN", "WO\0MEN"), 400, "2", null);
    add("an open quote", "stays", good.replace("WOMEN", "\"WOMEN"), 400, null, null);
    add("a quote in the middle", "stays", good.replace("WOMEN", "WO\"MEN"), 400, "2", null);
    add("text behind a quote", "stays", good.replace("WOMEN", "\"WOMEN\"X"), 400, "2", null);
    add("a bare CR", "stays", good.replace("\r\n", "\r"), 400, null, null);
    add("a CR in a field", "stays", good.replace("WOMEN", "\"WO\rMEN\""), 422, null, null);
    add("one field less", "stays", good.replace(",WOMEN", ""), 422, "2", null);
    add("one field more", "stays", good.replace("WOMEN", "WOMEN,WOMEN"), 422, "2", null);
    add("semicolons", "stays", good.replace(",", ";"), 422, "1", null);
    add("a column twice", "stays", good.replace("userKey", "gender"), 422, "1", "gender");
    add("an unknown column", "stays", good.replace("userKey", "name"), 422, "1", "name");
    add("a nameless column", "stays", good.replace("userKey", ""), 422, "1", "");
    add("other capitals", "stays", good.replace("userKey", "UserKey"), 422, "1", "UserKey");
    for (String missing :
        List.of("recordId", "consent", "serviceTarget", "admissionDate", "gender")) {
      Map<String, String> row = row("stays", "BAD-1");
      row.remove(missing);
      add("no " + missing, "stays", csv(row), 422, "1", missing);
    }
    add("another form", "stays", csv(row("child-stays", "BAD-1")), 422, "1", null);
    add(
        "twice the same",
        "stays",
        csv(row("stays", "BAD-1"), row("stays", "BAD-1")),
        422,
        "3",
        "recordId");
    add("a long line", "stays", head + "x,".repeat(600_000) + "\r\n", 413, "2", null);
    add("a million signs", "stays", head + "x".repeat(1_000_000) + "\r\n", 413, "2", null);
    add("a long field", "stays", good.replace("BAD-1", "B".repeat(70_000)), 413, "2", null);
    add("a long id", "stays", good.replaceFirst("BAD-1", "B".repeat(65)), 422, "2", "recordId");
    add("an identity number", "stays", good.replace("BAD-1", "01010112377"), 422, "2", "recordId");
    for (String id :
        List.of("-a", "a b", "å", "a,b", "'; drop table stay", "<b>", "../x", "=HYPERLINK")) {
      Map<String, String> row = row("stays", "BAD-1");
      row.put("recordId", "\"" + id + "\"");
      add("the id " + id, "stays", csv(row), 422, "2", "recordId");
    }
    for (Charset other :
        List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      corpus.add(
          new Bad(
              "" + other, "stays", good.replace("BAD-1", "Ærø").getBytes(other), 400, null, null));
    }
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    zip.writeBytes(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});
    corpus.add(new Bad("a zip", "stays", zip.toByteArray(), 400, null, null));
  }

  /** What one kind asks of the others. */
  private void addRules() {
    Map<String, String[]> reserved = new LinkedHashMap<>();
    reserved.put("stays", new String[] {"birthYear", "1990", "userKey", "K", "wasFull", "true"});
    reserved.put("child-stays", new String[] {"birthYear", "2020", "childKey", "K"});
    reserved.put("phone-conversations", new String[] {"userKey", "K", "durationMinutes", "5"});
    reserved.forEach(
        (kind, extras) -> {
          for (int i = 0; i < extras.length; i += 2) {
            Map<String, String> row = row(kind, "BAD-1", "consent", "RESERVED");
            List.of("userKey", "childKey", "birthYear").forEach(key -> row.replace(key, ""));
            row.put(extras[i], extras[i + 1]);
            add("reserved with " + extras[i], kind, csv(row), 422, "2", extras[i]);
          }
        });
    for (int year : List.of(1999, 2018, 2101)) {
      add(
          "in " + year,
          "phone-conversations",
          csv(row("phone-conversations", "BAD-1", "conversationDate", year + "-05-05")),
          422,
          "2",
          "conversationDate");
    }
  }

  @Test
  void everyBadFileIsRefusedWithLineAndFieldAndStoresNothing() throws Exception {
    addCells();
    addFiles();
    addRules();
    System.out.println("Bad files: " + corpus.size());
    assertTrue(corpus.size() >= 200, "" + corpus.size());
    String before = Stored.contents();
    Program journal = Program.of("staff." + Sent.CENTRE);
    List<String> wrong = new ArrayList<>();
    for (Bad bad : corpus) {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(
                      URI.create(
                          Deployed.address("/api/v1/centres/" + Sent.CENTRE + "/" + bad.kind())))
                  .header("Content-Type", "text/csv")
                  .header("Authorization", "Bearer " + journal.token())
                  .POST(HttpRequest.BodyPublishers.ofByteArray(bad.file()))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != bad.status() || !says(answer, bad)) {
        wrong.add(bad.name() + ": " + answer.statusCode() + " " + shortened(answer.body()));
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(before, Stored.contents(), "something was stored");
  }

  private static boolean says(HttpResponse<String> answer, Bad bad) {
    return Program.type(answer).equals("application/problem+json")
        && !answer.body().contains("???")
        && !answer.body().contains("Exception")
        && Program.object(answer).getJsonArray("errors").stream()
            .map(JsonObject.class::cast)
            .anyMatch(
                one ->
                    (bad.line() == null || bad.line().equals("" + one.get("line")))
                        && (bad.field() == null || bad.field().equals(one.getString("field", null)))
                        && !one.getString("message").isBlank());
  }

  private static String shortened(String body) {
    return body.length() > 250 ? body.substring(0, 250) : body;
  }

  /** Who hangs up in the middle has sent nothing. */
  @Test
  void anUploadThatBreaksOffStoresNothing() throws Exception {
    String before = Stored.contents();
    Program journal = Program.of("staff." + Sent.CENTRE);
    URI address = URI.create(Deployed.address(""));
    String half = csv(row("stays", "BAD-1"), row("stays", "BAD-2"));
    try (var socket = new java.net.Socket(address.getHost(), address.getPort())) {
      socket
          .getOutputStream()
          .write(
              ("POST /api/v1/centres/%s/stays HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                      + "Authorization: Bearer %s\r\nContent-Length: %d\r\n\r\n%s")
                  .formatted(Sent.CENTRE, journal.token(), half.length() * 2, half)
                  .getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 400"), answer);
    }
    assertEquals(before, Stored.contents());
  }
}
