package shelter.report;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import shelter.gate.Spoken;
import shelter.shared.Admission;
import shelter.shared.Settings;
import shelter.user.CurrentUser;

/** The own report as a file that a manager can hand to the municipalities. */
@Path("own/report/{year}.pdf")
public class ReportFile {
  @Inject private ReportReader reader;
  @Inject private CurrentUser user;
  @Inject private Settings settings;
  @Context private HttpHeaders headers;

  /**
   * The report of a year.
   *
   * @param lang its language; that of the caller's program without it
   * @return 200 with a PDF; 401 when nobody is signed in, 403 for another role, 404 for a report
   *     that nobody has begun
   */
  @GET
  public Response get(
      @PathParam("year") int year,
      @QueryParam("lang") String lang,
      @Context HttpServletRequest request) {
    Admission.require("MANAGER", request);
    Locale in = Spoken.in(headers, lang);
    ReportShown shown = reader.read(year, in);
    if (shown == null) {
      throw new NotFoundException();
    }
    byte[] pages = new ReportPdf(shown, user.getCentreName(), settings.today()).make();
    String name = "report-" + shown.getReport().getCentre() + "-" + year + ".pdf";
    return Response.ok(pages, "application/pdf")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }
}
