package shelter.report;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shelter.draft.TypedText;
import shelter.shared.Findings;
import shelter.shared.Label;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.user.CurrentUser;
import shelter.user.Role;
import shelter.year.DateText;

/** Where the pages of the yearly report send what is being typed: it is stored at once. */
@Path("report/{year}")
public class ReportTyping {
  private static final int LONGEST = 40_000;

  @Inject private CentreReports reports;
  @Inject private ReportReader reader;
  @Inject private CurrentUser user;
  @Inject private Label label;
  @Inject private Settings settings;

  /**
   * Stores answers in the report.
   *
   * @param text JSON: the name of each control that changed, with a list of texts
   * @return 200 with JSON: the time as it is shown, what was read in each date, the sentence at
   *     each answer that was refused, and how far each part has come; 401 when nobody is signed in,
   *     403 for a request from another site or another role, 409 when the report is not open, 400
   *     and 413 for what no form sends
   */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response keep(
      @PathParam("year") int year, @Context HttpServletRequest request, String text) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (!user.isSignedIn()) {
      return Response.status(Response.Status.UNAUTHORIZED).build();
    }
    if (site != null && !site.equals("same-origin") || !user.is(Role.MANAGER.name())) {
      return Response.status(Response.Status.FORBIDDEN).build();
    }
    if (text == null || text.length() > LONGEST) {
      return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build();
    }
    Map<String, List<String>> typed = TypedText.read(text);
    if (typed == null) {
      return Response.status(Response.Status.BAD_REQUEST).build();
    }
    try {
      Findings findings = reports.take(year, typed, true);
      return Response.ok(told(year, typed, findings, request.getLocale()).build()).build();
    } catch (Refusal refusal) {
      boolean unknown = refusal.key().equals("refusal.noYear");
      return Response.status(unknown ? Response.Status.NOT_FOUND : Response.Status.CONFLICT)
          .build();
    }
  }

  private JsonObjectBuilder told(
      int year, Map<String, List<String>> typed, Findings findings, Locale language) {
    JsonObjectBuilder refused = Json.createObjectBuilder();
    findings.errors().stream()
        .filter(one -> one.field() != null)
        .forEach(
            one -> refused.add(one.field(), Label.text(language, one.key(), one.getParameters())));
    JsonObjectBuilder dates = Json.createObjectBuilder();
    typed.forEach(
        (control, texts) -> {
          if (control.endsWith("Date") && !texts.isEmpty()) {
            DateText.read(texts.get(0), settings.today())
                .ifPresent(date -> dates.add(control, Label.longDay(date, language)));
          }
        });
    JsonObjectBuilder counts = Json.createObjectBuilder();
    ReportShown shown = reader.read(year, language);
    for (ReportPart part : ReportPart.values()) {
      counts.add(
          part.getWord(),
          Json.createObjectBuilder()
              .add("words", shown.progressOf(part, false))
              .add("warned", shown.getProgress().isWarned(part)));
    }
    ReportWords words = shown.getWords();
    JsonObjectBuilder sums =
        Json.createObjectBuilder()
            .add("funding", words.number(shown.getReport().funding()))
            .add("cost", words.number(shown.getCost()));
    return Json.createObjectBuilder()
        .add("clock", label.clock(OffsetDateTime.now()))
        .add("dates", dates)
        .add("refused", refused)
        .add("counts", counts)
        .add("sums", sums);
  }
}
