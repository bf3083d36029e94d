package shelter.login;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shelter.audit.Action;
import shelter.audit.Note;
import shelter.audit.Trail;
import shelter.gate.Caller;
import shelter.gate.Open;
import shelter.gate.Problem;
import shelter.gate.Spoken;
import shelter.shared.Findings.Finding;
import shelter.shared.Label;
import shelter.shared.Refusal;
import shelter.user.Sessions;

/** Where a program gets the token that it shows from then on. */
@Path("v1/tokens")
@Tag(name = "tokens", description = "Signing a program in")
public class TokenResource {
  /** How the trail tells these sign-ins from those at the page. */
  private static final String WAY = "token";

  /** Names that no account can have are asked for under this one, which none has either. */
  private static final String NOBODY = "-";

  private static final int TOO_OFTEN = 429;

  @Inject private Door door;
  @Inject private Sessions sessions;
  @Inject private Caller caller;
  @Inject private Trail trail;

  /**
   * Opens a session of 12 hours for a program.
   *
   * @param text JSON: username, password, and the one-time code where the account has them
   * @return 201 with the token and its end; 400 for what is no JSON object, 422 without name or
   *     password, 401 with one body for whatever does not fit, 429 when it is too early
   */
  @POST
  @Open
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @SecurityRequirements
  @Operation(
      summary = "Hand out a token",
      description =
          "A token has the rights and the centre of its account and lasts 12 hours. The code is a"
              + " one-time code or a recovery code; only demonstration accounts need none.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT),
              examples =
                  @ExampleObject(
                      name = "manager",
                      value =
                          "{\"username\":\"manager.oslo\",\"password\":\"…\",\"code\":\"492039\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The token; it is shown this once",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "token",
                      value =
                          "{\"token\":\"n4bQgYhMfWWaL-qgxVrQFaO\",\"expires\":\"2026-11-24T20:14:07.120431+01:00\"}")))
  @APIResponse(responseCode = "400", description = "No JSON object")
  @APIResponse(responseCode = "401", description = "Name, password and code do not fit together")
  @APIResponse(responseCode = "422", description = "The name or the password is missing")
  @APIResponse(responseCode = "429", description = "Too early; Retry-After says when")
  public Response issue(
      @Context HttpServletRequest request, @Context HttpHeaders headers, String text) {
    Locale language = Spoken.in(headers);
    JsonObject asked = read(text);
    List<Finding> wrong = new ArrayList<>();
    String username = text(asked, "username", true, wrong);
    String password = text(asked, "password", true, wrong);
    String code = text(asked, "code", false, wrong);
    if (!wrong.isEmpty()) {
      return Problem.answer(Problem.UNPROCESSABLE, language, wrong);
    }
    Account account;
    try {
      String name = username.strip().matches("[A-Za-z0-9.-]{1,64}") ? username : NOBODY;
      account = door.open(name, password, code, caller.address(request), WAY);
    } catch (Refusal refusal) {
      return refused(refusal, language);
    }
    if (account.isUnfinished()) {
      trail.outside(account.username(), new Note(Action.LOGIN, null, null, false, WAY));
      return Problem.answer(
          Status.UNAUTHORIZED.getStatusCode(), Label.text(language, "problem.unfinished"));
    }
    // The line first: nothing is done that stands on none.
    trail.outside(account.username(), new Note(Action.LOGIN, null, null, true, WAY));
    Sessions.Issued issued = sessions.issue(account.username());
    return Response.status(Status.CREATED)
        .entity(
            Json.createObjectBuilder()
                .add("token", issued.token())
                .add("expires", issued.expires().toString())
                .build()
                .toString())
        .build();
  }

  private static Response refused(Refusal refusal, Locale language) {
    Finding why = refusal.findings().get(0);
    if (!why.key().equals("refusal.waitToSignIn")) {
      return Problem.answer(Status.UNAUTHORIZED.getStatusCode(), language, why);
    }
    return Response.fromResponse(Problem.answer(TOO_OFTEN, language, why))
        .header("Retry-After", why.parameters().get(0))
        .build();
  }

  private static JsonObject read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text == null ? "" : text))) {
      if (reader.readValue() instanceof JsonObject object) {
        return object;
      }
      throw new BadRequestException();
    } catch (RuntimeException e) {
      // Whatever stops the parser: no JSON, no object, or deeper than any of ours.
      throw new BadRequestException(e);
    }
  }

  /** A text of the object; what is missing or no text is added to what is wrong. */
  private static String text(JsonObject asked, String key, boolean required, List<Finding> wrong) {
    JsonValue value = asked.getOrDefault(key, JsonValue.NULL);
    boolean missing =
        value == JsonValue.NULL || value instanceof JsonString text && text.getString().isBlank();
    if (missing && required) {
      wrong.add(new Finding("REQUIRED", key, "problem.REQUIRED", List.of(), false));
    } else if (!missing && !(value instanceof JsonString)) {
      wrong.add(new Finding("FORMAT", key, "problem.notText", List.of(), false));
    }
    return !missing && value instanceof JsonString text ? text.getString() : null;
  }
}
