package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import shelter.Deployed;

/**
 * Somebody with a browser of their own. All that goes wrong behind the page is noted: errors and
 * warnings on the console, breaches of the content security policy, failed requests, and requests
 * that leave this machine.
 */
final class Window implements AutoCloseable {
  static final String PASSWORD = "demo-shelter-register";
  private static final String TELL_BREACHES =
      "document.addEventListener('securitypolicyviolation',"
          + " e => console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))";

  final BrowserContext context;
  final Page page;
  private final List<String> problems = new ArrayList<>();
  private final Set<Integer> expected = new HashSet<>();

  Window(com.microsoft.playwright.Browser browser, int width) {
    context =
        browser.newContext(
            new NewContextOptions()
                .setBaseURL(Deployed.address(""))
                .setViewportSize(width, 900)
                .setLocale("nb-NO"));
    context.addInitScript(TELL_BREACHES);
    page = context.newPage();
    page.setDefaultTimeout(15_000);
    page.onConsoleMessage(
        message -> {
          // A failed request is noted below, with its address.
          boolean told = message.text().startsWith("Failed to load resource");
          if (!told && (message.type().equals("error") || message.type().equals("warning"))) {
            problems.add(page.url() + " console " + message.type() + ": " + message.text());
          }
        });
    page.onPageError(error -> problems.add(page.url() + " script: " + error));
    page.onRequest(
        request -> {
          URI address = URI.create(request.url().replaceAll("[?#].*", ""));
          if (!"data".equals(address.getScheme()) && !"localhost".equals(address.getHost())) {
            problems.add(page.url() + " asks another host: " + request.url());
          }
        });
    page.onResponse(
        response -> {
          if (response.status() >= 400 && !expected.contains(response.status())) {
            problems.add(page.url() + " got " + response.status() + " for " + response.url());
          }
        });
    page.onRequestFailed(
        request -> {
          // A page that is left stops what it was still fetching; nothing has failed then.
          if (!"net::ERR_ABORTED".equals(request.failure())) {
            problems.add(page.url() + " " + request.failure() + " for " + request.url());
          }
        });
  }

  /** Answers of this status belong to the test. */
  Window expecting(int status) {
    expected.add(status);
    return this;
  }

  List<String> problems() {
    return problems;
  }

  void assertNothingWrong() {
    assertEquals("", String.join("\n", problems));
  }

  Response open(String path) {
    return page.navigate(path);
  }

  /** The address of the page without the server: {@code /stay/list?saved=...}. */
  String where() {
    return page.url().substring(Deployed.address("").length());
  }

  /** Waits for a page whose address begins so; a page that stays says why in the failure. */
  void arrive(String path) {
    try {
      page.waitForURL(address -> address.startsWith(Deployed.address(path)));
    } catch (TimeoutError e) {
      throw new AssertionError(
          "Never came to " + path + " but stands on " + where() + "\n" + text(), e);
    }
  }

  Window signIn(String account) {
    open("/login");
    sendPassword(account, PASSWORD);
    page.waitForURL(address -> !address.contains("/login"));
    return this;
  }

  void sendPassword(String account, String password) {
    fill("username", account);
    fill("password", password);
    control("login").click();
  }

  /** Reads pages in a language from now on. */
  Window in(String language) {
    context.addCookies(
        List.of(
            new com.microsoft.playwright.options.Cookie("lang", language)
                .setUrl(Deployed.address("/"))));
    return this;
  }

  /** A control or group of controls of the page's form. */
  Locator control(String field) {
    return page.locator("[id='page:" + field + "']");
  }

  void fill(String field, String text) {
    control(field).fill(text);
  }

  String value(String field) {
    return control(field).inputValue();
  }

  Locator choice(String field, String code) {
    return page.locator("input[name='page:" + field + "'][value='" + code + "']");
  }

  void choose(String field, String code) {
    choice(field, code).check();
  }

  /** The codes that are chosen in a radio or check list, with commas between. */
  String chosen(String field) {
    Object codes =
        page.locator("input[name='page:" + field + "']:checked")
            .evaluateAll("all => all.map(one => one.value).join(',')");
    return codes.toString();
  }

  void save() {
    control("save").click();
  }

  /** The sentence at a field; empty when there is none. */
  String errorAt(String field) {
    Locator error = page.locator("[id='" + field + "-error']");
    return error.count() == 0 ? "" : error.innerText().strip();
  }

  /** The sentences of the summary above the form. */
  String summary() {
    return String.join("\n", page.locator("#errors li").allInnerTexts());
  }

  String text() {
    return page.locator("body").innerText();
  }

  @Override
  public void close() {
    context.close();
  }
}
