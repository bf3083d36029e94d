package shelter.dataset;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shelter.dataset.format.Cube;
import shelter.dataset.format.Extract;
import shelter.dataset.format.JsonStat;
import shelter.dataset.format.Output;
import shelter.dataset.format.Wording;
import shelter.gate.Open;

/** The open data: published figures for everybody's programs (contract section 6). */
@Path("v2")
@Tag(name = "open data", description = "Published figures, as PxWebApi 2 hands them out")
public class DatasetResource extends OpenData {
  /** The dimensions of a table with all their values. @return as for the table */
  @GET
  @Path("tables/{id}/metadata")
  @Open
  @Operation(summary = "A table's dimensions, units and notes as JSON-stat 2.0 without figures")
  @APIResponse(responseCode = "200", description = "The metadata")
  @APIResponse(responseCode = "404", description = "No such table")
  public Response metadata(@PathParam("id") String id, @QueryParam("lang") String lang) {
    return described(
        id, lang, "metadata", cube -> JsonStat.metadata(cube, new Wording(cube, language(lang))));
  }

  /**
   * Figures of a table.
   *
   * @return 200, or 304 to whoever has them; 400 with what cannot be read, 403 for more cells than
   *     are handed out at once, 404 when the table is not published
   */
  @GET
  @Path("tables/{id}/data")
  @Open
  @Operation(summary = "Figures: valueCodes[year|row|column|contents], outputFormat, stub, heading")
  @APIResponse(responseCode = "200", description = "The figures in the format that is asked for")
  @APIResponse(responseCode = "400", description = "A value, an expression or a format is unknown")
  @APIResponse(responseCode = "403", description = "Too many cells")
  @APIResponse(responseCode = "404", description = "No such table")
  public Response data(
      @PathParam("id") String id,
      @QueryParam("lang") String lang,
      @QueryParam("outputFormat") String format,
      @QueryParam("outputFormatParams") List<String> parameters) {
    return told(
        () -> figures(id, lang, format, parameters, Asked.of(address.getQueryParameters())));
  }

  /** The same with the selection in the body. @return as above */
  @POST
  @Path("tables/{id}/data")
  @Consumes(MediaType.APPLICATION_JSON)
  @Open
  @Operation(
      summary = "Figures: the selection as {\"selection\":[{\"variableCode\",\"valueCodes\"}]}")
  @APIResponse(responseCode = "200", description = "The figures in the format that is asked for")
  @APIResponse(responseCode = "400", description = "A value, an expression or a format is unknown")
  @APIResponse(responseCode = "403", description = "Too many cells")
  @APIResponse(responseCode = "404", description = "No such table")
  public Response dataByPost(
      @PathParam("id") String id,
      @QueryParam("lang") String lang,
      @QueryParam("outputFormat") String format,
      @QueryParam("outputFormatParams") List<String> parameters,
      String body) {
    return told(() -> figures(id, lang, format, parameters, Asked.of(body)));
  }

  private Response figures(
      String id, String lang, String format, List<String> parameters, Asked asked) {
    Cube cube = cube(id);
    Wording wording = new Wording(cube, language(lang));
    Output output = Output.of(format, Asked.list(parameters));
    Extract extract = Extract.of(cube, asked.chosen(), asked.stub(), asked.heading());
    if (extract.size() > Extract.MOST_CELLS) {
      throw refused(Status.FORBIDDEN, "dataset.tooMany", "" + Extract.MOST_CELLS);
    }
    String key = String.join(" ", "data", wording.language(), output.toString(), extract.key());
    return answer(kept(key, () -> output.write(extract, wording)), output.format().type())
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + output.file(cube) + "\"")
        .build();
  }
}
