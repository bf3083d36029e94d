package shelter.gate;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** What a program gets instead of an answer: {@code application/problem+json}, RFC 9457. */
public final class Problem {
  public static final String TYPE = "application/problem+json";

  private Problem() {}

  static void write(HttpServletResponse response, int status) throws IOException {
    response.setStatus(status);
    response.setContentType(TYPE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().print(about(status).build());
  }

  /** The answer of a status, with nothing but its name. */
  public static Response answer(int status) {
    return Response.status(status).type(TYPE).entity(about(status).build().toString()).build();
  }

  /** To be completed by whoever knows more: which lines, which number in the log. */
  public static JsonObjectBuilder about(int status) {
    Response.Status known = Response.Status.fromStatusCode(status);
    return Json.createObjectBuilder()
        .add("type", "about:blank")
        .add("title", known == null ? "Refused" : known.getReasonPhrase())
        .add("status", status);
  }
}
