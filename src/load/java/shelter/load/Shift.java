package shelter.load;

import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.exitHereIf;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.percent;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.randomSwitch;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Staff at work (promises 79 to 81): each signs in, then reads, registers phone conversations and
 * looks at figures, seven, two and a half and half of ten times, with time to think after each
 * page. Forms are sent back as a browser sends them. {@code shelter.benchmark.Crowd} starts it and
 * reads what it writes: a line for each answer, with what was asked, the milliseconds since the
 * beginning, those it took, and whether it was right.
 */
public class Shift extends Simulation {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");
  private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
  private static final Pattern STAY = Pattern.compile("href=\"(/stay/form\\?id=[^\"]+)\"");

  private static final int USERS = Integer.getInteger("load.users");
  private static final Duration SIGNING_IN = Duration.ofSeconds(Integer.getInteger("load.ramp"));
  private static final Duration LASTS = Duration.ofSeconds(Integer.getInteger("load.seconds"));
  private static final int THINK = Integer.getInteger("load.think") * 1000;

  private final Queue<String> answers = new ConcurrentLinkedQueue<>();
  private volatile long begun;

  public Shift() {
    setUp(
            scenario("shift")
                .exec(feed(IntStream.rangeClosed(1, USERS).mapToObj(Shift::user).iterator()))
                .exec(signIn())
                .forever()
                .on(
                    randomSwitch()
                        .on(
                            percent(70).then(read()),
                            percent(25).then(save()),
                            percent(5).then(figures())))
                .injectOpen(rampUsers(USERS).during(SIGNING_IN)))
        .protocols(
            http.baseUrl(System.getProperty("load.address"))
                .disableFollowRedirect()
                .acceptLanguageHeader("nb")
                .acceptEncodingHeader("gzip")
                .disableCaching())
        .maxDuration(LASTS);
  }

  private static Map<String, Object> user(int number) {
    return Map.of("user", "load." + number);
  }

  private ChainBuilder signIn() {
    return exec(open("login", session -> "/login"))
        .exec(
            ask(
                "signIn",
                http("signIn")
                    .post("/login")
                    .formParamMap(
                        session ->
                            form(
                                session,
                                "login",
                                Map.of(
                                    "username",
                                    session.getString("user"),
                                    "password",
                                    "demo-shelter-register"))),
                302))
        .exec(exitHereIf(session -> !session.getBoolean("right")))
        .exec(open("house", session -> "/home/house"))
        .exec(think());
  }

  private ChainBuilder read() {
    return exec(
        randomSwitch()
            .on(
                percent(40).then(open("house", session -> "/home/house"), think()),
                percent(30).then(open("list", session -> "/entry/list?kind=conversation"), think()),
                percent(30)
                    .then(
                        open("list", session -> "/entry/list?kind=stay"),
                        think(),
                        open("record", session -> stay(session)),
                        think())));
  }

  private ChainBuilder save() {
    return exec(session -> session.set("form", "/conversation/form?new=" + UUID.randomUUID()))
        .exec(open("form", session -> session.getString("form")))
        .exec(think())
        .exec(
            ask(
                "save",
                http("save")
                    .post(session -> session.getString("form"))
                    .formParamMap(session -> form(session, "save", conversation())),
                302))
        .exec(open("house", session -> "/home/house"))
        .exec(think());
  }

  private ChainBuilder figures() {
    return exec(open("figures", session -> "/own/chapter?chapter=residents")).exec(think());
  }

  private static ChainBuilder think() {
    return pause(Duration.ofMillis(THINK / 2), Duration.ofMillis(THINK * 3L / 2));
  }

  private ChainBuilder open(String what, Function<Session, String> path) {
    return ask(what, http(what).get(path), 200);
  }

  /** Asks, and notes how it went; who gets a wrong answer goes on like everybody else. */
  private ChainBuilder ask(String what, HttpRequestActionBuilder request, int right) {
    return exec(session -> session.set("took", -1))
        .exec(
            request.check(
                responseTimeInMillis().saveAs("took"),
                bodyString().saveAs("page"),
                status().is(right)))
        .exec(
            session -> {
              long at = System.currentTimeMillis() - begun;
              answers.add(
                  what + "," + at + "," + session.getInt("took") + "," + !session.isFailed());
              return session.set("right", !session.isFailed()).markAsSucceeded();
            });
  }

  /** The form of the open page, its proofs that it is its own, and what was typed. */
  private static Map<String, Object> form(
      Session session, String button, Map<String, String> typed) {
    String page = session.contains("page") ? session.getString("page") : "";
    Map<String, Object> fields = new HashMap<>();
    Matcher hidden = HIDDEN.matcher(page);
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    Matcher nonce = NONCE.matcher(page);
    if (nonce.find()) {
      fields.put("primefaces.nonce", nonce.group(1));
    }
    typed.forEach((field, value) -> fields.put("page:" + field, value));
    fields.put("page:" + button, "page:" + button);
    return fields;
  }

  private static Map<String, String> conversation() {
    return Map.of(
        "conversationDate", "i dag",
        "consent", "FULL",
        "gender", "WOMAN",
        "isAdult", "true",
        "firstInYearNational", "true",
        "structured", "true",
        "userKey", "LOAD-" + UUID.randomUUID());
  }

  /** A stay of the list that is open; a shelter that has none sees a new form. */
  private static String stay(Session session) {
    Matcher stay = STAY.matcher(session.contains("page") ? session.getString("page") : "");
    return stay.find()
        ? stay.group(1).replace("&amp;", "&")
        : "/stay/form?new=" + UUID.randomUUID();
  }

  @Override
  public void before() {
    begun = System.currentTimeMillis();
  }

  @Override
  public void after() {
    try {
      Files.write(Path.of(System.getProperty("load.file")), answers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
