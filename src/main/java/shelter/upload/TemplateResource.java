package shelter.upload;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import shelter.file.RecordKind;
import shelter.gate.Problem;
import shelter.gate.Spoken;
import shelter.user.CurrentUser;

/** Empty files to be filled in and sent back. */
@Path("v1/templates/{file}")
public class TemplateResource {
  @Inject private CurrentUser user;
  @Context private HttpHeaders headers;

  /**
   * An empty file.
   *
   * @param file a kind of record and the form of the file: {@code stays.xlsx}, {@code stays.csv}
   * @param lang the language of its explanations; that of the caller's program without it
   * @return 200 with the file; 403 for who has no centre, 404 for what is no such kind or form
   */
  @GET
  public Response get(@PathParam("file") String file, @QueryParam("lang") String lang) {
    if (!user.isAtCentre()) {
      return Problem.answer(Response.Status.FORBIDDEN.getStatusCode());
    }
    int dot = file.lastIndexOf('.');
    String form = dot < 0 ? "" : file.substring(dot + 1);
    RecordKind kind = dot < 0 ? null : RecordKind.of(file.substring(0, dot)).orElse(null);
    if (kind == null || !form.equals("xlsx") && !form.equals("csv")) {
      return Problem.answer(Response.Status.NOT_FOUND.getStatusCode());
    }
    Locale in = Spoken.in(headers, lang);
    Templates templates = new Templates(kind, in);
    StreamingOutput body = form.equals("csv") ? templates::csv : templates::sheet;
    return Response.ok(body)
        .type(
            form.equals("csv")
                ? "text/csv;charset=UTF-8"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
        .build();
  }
}
