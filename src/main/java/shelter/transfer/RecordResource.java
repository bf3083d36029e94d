package shelter.transfer;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shelter.file.CsvRows;
import shelter.file.JsonRows;
import shelter.file.RecordKind;
import shelter.file.Rows;
import shelter.file.Spool;
import shelter.file.Unreadable;
import shelter.gate.Problem;
import shelter.gate.Spoken;
import shelter.shared.Label;
import shelter.user.CurrentUser;

/** The door for centres with a journal system of their own (contract section 5). */
@Path("v1/centres/{centre}/{records}")
@Tag(name = "records", description = "Stays, visits and conversations of the own shelter, in files")
public class RecordResource {
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(null);

  @Inject private Transfers transfers;
  @Inject private Exports exports;
  @Inject private CurrentUser user;
  @Context private HttpHeaders headers;

  /**
   * Takes a file in: all of it or nothing.
   *
   * @param dryRun {@code true} to look only
   * @return 200 with how many records are new, changed and as they were, and the warnings; 422 with
   *     every line that a rule stands against (the first 1,000); 400 for what is no such file, 413
   *     for too much of one
   */
  @POST
  @Operation(summary = "Take a file in: all of it or nothing")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = "text/csv",
            examples =
                @ExampleObject(
                    name = "conversations",
                    value =
                        "recordId,consent,conversationDate,gender,isAdult,structured,firstInYearNational,userKey\r\n1001,FULL,2026-03-02,WOMAN,true,true,true,LUMO-73K")),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            examples =
                @ExampleObject(
                    name = "conversation",
                    value =
                        "{\"recordId\":\"1001\",\"consent\":\"FULL\",\"conversationDate\":\"2026-03-02\",\"gender\":\"WOMAN\",\"isAdult\":true,\"structured\":true,\"firstInYearNational\":true}"))
      })
  @APIResponse(
      responseCode = "200",
      description = "How many are new, changed and as they were, and the warnings",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "receipt",
                      value =
                          "{\"received\":1,\"created\":1,\"updated\":0,\"unchanged\":0,\"warnings\":[]}")))
  @APIResponse(responseCode = "400", description = "No such file")
  @APIResponse(
      responseCode = "404",
      description = "Not the own shelter, or no such kind of records")
  @APIResponse(responseCode = "413", description = "Too much of a file, a line or a field")
  @APIResponse(
      responseCode = "422",
      description = "Every line that a rule stands against, the first 1,000; nothing was stored",
      content =
          @Content(
              mediaType = Problem.TYPE,
              examples =
                  @ExampleObject(
                      name = "errors",
                      value =
                          "{\"type\":\"about:blank\",\"title\":\"Unprocessable Content\",\"status\":422,\"errors\":[{\"line\":2,\"recordId\":\"1001\",\"field\":\"gender\",\"rule\":\"FORMAT\",\"message\":\"...\"}]}")))
  @Consumes({"text/csv", MediaType.APPLICATION_JSON})
  @Produces(MediaType.APPLICATION_JSON)
  public Response receive(
      @PathParam("centre") String centre,
      @PathParam("records") String records,
      @QueryParam("dryRun") String dryRun,
      InputStream body)
      throws IOException {
    Response refused = refusal(centre, records);
    if (refused != null) {
      return refused;
    }
    if (dryRun != null && !List.of("true", "false").contains(dryRun)) {
      return Problem.answer(Response.Status.BAD_REQUEST.getStatusCode());
    }
    RecordKind kind = RecordKind.of(records).orElseThrow();
    try (Spool spool = spool(body);
        Rows rows = rows(spool)) {
      Receipt receipt = transfers.receive(kind, rows, Boolean.parseBoolean(dryRun), done -> {});
      return receipt.isGood()
          ? good(receipt)
          : Problem.answer(Problem.UNPROCESSABLE, remarks(receipt.getErrors()));
    } catch (Unreadable e) {
      transfers.noteUnreadable(kind, e);
      return unreadable(e);
    }
  }

  /**
   * Gives the records out in the same form: taken in again, nothing changes.
   *
   * @param year a year; all records without one
   */
  @GET
  @Operation(summary = "Give the records out, as they can be taken in again")
  @APIResponse(
      responseCode = "200",
      description = "The records",
      content =
          @Content(
              mediaType = "text/csv",
              examples =
                  @ExampleObject(
                      name = "conversations",
                      value =
                          "recordId,consent,conversationDate,gender,isAdult,structured,firstInYearNational,userKey\r\n1001,FULL,2026-03-02,WOMAN,true,true,true,LUMO-73K")))
  @APIResponse(
      responseCode = "404",
      description = "Not the own shelter, or no such kind of records")
  @Produces("text/csv;charset=UTF-8")
  public Response send(
      @PathParam("centre") String centre,
      @PathParam("records") String records,
      @QueryParam("year") String year) {
    Response refused = refusal(centre, records);
    if (refused != null) {
      return refused;
    }
    if (year != null && !year.matches("20[0-9]{2}|2100")) {
      return Problem.answer(Response.Status.BAD_REQUEST.getStatusCode());
    }
    RecordKind kind = RecordKind.of(records).orElseThrow();
    Integer only = year == null ? null : Integer.valueOf(year);
    StreamingOutput csv = out -> exports.write(kind, only, out);
    return Response.ok(csv).build();
  }

  /** Who may not, and whose centre it is not: a centre of others answers like one of nobody. */
  private Response refusal(String centre, String records) {
    if (!user.isAtCentre()) {
      return Problem.answer(Response.Status.FORBIDDEN.getStatusCode());
    }
    return user.requireCentre().equals(centre) && RecordKind.of(records).isPresent()
        ? null
        : Problem.answer(Response.Status.NOT_FOUND.getStatusCode());
  }

  private static Spool spool(InputStream body) throws IOException {
    try {
      return Spool.of(body);
    } catch (Unreadable e) {
      throw e;
    } catch (IOException e) {
      throw new Unreadable(Unreadable.Why.CUT_SHORT, 0);
    }
  }

  private Rows rows(Spool spool) throws IOException {
    return headers.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE)
        ? new JsonRows(spool.open())
        : new CsvRows(spool.open(), ',');
  }

  private Response good(Receipt receipt) {
    JsonObjectBuilder answer =
        JSON.createObjectBuilder()
            .add("received", receipt.getReceived())
            .add("created", receipt.getCreated())
            .add("updated", receipt.getUpdated())
            .add("unchanged", receipt.getUnchanged())
            .add("warnings", remarks(receipt.getWarnings()));
    if (receipt.getWarningsLeftOut() > 0) {
      answer.add("warningsLeftOut", receipt.getWarningsLeftOut());
    }
    return Response.ok(answer.build().toString(), MediaType.APPLICATION_JSON).build();
  }

  private Response unreadable(Unreadable failure) {
    String message = Label.text(Spoken.in(headers), "Why." + failure.why());
    JsonObjectBuilder said = Problem.error(null, "FORMAT", message).add("line", failure.line());
    return Problem.answer(
        failure.why().status(), JSON.createArrayBuilder().add(said.addNull("recordId")));
  }

  private JsonArrayBuilder remarks(List<Remark> remarks) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    for (Remark one : remarks) {
      JsonObjectBuilder said = JSON.createObjectBuilder().add("line", one.line());
      if (one.recordId() == null) {
        said.addNull("recordId");
      } else {
        said.add("recordId", one.recordId());
      }
      all.add(said.addAll(Problem.error(Spoken.in(headers), one.finding())));
    }
    return all;
  }
}
