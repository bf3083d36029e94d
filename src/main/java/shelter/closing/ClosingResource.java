package shelter.closing;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shelter.gate.Problem;
import shelter.gate.Spoken;
import shelter.shared.Admission;
import shelter.shared.Findings;
import shelter.shared.Label;
import shelter.shared.Refusal;
import shelter.shared.SentObject;
import shelter.statistics.Figures;
import shelter.year.ReportingYears;

/** Closing a year, opening it again for a time, and its versions. */
@Path("v1/years")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "years", description = "The statistics office's years and counted figures")
public class ClosingResource {
  @Inject private Closings closings;
  @Inject private Reopenings reopenings;
  @Inject private ReportingYears years;
  @Inject private WrittenYears written;
  @Context private HttpHeaders headers;

  /**
   * Closes a year as its next version.
   *
   * @return the year; 404 when it is not there, 409 when it is not open or reports are missing
   */
  @POST
  @Path("{year}/close")
  @Operation(summary = "Count a year for the last time and close it")
  @APIResponse(responseCode = "200", description = "The year, as in the list of all")
  @APIResponse(responseCode = "404", description = "No such year")
  @APIResponse(
      responseCode = "409",
      description =
          "The year is not open; or `missing` names the centres whose report is neither approved nor excused")
  public String close(@PathParam("year") Integer year) throws SQLException {
    written.require(year, Spoken.in(headers));
    try {
      closings.close(year);
    } catch (Refusal refusal) {
      throw refusal.key().equals("refusal.reportsMissing")
          ? missing(year, refusal)
          : WrittenYears.conflict(refusal, Spoken.in(headers));
    }
    return written.of(years.of(year)).toString();
  }

  private WebApplicationException missing(int year, Refusal refusal) {
    JsonArrayBuilder codes = Json.createArrayBuilder();
    closings.missing(year).forEach(one -> codes.add(one.centre()));
    int status = Status.CONFLICT.getStatusCode();
    String detail =
        Label.text(Spoken.in(headers), refusal.key(), refusal.findings().get(0).getParameters());
    return new WebApplicationException(
        Response.status(status)
            .type(Problem.TYPE)
            .entity(
                Problem.about(status)
                    .add("detail", detail)
                    .add("missing", codes)
                    .build()
                    .toString())
            .build());
  }

  /**
   * Opens a closed year again for a time.
   *
   * @param text JSON: reason, until (a day or a moment), and the centre if it is for one only
   * @return the year; 202 with what waits for a second person; 400 when it is no JSON, 404 when the
   *     year is not there, 409 when it is not closed, 422 with what is wrong
   */
  @POST
  @Path("{year}/reopen")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Open a closed year again, for all centres or one, until a given end")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "reopen",
                      value =
                          "{\"reason\":\"Bergen has found twelve conversations\",\"until\":\"2027-03-01\",\"centre\":\"bergen\"}")))
  @APIResponse(responseCode = "200", description = "The year, as in the list of all")
  @APIResponse(responseCode = "202", description = "A second person is asked: {\"approval\":id}")
  @APIResponse(responseCode = "404", description = "No such year")
  @APIResponse(
      responseCode = "409",
      description = "The year is not closed, or the same already waits")
  @APIResponse(
      responseCode = "422",
      description = "What is wrong with the reason, the end or the centre")
  public Response reopen(
      @PathParam("year") Integer year, @Context HttpServletRequest request, String text)
      throws SQLException {
    Admission.require("OFFICE", request);
    written.require(year, Spoken.in(headers));
    SentObject sent = SentObject.read(text, "reason", "until", "centre");
    sent.require("reason");
    sent.require("until");
    String reason = sent.text("reason");
    String end = sent.text("until");
    // An empty one is a slip: only no centre at all means every one.
    String centre = sent.raw("centre");
    sent.settle();
    OffsetDateTime until =
        Until.read(end)
            .orElseThrow(
                () ->
                    new Refusal(
                        new Findings().error(true, "FORMAT", "until", "notMoment").errors()));
    try {
      Approval waits = reopenings.reopen(year, reason, until, centre);
      return waits == null
          ? Response.ok(written.of(years.of(year)).toString()).build()
          : accepted(waits);
    } catch (Refusal refusal) {
      if (refusal.field() == null) {
        throw WrittenYears.conflict(refusal, Spoken.in(headers));
      }
      throw refusal;
    }
  }

  static Response accepted(Approval waits) {
    return Response.accepted(
            Json.createObjectBuilder().add("approval", waits.getId()).build().toString())
        .build();
  }

  /** The versions of a year, the latest first. @return 404 for a year that is not there */
  @GET
  @Path("{year}/versions")
  @Operation(summary = "The closed versions of a year, the latest first")
  @APIResponse(responseCode = "200", description = "Version, moment, person and digests of each")
  @APIResponse(responseCode = "404", description = "No such year")
  public String versions(@PathParam("year") Integer year) {
    written.require(year, Spoken.in(headers));
    JsonArrayBuilder all = Json.createArrayBuilder();
    closings.versions(year).forEach(one -> all.add(json(one)));
    return all.build().toString();
  }

  /**
   * The figures of a closed version, the same bytes for ever.
   *
   * @return CSV with the digest of the figures as its tag; 304 when the caller has them, 404 when
   *     there is no such version
   */
  @GET
  @Path("{year}/versions/{version}/cells")
  @Produces(YearResource.CSV)
  @Operation(summary = "The figures of a closed version, unprotected, the same bytes for ever")
  @APIResponse(responseCode = "200", description = "Comma-separated values, RFC 4180")
  @APIResponse(responseCode = "304", description = "The caller has them")
  @APIResponse(responseCode = "404", description = "No such year or version")
  public Response cells(
      @PathParam("year") Integer year,
      @PathParam("version") Integer version,
      @Context Request request) {
    written.require(year, Spoken.in(headers));
    Closing found = closings.find(year, version);
    if (found == null) {
      throw new NotFoundException();
    }
    List<Figures> figures = closings.export(year, version);
    EntityTag tag = new EntityTag(Closings.digest(figures));
    Response.ResponseBuilder same = request.evaluatePreconditions(tag);
    StreamingOutput lines = out -> CellLines.write(out, figures);
    return (same == null ? Response.ok(lines) : same).tag(tag).build();
  }

  private static JsonObjectBuilder json(Closing one) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("year", one.getYear())
            .add("version", one.getVersion())
            .add("accepted", one.isAccepted());
    WrittenYears.moment(json, "closedAt", one.getClosedAt());
    text(json, "closedBy", one.getClosedBy());
    text(json, "inputDigest", one.getInputDigest());
    text(json, "rulesDigest", one.getRulesDigest());
    text(json, "outputDigest", one.getOutputDigest());
    JsonArrayBuilder differences = Json.createArrayBuilder();
    one.getDifferences()
        .forEach(
            table ->
                differences.add(
                    Json.createObjectBuilder()
                        .add("table", table.table())
                        .add("cells", table.cells().size())));
    return json.add("differences", differences);
  }

  private static void text(JsonObjectBuilder json, String key, String value) {
    if (value == null) {
      json.addNull(key);
    } else {
      json.add(key, value);
    }
  }
}
