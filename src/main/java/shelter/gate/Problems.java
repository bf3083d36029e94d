package shelter.gate;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import shelter.shared.Database;
import shelter.shared.Label;
import shelter.shared.Outage;
import shelter.shared.Refusal;

/**
 * Every failure under /api as a problem that tells nothing of our insides. What nobody foresaw gets
 * a number, which stands in the log beside what happened.
 */
@Provider
public class Problems implements ExceptionMapper<Throwable>, ContainerResponseFilter {
  private static final Logger LOG = Logger.getLogger(Problems.class.getName());

  @Inject private Database database;
  @Context private HttpHeaders headers;
  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable failure) {
    if (Outage.of(failure) != null) {
      return interrupted(database.behind(failure));
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Response foreseen = foreseen(cause);
      if (foreseen != null) {
        return foreseen;
      }
    }
    Outage outage = database.behind(failure);
    if (outage != null) {
      return interrupted(outage);
    }
    String number = RequestNumber.spoken(request);
    LOG.log(Level.SEVERE, "Failure " + number + " under /api", failure);
    int status = Response.Status.INTERNAL_SERVER_ERROR.getStatusCode();
    return Response.status(status)
        .type(Problem.TYPE)
        .entity(Problem.about(status).add("number", number).build().toString())
        .build();
  }

  /** Nothing is stored; the same request may be sent again. */
  private Response interrupted(Outage outage) {
    int status = Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
    String detail = Label.text(Spoken.in(headers), outage.key());
    return Response.fromResponse(Problem.answer(status, detail))
        .header("Retry-After", outage.seconds())
        .build();
  }

  /** The answer to a failure that has one; null for what nobody foresaw. */
  private Response foreseen(Throwable cause) {
    if (cause instanceof WebApplicationException told) {
      return complete(told.getResponse());
    }
    if (cause instanceof Refusal refusal) {
      return refused(refusal, Spoken.in(headers));
    }
    if (cause instanceof ConstraintViolationException violated) {
      return Problem.answer(Problem.UNPROCESSABLE, Violations.errors(violated, Spoken.in(headers)));
    }
    if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
      return Problem.answer(Response.Status.FORBIDDEN.getStatusCode());
    }
    if (cause instanceof ValidationException) {
      return Problem.answer(Problem.UNPROCESSABLE);
    }
    return cause instanceof JsonException
            || cause instanceof JsonbException
            || cause instanceof ProcessingException
        ? Problem.answer(Response.Status.BAD_REQUEST.getStatusCode())
        : null;
  }

  /** What a register says no to is wrong with what was sent, unless it is about who sent it. */
  static Response refused(Refusal refusal, Locale language) {
    if (refusal.findings().isEmpty()) {
      return Problem.answer(Problem.UNPROCESSABLE);
    }
    Response.Status other =
        switch (refusal.key()) {
          case "refusal.signedOut" -> Response.Status.UNAUTHORIZED;
          case "refusal.notYours" -> Response.Status.FORBIDDEN;
          case "refusal.unknown", "refusal.noYear" -> Response.Status.NOT_FOUND;
          case "refusal.changedByAnother",
              "refusal.nameTaken",
              "refusal.centreTaken",
              "refusal.reportYearClosed",
              "refusal.reportNotOpen",
              "refusal.reportStep.APPROVED",
              "refusal.reportStep.RETURNED",
              "refusal.reportStep.EXCUSED" ->
              Response.Status.CONFLICT;
          default -> null;
        };
    return other == null
        ? Problem.answer(Problem.UNPROCESSABLE, language, refusal.findings())
        : Problem.answer(other.getStatusCode(), language, refusal.findings().get(0));
  }

  /** What was meant to be answered, with its headers; without words it gets those of its status. */
  private static Response complete(Response told) {
    return told.getStatus() < 400 || told.hasEntity()
        ? told
        : Response.fromResponse(told)
            .type(Problem.TYPE)
            .entity(Problem.about(told.getStatus()).build().toString())
            .build();
  }

  /** An answer without words gets those of its status. */
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() >= 400 && !response.hasEntity()) {
      response.setEntity(
          Problem.about(response.getStatus()).build().toString(),
          null,
          MediaType.valueOf(Problem.TYPE));
    }
  }
}
