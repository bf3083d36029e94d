package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;

/** A text that wants to be more than a text stays one, in every text field of every form. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise29IT {
  private static final List<String> ATTACKS =
      List.of(
          "<script>alert(1)</script>",
          "#{7*191}",
          "${7*191}",
          "' or 1=1--",
          "A\0B",
          "x".repeat(5_000),
          "\u202Eabc",
          "\uD83D\uDE00",
          "a\r\nSet-Cookie: x=1\r\n[SEVERE] forged",
          "=cmd|' /C calc'!A0",
          "../../../../etc/passwd",
          "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>\"'><b>&y;");
  private static final Pattern TEXT_FIELD =
      Pattern.compile("<(?:input|textarea)(?=[^>]* name=\"page:([^\"]+)\")[^>]*>");
  private static final Pattern NO_TEXT =
      Pattern.compile("type=\"(hidden|radio|checkbox|submit|button|image)\"");

  /** What somebody sees who is attacked, or who attacks. */
  private static final Pattern DONE =
      Pattern.compile("<script>alert\\(1\\)|\\b1337\\b|root:[x*]:|<b>&|&y;(?<!amp;y;)|\tat ");

  private final List<String> findings = new ArrayList<>();

  /** Page to the button that sends it. */
  private static Map<String, String> forms() {
    Map<String, String> forms = new LinkedHashMap<>();
    for (String form :
        List.of(
            "/stay/form",
            "/child/form",
            "/dayvisit/form",
            "/dayvisit/user",
            "/conversation/form",
            "/arrival/form")) {
      forms.put(form, "save");
    }
    forms.put("/discharge/form?id=" + Pages.some("stay", "discharge_date is null"), "save");
    forms.put("/home/house", "find");
    forms.put("/entry/list", "show");
    forms.put("/key/list", "find");
    forms.put("/key/change", "look");
    forms.put("/login", "login");
    forms.put("/account/form", "create");
    forms.put("/account/form?id=staff.oslo", "invite");
    forms.put("/access/list", "find");
    forms.put("/privacy/person", "show");
    forms.put("/account/list", "find");
    forms.put("/centre/form", "save");
    forms.put("/report/list", "save");
    forms.put("/report/form?year=2025&part=economy", "next");
    forms.put("/report/form?year=2025&part=animals", "next");
    return forms;
  }

  @Test
  void attackInEveryTextFieldIsATextOrRefused() throws Exception {
    Set<String> fields = new TreeSet<>();
    int sent = 0;
    Visitor staff = new Visitor(Deployed.address(""));
    staff.signIn("staff.oslo");
    Visitor manager = new Visitor(Deployed.address(""));
    manager.signIn("manager.oslo");
    Visitor admin = new Visitor(Deployed.address(""));
    admin.signIn("admin");
    for (var form : forms().entrySet()) {
      boolean signingIn = form.getKey().equals("/login");
      boolean managing = form.getKey().matches("/(account|access|privacy|report)/.*");
      boolean keeping = form.getKey().matches("/(centre/form|account/list)");
      Visitor visitor =
          signingIn
              ? new Visitor(Deployed.address(""))
              : keeping ? admin : managing ? manager : staff;
      boolean making =
          form.getValue().equals("save")
              && !keeping
              && !form.getKey().matches(".*\\?.*|/report/.*");
      String path = making ? visitor.newForm(form.getKey()) : form.getKey();
      visitor.open(path);
      for (String attack : ATTACKS) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String field : textFields(visitor.page())) {
          fields.add(form.getKey().replaceAll("\\?.*", "") + " " + field);
          answers.put(field, attack);
        }
        // The page that comes back holds what was sent, and is the next form.
        HttpResponse<String> answer = visitor.send(path, form.getValue(), answers);
        harmless(form.getKey(), attack, answer);
        sent++;
        if (answer.statusCode() != 200) {
          harmless(form.getKey(), attack, visitor.open(path));
        }
      }
    }
    assertEquals("", String.join("\n", findings));
    assertTrue(fields.size() > 30, fields.toString());
    System.out.printf(
        "promise 29: %d attacks in %d text fields of %d forms, %d sendings, 0 executed%n",
        ATTACKS.size(), fields.size(), forms().size(), sent);
  }

  private static List<String> textFields(String page) {
    return TEXT_FIELD
        .matcher(page)
        .results()
        .filter(field -> !NO_TEXT.matcher(field.group()).find())
        .map(field -> field.group(1))
        .toList();
  }

  /** A text as long as a book is not read at all, in pieces or as a whole. */
  @Test
  void megabyteIsTooLarge() throws Exception {
    Visitor visitor = new Visitor(Deployed.address(""));
    visitor.signIn("staff.oslo");
    String form = visitor.newForm("/conversation/form");
    HttpResponse<String> answer =
        visitor.send(form, "save", Map.of("userKey", "x".repeat(1 << 20)));
    assertEquals(413, answer.statusCode());
    assertTrue(answer.body().contains("Det var for mye på én gang"), answer.body());
    assertEquals(
        413, visitor.keep(form, "conversation", "[\"" + "x".repeat(1 << 20) + "\"]").statusCode());
  }

  /** The addresses take texts too. */
  @Test
  void attackInAnAddressIsATextOrRefused() throws Exception {
    Visitor visitor = new Visitor(Deployed.address(""));
    visitor.signIn("staff.oslo");
    for (String attack : ATTACKS) {
      String text =
          java.net.URLEncoder.encode(
              attack.substring(0, Math.min(2000, attack.length())),
              java.nio.charset.StandardCharsets.UTF_8);
      for (String path :
          List.of(
              "/stay/form?id=",
              "/stay/form?new=",
              "/child/form?adult=",
              "/entry/list?kind=",
              "/entry/record?kind=stay&id=",
              "/entry/record?id=1&kind=",
              "/help/paper?kind=",
              "/discharge/form?id=",
              "/home/house?saved=",
              "/statistics/chapter?year=2020&chapter=",
              "/statistics/chapter?chapter=residents&year=",
              "/statistics/centre?year=2020&centre=",
              "/statistics/comparison?year=2020&centre=",
              "/statistics/comparison?centre=oslo&figure=",
              "/?lang=",
              "/login?continued=",
              "/dayvisit/form?dayUser=",
              "/key/list?key=",
              "/report/form?year=",
              "/report/form?year=2025&part=",
              "/nowhere/")) {
        harmless(path, attack, visitor.open(path + text));
      }
    }
    assertEquals("", String.join("\n", findings));
  }

  private void harmless(String where, String attack, HttpResponse<String> answer) {
    String about = where + " with " + attack.substring(0, Math.min(40, attack.length()));
    if (answer.statusCode() >= 500) {
      findings.add(about + " got " + answer.statusCode());
    }
    DONE.matcher(answer.body())
        .results()
        .forEach(done -> findings.add(about + " shows " + done.group()));
    if (answer.headers().firstValue("Set-Cookie").orElse("").startsWith("x=")) {
      findings.add(about + " wrote a header");
    }
  }
}
