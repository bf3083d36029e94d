package shelter.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;
import shelter.browser.Stored;

/** Every cell of the table of who may do what, asked over HTTP (promise 18). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise18IT {
  private static final Map<String, String> ACCOUNTS =
      Map.of(
          "STAFF", "staff.oslo", "MANAGER", "manager.oslo", "OFFICE", "office", "ADMIN", "admin");

  /** The clickable parts of a page that have no name of their own. */
  private static final Pattern NAMELESS =
      Pattern.compile("<(?:button|a|input) id=\"(page:[^\"]*j_id[^\"]*)\"");

  private final Map<String, Visitor> visitors = new LinkedHashMap<>();
  private final List<String> findings = new ArrayList<>();
  private int cells;

  @BeforeEach
  void signIn() throws Exception {
    for (String role : Matrix.ROLES) {
      Visitor visitor = new Visitor(Deployed.address(""));
      if (ACCOUNTS.containsKey(role)) {
        visitor.signIn(ACCOUNTS.get(role));
      }
      visitors.put(role, visitor);
    }
  }

  /** Pages, own and other centre's records; whoever is refused tries the page's other address. */
  @Test
  void everyPageAnswersEveryRoleAsTheTableSays() throws Exception {
    for (Matrix.Row row : Matrix.rows("PAGE")) {
      String address = filled(row.thing(), row.of());
      for (String role : Matrix.ROLES) {
        expect(row, role, address, outcome(visitors.get(role).open(address)));
        if (!row.cells().get(role).equals("OK")) {
          expect(row, role, file(address), outcome(visitors.get(role).open(file(address))));
        }
      }
    }
    end("pages");
  }

  @Test
  void everyOtherAddressAnswersEveryRoleAsTheTableSays() throws Exception {
    for (Matrix.Row row : Matrix.rows("RESOURCE")) {
      String[] call = filled(row.thing(), row.of()).split(" ");
      for (String role : Matrix.ROLES) {
        HttpResponse<String> answer =
            visitors.get(role).call(call[0], call[1], call[0].equals("GET") ? "" : "{}");
        expect(row, role, row.thing(), outcome(answer));
      }
    }
    // last, for the start of another sign-in ends the session
    for (Matrix.Row row : Matrix.rows("ADDRESS")) {
      for (String role : Matrix.ROLES) {
        expect(row, role, row.thing(), outcome(visitors.get(role).open(row.thing())));
      }
    }
    end("addresses and resources");
  }

  /** What a role may not do is refused whatever it sends, and nothing is other than before. */
  @Test
  void actionOfAnotherRoleIsRefusedAndChangesNothing() throws Exception {
    String before = Stored.contents();
    Map<String, Map<String, String>> foreign = new LinkedHashMap<>();
    for (Matrix.Row row : Matrix.rows("ACTION")) {
      String page = row.page().equals(Matrix.EVERY_PAGE) ? "/login" : row.page();
      for (String role : Matrix.ROLES) {
        String expected = row.cells().get(role);
        if (expected.equals("OK")) {
          cells++; // done by the tests of the feature
          continue;
        }
        Visitor visitor = visitors.get(role);
        visitor.open(expected.equals("NOTHING") ? page : ownPage(role));
        Map<String, String> fields = pressed(visitor, row, page);
        if (!row.button().equals("save")) {
          foreign.computeIfAbsent(role, one -> new LinkedHashMap<>()).putAll(fields);
        }
        String told = outcome(visitor.post(page, fields));
        boolean nothing = expected.equals("NOTHING") && Set.of("OK", "LOGIN").contains(told);
        expect(row, role, page, nothing ? expected : told);
      }
    }
    for (var role : foreign.entrySet()) {
      // Where one may be, the buttons of others are nothing. Its own save has the same name.
      Visitor visitor = visitors.get(role.getKey());
      visitor.open(ownPage(role.getKey()));
      Map<String, String> fields = role.getValue();
      fields.putAll(visitor.hidden());
      assertEquals(200, visitor.post(ownPage(role.getKey()), fields).statusCode(), role.getKey());
    }
    assertEquals(before, Stored.contents(), "something was changed");
    end("actions");
  }

  private static String ownPage(String role) {
    return role.equals("ANONYMOUS") ? "/login" : "/account/own";
  }

  /** The proofs of the page that is open, and the button of another. */
  private Map<String, String> pressed(Visitor visitor, Matrix.Row row, String page)
      throws Exception {
    Map<String, String> fields = visitor.hidden();
    Set<String> buttons = new LinkedHashSet<>();
    if (row.button().matches("[A-Za-z]+") && !row.button().equals("submit")) {
      buttons.add("page:" + row.button());
    } else if (row.cells().containsValue("OK") && !page.equals("/login")) {
      String who =
          Matrix.ROLES.stream().filter(one -> row.cells().get(one).equals("OK")).findAny().get();
      String shown = visitors.get(who).open(page).body();
      String content = shown.substring(shown.indexOf("<main"));
      NAMELESS.matcher(content).results().forEach(found -> buttons.add(found.group(1)));
    }
    buttons.forEach(one -> fields.put(one, one));
    return fields;
  }

  private void expect(Matrix.Row row, String role, String address, String told) {
    cells++;
    String expected = row.cells().get(role);
    if (!told.equals(expected)) {
      findings.add(
          role
              + " "
              + row.thing()
              + " "
              + row.of()
              + " at "
              + address
              + ": expected "
              + expected
              + " but was "
              + told);
    }
  }

  private void end(String what) {
    System.out.printf(
        "promise 18: %d cells of %s, %d not as in the table%n", cells, what, findings.size());
    assertEquals("", String.join("\n", findings));
  }

  private static String outcome(HttpResponse<String> answer) {
    return switch (answer.statusCode()) {
      case 200, 204 -> "OK";
      case 302 -> {
        String to =
            answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]*", "");
        yield to.matches("/login(\\?.*)?") ? "LOGIN" : to.contains("?new=") ? "OK" : "START";
      }
      case 401 -> "UNAUTHORIZED";
      case 403 -> "FORBIDDEN";
      case 404 -> "MISSING";
      // Let in, and told that the time for it is over.
      case 409 -> "CONFLICT";
      // Let in, and told what the example lacks.
      case 422 -> "INVALID";
      default -> "" + answer.statusCode();
    };
  }

  /** The other address of a page: /stay/form.xhtml. */
  private static String file(String address) {
    return address.equals("/") ? "/index.xhtml" : address.replaceFirst("(?=\\?|$)", ".xhtml");
  }

  private static String filled(String thing, String of) {
    String centre = of.equals("other") ? "bergen" : "oslo";
    String filled =
        thing
            .replace("{account}", "staff." + centre)
            .replace("{kind}", "stay")
            .replace("{centre}", centre)
            .replace("{records}", "stays")
            .replace("{file}", "stays.xlsx")
            // A year that is published: whoever is let in changes nothing.
            .replace("reports/{year}", "reports/2020")
            .replace("report/{year}", "report/2020")
            .replace("{year}", "2026")
            .replace("{version}", "1")
            .replace("{id}", "0");
    Map<String, String> tables =
        Map.of(
            "{stay}", "stay",
            "{record}", "stay",
            "{child}", "child_stay",
            "{visit}", "day_visit",
            "{dayuser}", "day_user",
            "{conversation}", "phone_conversation");
    for (var one : tables.entrySet()) {
      if (filled.contains(one.getKey())) {
        filled = filled.replace(one.getKey(), Stored.some(one.getValue(), centre));
      }
    }
    return filled;
  }
}
