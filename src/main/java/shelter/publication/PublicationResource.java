package shelter.publication;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shelter.closing.Approval;
import shelter.closing.WrittenYears;
import shelter.gate.Problem;
import shelter.gate.Spoken;
import shelter.shared.Refusal;

/** Publishing a closed year. */
@Path("v1/years/{year}/publish")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "years", description = "The statistics office's years and counted figures")
public class PublicationResource {
  @Inject private Publications publications;
  @Inject private WrittenYears written;
  @Context private HttpHeaders headers;

  /**
   * Publishes a closed year, or asks a second person to.
   *
   * @return 202; with four eyes what waits; 404 when the year is not there, 409 with what stands in
   *     the way
   */
  @POST
  @Operation(summary = "Publish a closed year; with four eyes, ask a second person to")
  @APIResponse(responseCode = "202", description = "Done, or {\"approval\":id}")
  @APIResponse(responseCode = "404", description = "No such year")
  @APIResponse(
      responseCode = "409",
      description = "The year is not closed, its version is not accepted, or it is not protected")
  public Response publish(@PathParam("year") Integer year) throws SQLException {
    written.require(year, Spoken.in(headers));
    try {
      Approval waits = publications.publish(year);
      return waits == null
          ? Response.accepted().build()
          : Response.accepted(
                  Json.createObjectBuilder().add("approval", waits.getId()).build().toString())
              .build();
    } catch (Refusal refusal) {
      throw new WebApplicationException(
          Problem.answer(
              Status.CONFLICT.getStatusCode(), Spoken.in(headers), refusal.findings().get(0)));
    }
  }
}
