package shelter.gate;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import shelter.shared.Label;
import shelter.user.CurrentUser;

/**
 * The doors of the records API open to somebody who is known only: with the token of a session that
 * lasts and is not locked. A door that is open to all says so with {@link Open}. Who is known and
 * may not is on the audit trail.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Known implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String RECORDS = "v1/";

  @Inject private CurrentUser user;
  @Inject private Denials denials;
  @Context private ResourceInfo door;
  @Context private HttpHeaders headers;
  @Context private HttpServletRequest servlet;

  @Override
  public void filter(ContainerRequestContext request) {
    boolean readable =
        isRecords(request) ? isText(request.getMediaType()) : isKnownCharset(request);
    if (request.hasEntity() && !readable) {
      request.abortWith(Problem.answer(Status.UNSUPPORTED_MEDIA_TYPE.getStatusCode()));
      return;
    }
    if (isRecords(request) && !isOpen() && !user.isSignedIn()) {
      request.abortWith(
          Problem.answer(
              Status.UNAUTHORIZED.getStatusCode(),
              Label.text(Spoken.in(headers), "problem.tokenMissing")));
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (isRecords(request) && response.getStatus() == Status.FORBIDDEN.getStatusCode()) {
      denials.note(servlet, response.getStatus(), servlet.getRequestURI());
    }
  }

  /** What is open reads any kind of text, if it can be read at all. */
  private static boolean isKnownCharset(ContainerRequestContext request) {
    MediaType type = request.getMediaType();
    String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    return charset == null || "utf-8".equalsIgnoreCase(charset);
  }

  /** Whatever is sent says what it is, and is written in UTF-8. */
  private static boolean isText(MediaType type) {
    if (type == null || type.isWildcardType() || type.isWildcardSubtype()) {
      return false;
    }
    String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    return charset == null || charset.toLowerCase(Locale.ROOT).matches("utf-?8");
  }

  private boolean isOpen() {
    return door.getResourceMethod().isAnnotationPresent(Open.class);
  }

  private static boolean isRecords(ContainerRequestContext request) {
    return request.getUriInfo().getPath().startsWith(RECORDS);
  }
}
