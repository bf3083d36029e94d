package shelter.catalogue;

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
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shelter.dataset.Shelf;
import shelter.dataset.format.Cube;
import shelter.gate.Open;
import shelter.gate.Problem;
import shelter.gate.Spoken;
import shelter.page.Language;
import shelter.shared.Label;
import shelter.shared.Settings;

/** What the CSV of a table consists of, for programs that read tables without knowing them. */
@Path("v2/tables/{id}/csv-metadata.json")
@Tag(name = "open data", description = "Published figures, as PxWebApi 2 hands them out")
public class CsvResource {
  static final String TYPE = "application/csvm+json";

  @Inject private Shelf shelf;
  @Inject private Settings settings;
  @Context private HttpHeaders headers;

  /**
   * The description of a table's CSV, by CSV on the Web.
   *
   * @param lang the language of the CSV; bokmål without it, as for the CSV
   * @return 200; 304 when the caller has it; 400 for another language, 404 for a table that is not
   *     published
   */
  @GET
  @Open
  @Operation(summary = "The columns of a table's CSV, as CSV on the Web describes them")
  @APIResponse(responseCode = "200", description = "The description")
  @APIResponse(responseCode = "400", description = "No such language")
  @APIResponse(responseCode = "404", description = "No such table")
  public Response get(
      @PathParam("id") String id,
      @Parameter(description = "nb, nn or en") @QueryParam("lang") String lang,
      @Context Request request) {
    if (lang != null && !Language.ALL.contains(lang)) {
      throw refused(Status.BAD_REQUEST, "dataset.noLanguage", lang);
    }
    String name = id.toLowerCase(Locale.ROOT);
    Shelf.Published published = shelf.published();
    Cube cube = published.cubes().get(name);
    if (cube == null) {
      throw refused(Status.NOT_FOUND, "dataset.noTable", id);
    }
    Shelf.Kept item =
        shelf.get(
            published,
            "csvw " + name + " " + lang,
            () ->
                new CsvMetadata(cube, Publisher.of(settings))
                    .write(lang)
                    .getBytes(StandardCharsets.UTF_8));
    EntityTag tag = new EntityTag(item.tag());
    Response.ResponseBuilder known = request.evaluatePreconditions(tag);
    return (known == null ? Response.ok(item.content(), TYPE) : known)
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
        .build();
  }

  private WebApplicationException refused(Status status, String key, String about) {
    return new WebApplicationException(
        Problem.answer(status.getStatusCode(), Label.text(Spoken.in(headers), key, about)));
  }
}
