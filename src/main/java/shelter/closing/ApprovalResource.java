package shelter.closing;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shelter.gate.Problem;
import shelter.gate.Spoken;
import shelter.shared.Refusal;

/** What waits for a second person of the office. */
@Path("v1/approvals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "years", description = "The statistics office's years and counted figures")
public class ApprovalResource {
  @Inject private Approvals approvals;
  @Context private HttpHeaders headers;

  /** What waits, the oldest first. */
  @GET
  @Operation(summary = "What waits for a second person")
  @APIResponse(responseCode = "200", description = "Each with id, kind, year and who asked")
  public String waiting() {
    JsonArrayBuilder all = Json.createArrayBuilder();
    approvals.waiting().forEach(one -> all.add(json(one)));
    return all.build().toString();
  }

  /**
   * Approves, and so carries out.
   *
   * @return what was approved; 404 when there is no such thing, 409 when the caller asked for it,
   *     it is decided already, or it cannot be carried out any more
   */
  @POST
  @Path("{id}")
  @Operation(summary = "Approve what somebody else has asked for, and so carry it out")
  @APIResponse(responseCode = "200", description = "It is done")
  @APIResponse(responseCode = "404", description = "No such thing")
  @APIResponse(
      responseCode = "409",
      description = "The caller asked for it, it is decided, or it can no longer be done")
  public String approve(@PathParam("id") Long id) {
    try {
      return json(approvals.approve(id)).build().toString();
    } catch (Refusal refusal) {
      throw refusal.key().equals("refusal.approvalUnknown")
          ? new WebApplicationException(
              Problem.answer(
                  Status.NOT_FOUND.getStatusCode(), Spoken.in(headers), refusal.findings().get(0)))
          : WrittenYears.conflict(refusal, Spoken.in(headers));
    }
  }

  private static JsonObjectBuilder json(Approval one) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("approval", one.getId())
            .add("kind", one.getKind().name())
            .add("year", one.getYear())
            .add("askedBy", one.getAskedBy());
    return WrittenYears.moment(json, "askedAt", one.getAskedAt());
  }
}
