package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No page can be made to run a foreign script: the policy is strict, and no page breaks it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise30IT {
  private static final Pattern SCRIPTS =
      Pattern.compile("(^|; )script-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}'(;|$)");

  @Test
  void everyPageHoldsToItsPolicy() {
    List<String> findings = new ArrayList<>();
    Pages.all()
        .forEach(
            (account, pages) -> {
              try (Window window = Browser.window().expecting(403).expecting(404)) {
                if (!account.isEmpty()) {
                  window.signIn(account);
                }
                pages.values().forEach(path -> look(window, path, findings));
                findings.addAll(window.problems());
              }
            });
    assertEquals("", String.join("\n", findings));
  }

  private static void look(Window window, String path, List<String> findings) {
    Response answer = window.open(path);
    // The scripts of the page have run, and with them what a policy could have stopped.
    window.page.waitForFunction("document.readyState === 'complete'");
    List<String> policies =
        answer.headersArray().stream()
            .filter(header -> header.name.equalsIgnoreCase("Content-Security-Policy"))
            .map(header -> header.value)
            .toList();
    if (policies.size() != 1) {
      findings.add(path + " has " + policies.size() + " policies");
      return;
    }
    String policy = policies.get(0);
    if (!SCRIPTS.matcher(policy).find() || policy.matches(".*unsafe-(inline|eval).*")) {
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
