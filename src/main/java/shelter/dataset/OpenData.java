package shelter.dataset;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import shelter.dataset.format.Cube;
import shelter.dataset.format.Output;
import shelter.gate.Caller;
import shelter.gate.Problem;
import shelter.gate.Spoken;
import shelter.page.Language;
import shelter.shared.Label;
import shelter.shared.Refusal;

/** What the doors of the open data have in common: how they find, answer and refuse. */
abstract class OpenData {
  private static final int LONGEST_REPEATED = 100;
  static final String JSON = Output.Format.JSON_STAT2.type();

  @Inject private Shelf shelf;
  @Inject private Caller caller;
  @Context UriInfo address;
  @Context private HttpHeaders headers;
  @Context private Request request;
  @Context private HttpServletRequest servlet;
  private Shelf.Published published;

  /** All of an answer is from the same publications, whatever is published meanwhile. */
  Shelf.Published published() {
    if (published == null) {
      published = shelf.published();
    }
    return published;
  }

  /** An answer that is made once. */
  Shelf.Kept kept(String key, Supplier<byte[]> make) {
    return shelf.get(published(), key, make);
  }

  Response described(String id, String lang, String what, Function<Cube, String> made) {
    return told(
        () -> {
          Cube cube = cube(id);
          String key = String.join(" ", what, language(lang).getLanguage(), base(), cube.name());
          return answer(kept(key, () -> Shelf.bytes(made.apply(cube))), JSON).build();
        });
  }

  /** What was asked for and cannot be had is 400 with a sentence. */
  Response told(Supplier<Response> answer) {
    try {
      return answer.get();
    } catch (Refusal refusal) {
      Status status =
          refusal.key().equals("dataset.noPage") ? Status.NOT_FOUND : Status.BAD_REQUEST;
      throw refused(status, refusal.key(), refusal.findings().get(0).getParameters());
    }
  }

  /** Only to be asked for again when it has changed. */
  ResponseBuilder answer(Shelf.Kept kept, String type) {
    EntityTag tag = new EntityTag(kept.tag());
    boolean reading = !request.getMethod().equals("POST");
    ResponseBuilder unchanged = reading ? request.evaluatePreconditions(tag) : null;
    return (unchanged == null ? Response.ok(kept.content(), type) : unchanged)
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache");
  }

  Cube cube(String id) {
    Cube cube = published().cubes().get(id.toLowerCase(Locale.ROOT));
    if (cube == null) {
      throw refused(Status.NOT_FOUND, "dataset.noTable", id);
    }
    return cube;
  }

  WebApplicationException refused(Status status, String key, Object... parameters) {
    Locale language = Spoken.in(headers, address.getQueryParameters().getFirst("lang"));
    return new WebApplicationException(
        Problem.answer(
            status.getStatusCode(),
            Label.text(language, key, Stream.of(parameters).map(OpenData::shortened).toArray())));
  }

  /** Whatever was sent is repeated in part only. */
  private static Object shortened(Object sent) {
    return sent instanceof String text && text.length() > LONGEST_REPEATED
        ? text.substring(0, LONGEST_REPEATED) + "\u2026"
        : sent;
  }

  static Locale language(String asked) {
    if (asked == null || asked.isBlank()) {
      return Label.BOKMAL;
    }
    if (!Language.ALL.contains(asked)) {
      throw new Refusal(null, "dataset.noLanguage", asked);
    }
    return Locale.forLanguageTag(asked);
  }

  Listing listing(Locale language) {
    return new Listing(published().newest(), language, base());
  }

  String base() {
    return caller.origin(servlet) + "/api/v2";
  }
}
