package shelter.own;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import shelter.gate.Problem;
import shelter.gate.Spoken;
import shelter.shared.Settings;
import shelter.user.CurrentUser;

/** The own figures of a year as a workbook, for the centre's own annual report. */
@Path("own/{year}.xlsx")
public class OwnFile {
  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private OwnTables own;
  @Inject private CurrentUser user;
  @Inject private Settings settings;
  @Context private HttpHeaders headers;

  /**
   * Every table of a year, beside the last years and the nation.
   *
   * @param lang its language; that of the caller's program without it
   * @return 200 with an XLSX; 401 when nobody is signed in, 403 for who has no centre, 404 for a
   *     year that the register does not have
   */
  @GET
  public Response get(@PathParam("year") int year, @QueryParam("lang") String lang)
      throws SQLException {
    if (!user.isAtCentre()) {
      Response.Status why =
          user.isSignedIn() ? Response.Status.FORBIDDEN : Response.Status.UNAUTHORIZED;
      return Problem.answer(why.getStatusCode());
    }
    if (!own.years().contains(year)) {
      throw new NotFoundException();
    }
    Locale in = Spoken.in(headers, lang);
    List<Beside> tables = own.export(own.tables(year), year);
    OwnBook book = new OwnBook(in, user.getCentreName(), settings.today());
    StreamingOutput body = to -> book.write(tables, to);
    return Response.ok(body)
        .type(SHEET)
        .header("Content-Disposition", "attachment; filename=\"figures-" + year + ".xlsx\"")
        .build();
  }
}
