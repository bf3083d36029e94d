package shelter.release;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shelter.closing.Approval;
import shelter.closing.WrittenYears;
import shelter.gate.Spoken;
import shelter.publication.Publications;
import shelter.shared.Admission;
import shelter.shared.Refusal;
import shelter.shared.SentObject;

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
   * @param text nothing, or JSON with the reason for a new version, which everybody will read
   * @return 202; with four eyes what waits; 404 when the year is not there, 409 with what stands in
   *     the way, 422 with what is wrong with the reason
   */
  @POST
  @Operation(summary = "Publish a closed year; with four eyes, ask a second person to")
  @RequestBody(
      required = false,
      description = "Why there is a new version; it is shown to everybody",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "publish",
                      value = "{\"reason\":\"Twelve conversations were missing\"}")))
  @APIResponse(responseCode = "202", description = "Done, or {\"approval\":id}")
  @APIResponse(responseCode = "404", description = "No such year")
  @APIResponse(
      responseCode = "409",
      description = "The year is not closed, its version is not accepted, or it is not protected")
  public Response publish(
      @PathParam("year") Integer year, @Context HttpServletRequest request, String text)
      throws SQLException {
    Admission.require("OFFICE", request);
    written.require(year, Spoken.in(headers));
    String reason = reason(text);
    try {
      Approval waits = publications.publish(year, reason, null);
      return waits == null
          ? Response.accepted().build()
          : Response.accepted(
                  Json.createObjectBuilder().add("approval", waits.getId()).build().toString())
              .build();
    } catch (Refusal refusal) {
      if (refusal.field() == null) {
        throw WrittenYears.conflict(refusal, Spoken.in(headers));
      }
      throw refusal;
    }
  }

  private static String reason(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    SentObject sent = SentObject.read(text, "reason");
    String reason = sent.text("reason");
    sent.settle();
    return reason;
  }
}
