package shelter.login;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shelter.Visitor;

/** The links by which somebody lets others in, as the page shows them. */
final class Invitations {
  private static final Pattern LINK = Pattern.compile("<code id=\"link\">([^<]+)</code>");

  private Invitations() {}

  /** Makes an account of the manager's centre. @return the path of its link */
  static String of(String manager, String name) throws Exception {
    return of(manager, name, Map.of());
  }

  static String of(String maker, String name, Map<String, String> more) throws Exception {
    Visitor visitor = Newcomer.visitor();
    visitor.signIn(maker);
    visitor.open("/account/form");
    Map<String, String> answers = new HashMap<>(more);
    answers.put("username", name);
    return link(visitor.send("/account/form", "create", answers));
  }

  /** One more link for an account that is there. */
  static String again(String manager, String name) throws Exception {
    Visitor visitor = Newcomer.visitor();
    visitor.signIn(manager);
    String form = "/account/form?id=" + name;
    visitor.open(form);
    return link(visitor.send(form, "invite", Map.of()));
  }

  private static String link(HttpResponse<String> answer) {
    Matcher shown = LINK.matcher(answer.body());
    if (!shown.find()) {
      throw new IllegalStateException("No link on the page: " + answer.body());
    }
    URI link = URI.create(shown.group(1).replace("&amp;", "&"));
    return link.getRawPath() + "?" + link.getRawQuery();
  }
}
