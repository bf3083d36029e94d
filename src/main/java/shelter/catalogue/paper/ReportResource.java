package shelter.catalogue.paper;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shelter.catalogue.Publisher;
import shelter.dataset.Shelf;
import shelter.gate.Open;
import shelter.gate.Problem;
import shelter.gate.Spoken;
import shelter.highlight.Highlights;
import shelter.publication.Edition;
import shelter.shared.Label;
import shelter.shared.Settings;

/** A published year as one document. */
@Path("report/{year}.pdf")
@Tag(name = "open data", description = "Published figures, as PxWebApi 2 hands them out")
public class ReportResource {
  @Inject private Highlights highlights;
  @Inject private Shelf shelf;
  @Inject private Settings settings;
  @Context private HttpHeaders headers;

  /**
   * The whole report of a published year.
   *
   * @param lang its language; that of the caller's program without it
   * @return 200 with a PDF; 304 when the caller has it; 404 for a year that is not published
   */
  @GET
  @Open
  @Operation(summary = "A published year as a PDF, with every table")
  @APIResponse(responseCode = "200", description = "A tagged PDF (PDF/UA)")
  @APIResponse(responseCode = "404", description = "The year is not published")
  public Response get(
      @PathParam("year") String year,
      @Parameter(description = "nb, nn or en") @QueryParam("lang") String lang,
      @Context Request request) {
    Locale in = Spoken.in(headers, lang);
    Shelf.Published published = shelf.published();
    Edition edition =
        published.editions().stream()
            .filter(one -> year.equals("" + one.getYear()))
            .findFirst()
            .orElse(null);
    if (edition == null) {
      throw new WebApplicationException(
          Problem.answer(404, Label.text(Spoken.in(headers), "printed.notPublished")));
    }
    Shelf.Kept item =
        shelf.get(
            published,
            "report " + year + " " + in.getLanguage(),
            () -> new PrintedReport(edition, in, Publisher.of(settings), highlights).make());
    EntityTag tag = new EntityTag(item.tag());
    Response.ResponseBuilder known = request.evaluatePreconditions(tag);
    return (known == null ? Response.ok(item.content(), "application/pdf") : known)
        .tag(tag)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
        .header(
            "Content-Disposition",
            "inline; filename=\"statistics-" + year + "-" + in.getLanguage() + ".pdf\"")
        .build();
  }
}
