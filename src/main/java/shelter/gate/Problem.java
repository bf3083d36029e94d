package shelter.gate;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import shelter.shared.Findings.Finding;
import shelter.shared.Label;

/**
 * What a program gets instead of an answer: {@code application/problem+json}, RFC 9457, in the
 * language that {@link Spoken} finds in the request.
 */
public final class Problem {
  public static final String TYPE = "application/problem+json";
  public static final int UNPROCESSABLE = 422;

  /** Looking for one each time is what takes long when there is much to say. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(null);

  private Problem() {}

  static void write(HttpServletResponse response, int status) throws IOException {
    write(response, status, about(status));
  }

  static void write(HttpServletResponse response, int status, String detail) throws IOException {
    write(response, status, about(status).add("detail", detail));
  }

  private static void write(HttpServletResponse response, int status, JsonObjectBuilder problem)
      throws IOException {
    response.setStatus(status);
    response.setContentType(TYPE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().print(problem.build());
  }

  /** The answer of a status, with nothing but its name. */
  public static Response answer(int status) {
    return answer(status, about(status));
  }

  /** The answer of a status with one sentence on what stands in the way. */
  public static Response answer(int status, String detail) {
    return answer(status, about(status).add("detail", detail));
  }

  /** The same with the sentence of a finding, where there is no field that it could stand at. */
  public static Response answer(int status, Locale language, Finding finding) {
    return answer(status, Label.text(language, finding.key(), finding.getParameters()));
  }

  /** The answer of a status with a list of what is wrong: the field, the rule and the sentence. */
  public static Response answer(int status, Locale language, List<Finding> findings) {
    JsonArrayBuilder errors = JSON.createArrayBuilder();
    findings.forEach(one -> errors.add(error(language, one)));
    return answer(status, errors);
  }

  /** The same with a list that the caller has made of {@link #error}s. */
  public static Response answer(int status, JsonArrayBuilder errors) {
    return answer(status, about(status).add("errors", errors));
  }

  /** One line of such a list; whoever reads many records adds {@code line} and {@code recordId}. */
  public static JsonObjectBuilder error(Locale language, Finding finding) {
    return error(
        finding.field(),
        finding.rule(),
        Label.text(language, finding.key(), finding.getParameters()));
  }

  /**
   * The same in words of its own.
   *
   * @param field null for the whole record
   * @param rule an X number or a word of contract section 9; null for FORMAT
   */
  public static JsonObjectBuilder error(String field, String rule, String message) {
    JsonObjectBuilder error = JSON.createObjectBuilder();
    if (field == null) {
      error.addNull("field");
    } else {
      error.add("field", field);
    }
    return error.add("rule", rule == null ? "FORMAT" : rule).add("message", message);
  }

  /** To be completed by whoever knows more: which lines, which number in the log. */
  public static JsonObjectBuilder about(int status) {
    Response.Status known = Response.Status.fromStatusCode(status);
    String title = status == UNPROCESSABLE ? "Unprocessable Content" : "Refused";
    return JSON.createObjectBuilder()
        .add("type", "about:blank")
        .add("title", known == null ? title : known.getReasonPhrase())
        .add("status", status);
  }

  private static Response answer(int status, JsonObjectBuilder problem) {
    Response.ResponseBuilder answer =
        Response.status(status).type(TYPE).entity(problem.build().toString());
    if (status == Response.Status.UNAUTHORIZED.getStatusCode()) {
      answer.header("WWW-Authenticate", "Bearer");
    }
    return answer.build();
  }
}
