package shelter.gate;

import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import shelter.shared.Refusal;

/**
 * Every failure under /api as a problem that tells nothing of our insides. What nobody foresaw gets
 * a number, which stands in the log beside what happened.
 */
@Provider
public class Problems implements ExceptionMapper<Throwable>, ContainerResponseFilter {
  private static final Logger LOG = Logger.getLogger(Problems.class.getName());
  private static final int UNPROCESSABLE = 422;

  @Override
  public Response toResponse(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof WebApplicationException told) {
        return complete(told.getResponse());
      }
      int status = status(cause);
      if (status > 0) {
        return Problem.answer(status);
      }
    }
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.SEVERE, "Failure " + number + " under /api", failure);
    int status = Response.Status.INTERNAL_SERVER_ERROR.getStatusCode();
    return Response.status(status)
        .type(Problem.TYPE)
        .entity(Problem.about(status).add("number", number).build().toString())
        .build();
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

  /** The status of a failure that has one; 0 for what nobody foresaw. */
  private static int status(Throwable cause) {
    if (cause instanceof EJBAccessException) {
      return Response.Status.FORBIDDEN.getStatusCode();
    }
    if (cause instanceof Refusal || cause instanceof ValidationException) {
      return UNPROCESSABLE;
    }
    return cause instanceof JsonException
            || cause instanceof JsonbException
            || cause instanceof ProcessingException
        ? Response.Status.BAD_REQUEST.getStatusCode()
        : 0;
  }

  /** An answer without words gets those of its status. */
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() >= 400 && !response.hasEntity()) {
      response.setEntity(
          Problem.about(response.getStatus()).build().toString(),
          null,
          jakarta.ws.rs.core.MediaType.valueOf(Problem.TYPE));
    }
  }
}
