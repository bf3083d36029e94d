package shelter.draft;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import shelter.shared.Label;
import shelter.shared.Settings;
import shelter.user.CurrentUser;
import shelter.year.DateText;

/** Where a form sends what is being typed, beside the pages and independent of their views. */
@Path("draft")
public class DraftResource {
  private static final int LONGEST = 40_000;

  @Inject private Drafts drafts;
  @Inject private CurrentUser user;
  @Inject private Label label;
  @Inject private Settings settings;

  /**
   * Keeps a draft.
   *
   * @param record the id of the draft, which is mostly that of the record
   * @param subject the record it is about, where that is another
   * @param version the version of the record that the form shows, empty for a new one
   * @param text JSON: the id of each control with a list of texts
   * @return 200 with JSON: the time as it is shown, and what was read in each date; 401 when nobody
   *     is signed in, 403 for a request from another site or a role without records, 400 and 413
   *     for what no form sends
   */
  @PUT
  @Path("{kind}/{record}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response keep(
      @PathParam("kind") String kind,
      @PathParam("record") String record,
      @QueryParam("of") String subject,
      @QueryParam("version") String version,
      @Context HttpServletRequest request,
      String text) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (!user.isSignedIn()) {
      return Response.status(Response.Status.UNAUTHORIZED).build();
    }
    if (site != null && !site.equals("same-origin") || !user.isAtCentre()) {
      return Response.status(Response.Status.FORBIDDEN).build();
    }
    if (text == null || text.length() > LONGEST) {
      return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build();
    }
    try {
      Map<String, List<String>> typed = TypedText.read(text);
      if (typed == null || !kind.matches("[a-z]{1,20}")) {
        return Response.status(Response.Status.BAD_REQUEST).build();
      }
      var moment =
          drafts.keep(
              UUID.fromString(record),
              UUID.fromString(subject == null ? record : subject),
              kind,
              typed,
              version != null && version.matches("[0-9]{0,18}") ? version : null);
      return Response.ok(
              Json.createObjectBuilder()
                  .add("clock", label.clock(moment))
                  .add("dates", dates(typed, request.getLocale()))
                  .build())
          .build();
    } catch (IllegalArgumentException e) {
      return Response.status(Response.Status.BAD_REQUEST).build();
    }
  }

  /** What the dates among the controls mean, in the language of the page. */
  private JsonObjectBuilder dates(Map<String, List<String>> typed, Locale language) {
    JsonObjectBuilder read = Json.createObjectBuilder();
    typed.forEach(
        (control, texts) -> {
          if (control.endsWith("Date") && !texts.isEmpty()) {
            read.add(
                control,
                DateText.read(texts.get(0), settings.today())
                    .map(date -> Label.longDay(date, language))
                    .orElse(Label.text(language, "date.notRead")));
          }
        });
    return read;
  }
}
