package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;

/** No page can be made to run a foreign script: the policy is strict, and no page breaks it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise30IT {
  private static final Pattern SCRIPTS =
      Pattern.compile("(^|; )script-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}'(;|$)");

  /**
   * A page that is kept for everybody has no script of its own, and no word that would let one in.
   */
  private static final Pattern NO_SCRIPTS = Pattern.compile("(^|; )script-src 'self'(;|$)");

  /** What each page's header says; that no page breaks it in a browser is tried by EveryPageIT. */
  @Test
  void everyPageHoldsToItsPolicy() throws Exception {
    List<String> findings = new ArrayList<>();
    for (var pages : Pages.all().entrySet()) {
      Visitor visitor = new Visitor(Deployed.address(""));
      if (!pages.getKey().isEmpty()) {
        visitor.signIn(pages.getKey());
      }
      for (String path : pages.getValue().values()) {
        look(path, visitor.follow(path), findings);
      }
    }
    assertEquals("", String.join("\n", findings));
  }

  private static void look(String path, HttpResponse<String> answer, List<String> findings) {
    List<String> policies = answer.headers().allValues("Content-Security-Policy");
    if (policies.size() != 1) {
      findings.add(path + " has " + policies.size() + " policies");
      return;
    }
    String policy = policies.get(0);
    boolean kept = answer.headers().firstValue("ETag").isPresent();
    Pattern strict = kept ? NO_SCRIPTS : SCRIPTS;
    if (!strict.matcher(policy).find() || policy.matches(".*unsafe-(inline|eval).*")) {
      findings.add(path + " has no strict script-src: " + policy);
    }
    for (String part :
        List.of(
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'")) {
      if (!policy.contains(part)) {
        findings.add(path + " lacks " + part + ": " + policy);
      }
    }
  }
}
