package shelter.transfer;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
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
import java.util.Locale;
import shelter.file.CsvRows;
import shelter.file.JsonRows;
import shelter.file.RecordKind;
import shelter.file.Rows;
import shelter.file.Spool;
import shelter.file.Unreadable;
import shelter.gate.Problem;
import shelter.shared.Label;
import shelter.user.CurrentUser;

/** The door for centres with a journal system of their own (contract section 5). */
@Path("v1/centres/{centre}/{records}")
public class RecordResource {
  private static final int UNPROCESSABLE = 422;

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
    String charset = headers.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
    if (charset != null && !charset.toLowerCase(Locale.ROOT).matches("utf-?8")) {
      return Problem.answer(Response.Status.UNSUPPORTED_MEDIA_TYPE.getStatusCode());
    }
    if (dryRun != null && !List.of("true", "false").contains(dryRun)) {
      return Problem.answer(Response.Status.BAD_REQUEST.getStatusCode());
    }
    RecordKind kind = RecordKind.of(records).orElseThrow();
    try (Spool spool = spool(body);
        Rows rows = rows(spool)) {
      Receipt receipt = transfers.receive(kind, rows, Boolean.parseBoolean(dryRun), done -> {});
      return receipt.isGood() ? good(receipt) : bad(receipt);
    } catch (Unreadable e) {
      return unreadable(e);
    }
  }

  /**
   * Gives the records out in the same form: taken in again, nothing changes.
   *
   * @param year a year; all records without one
   */
  @GET
  @Produces("text/csv;charset=UTF-8")
  public Response send(
      @PathParam("centre") String centre,
      @PathParam("records") String records,
      @QueryParam("year") String year) {
    Response refused = refusal(centre, records);
    if (refused != null) {
      return refused;
    }
    if (year != null && !year.matches("[0-9]{4}")) {
      return Problem.answer(Response.Status.BAD_REQUEST.getStatusCode());
    }
    RecordKind kind = RecordKind.of(records).orElseThrow();
    Integer only = year == null ? null : Integer.valueOf(year);
    StreamingOutput csv = out -> exports.write(kind, only, out);
    return Response.ok(csv).build();
  }

  /** Who may not, and whose centre it is not: a centre of others answers like one of nobody. */
  private Response refusal(String centre, String records) {
    if (!user.isSignedIn()) {
      return Problem.answer(Response.Status.UNAUTHORIZED.getStatusCode());
    }
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
        Json.createObjectBuilder()
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

  private Response bad(Receipt receipt) {
    return Response.status(UNPROCESSABLE)
        .type(Problem.TYPE)
        .entity(
            Problem.about(UNPROCESSABLE)
                .add("errors", remarks(receipt.getErrors()))
                .build()
                .toString())
        .build();
  }

  private Response unreadable(Unreadable failure) {
    int status = failure.why().status();
    String message = Label.text(language(), "Why." + failure.why());
    return Response.status(status)
        .type(Problem.TYPE)
        .entity(
            Problem.about(status)
                .add("detail", message)
                .add(
                    "errors",
                    Json.createArrayBuilder()
                        .add(remark(failure.line(), null, null, "FORMAT", message)))
                .build()
                .toString())
        .build();
  }

  private JsonArrayBuilder remarks(List<Remark> remarks) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Remark one : remarks) {
      all.add(
          remark(
              one.line(),
              one.recordId(),
              one.finding().field(),
              one.finding().rule(),
              Label.text(language(), one.finding().key(), one.finding().getParameters())));
    }
    return all;
  }

  private static JsonObjectBuilder remark(
      long line, String recordId, String field, String rule, String message) {
    JsonObjectBuilder one = Json.createObjectBuilder().add("line", line);
    if (recordId == null) {
      one.addNull("recordId");
    } else {
      one.add("recordId", recordId);
    }
    if (field == null) {
      one.addNull("field");
    } else {
      one.add("field", field);
    }
    return one.add("rule", rule).add("message", message);
  }

  private Locale language() {
    return headers.getAcceptableLanguages().stream()
        .filter(asked -> List.of("nb", "no", "nn", "en").contains(asked.getLanguage()))
        .findFirst()
        .map(asked -> asked.getLanguage().equals("no") ? Label.BOKMAL : asked)
        .orElse(Label.BOKMAL);
  }
}
