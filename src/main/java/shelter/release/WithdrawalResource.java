package shelter.release;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shelter.closing.WrittenYears;
import shelter.gate.Spoken;
import shelter.shared.Admission;
import shelter.shared.Refusal;
import shelter.shared.SentObject;
import shelter.year.ReportingYears;

/** Taking a faulty version from the public. */
@Path("v1/years/{year}/withdraw")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "years", description = "The statistics office's years and counted figures")
public class WithdrawalResource {
  @Inject private Releases releases;
  @Inject private ReportingYears years;
  @Inject private WrittenYears written;
  @Context private HttpHeaders headers;

  /**
   * Withdraws a published version at once, without a second person; {@link Withdrawing} says what
   * becomes of the year.
   *
   * @param text JSON: the number of the published version, and the reason, which everybody will
   *     read
   * @return the year; 400 when it is no JSON, 404 when the year is not there, 409 when it has no
   *     such version or that is withdrawn already, 422 with what is wrong
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Withdraw a faulty published version",
      description =
          "At once. Its figures are shown to nobody any more, only that it was withdrawn and why. The version before it stands again, if there is one.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "withdraw",
                      value =
                          "{\"version\":2,\"reason\":\"Two centres had sent each other's figures\"}")))
  @APIResponse(responseCode = "200", description = "The year, as in the list of all")
  @APIResponse(responseCode = "404", description = "No such year")
  @APIResponse(responseCode = "409", description = "No such version, or withdrawn already")
  @APIResponse(responseCode = "422", description = "What is wrong with the version or the reason")
  public String withdraw(
      @PathParam("year") Integer year, @Context HttpServletRequest request, String text)
      throws SQLException {
    Admission.require("OFFICE", request);
    written.require(year, Spoken.in(headers));
    SentObject sent = SentObject.read(text, "version", "reason");
    sent.require("version");
    sent.require("reason");
    Integer version = sent.number("version");
    String reason = sent.text("reason");
    sent.settle();
    try {
      releases.withdraw(year, version, reason);
    } catch (Refusal refusal) {
      if (refusal.field() == null) {
        throw WrittenYears.conflict(refusal, Spoken.in(headers));
      }
      throw refusal;
    }
    return written.of(years.of(year)).toString();
  }
}
