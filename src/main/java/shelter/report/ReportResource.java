package shelter.report;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shelter.shared.Admission;
import shelter.shared.Findings;
import shelter.shared.Findings.Finding;
import shelter.shared.Refusal;
import shelter.shared.SentObject;
import shelter.shared.Settings;
import shelter.user.CurrentUser;

/**
 * The yearly report for programs: the manager's, and the office's decisions (contract section 5).
 */
@Path("v1/centres/{centre}/reports/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports", description = "The yearly report of a shelter, and what the office decides")
public class ReportResource {
  /** As many errors as a file is told of (contract section 5). */
  private static final int MOST = 1000;

  private static final String EXAMPLE =
      "{\"hasWomenService\":true,\"hasMenService\":false,\"employeesFullTime\":9,"
          + "\"employeesPartTime\":4,\"fte\":11.2,\"ownership\":\"MUNICIPAL\","
          + "\"municipalFunding\":{\"0301\":12000000},"
          + "\"women\":{\"bedrooms\":9,\"beds\":22,\"wasFull\":\"SEVERAL\","
          + "\"agencies\":{\"POLICE\":[\"INDIVIDUAL_CASES\",\"WRITTEN_AGREEMENT\"]}},"
          + "\"men\":{},\"events\":[]}";

  @Inject private CentreReports reports;
  @Inject private Decisions decisions;
  @Inject private CurrentUser user;
  @Context private HttpServletRequest request;

  /**
   * The report of a year.
   *
   * @return 200 with every key of form G, the control figures and the status; NOT_STARTED where
   *     nobody has begun it. 403 for another role than a manager, 404 for another centre or a year
   *     that is not there
   */
  @GET
  @Operation(summary = "The report of a year, with the control figures")
  @APIResponse(responseCode = "200", description = "Every key of form G")
  @APIResponse(responseCode = "404", description = "Not the own shelter, or no such year")
  public String get(@PathParam("centre") String centre, @PathParam("year") Integer year) {
    requireOwn(centre);
    return written(reports.orBlank(year), reports.figures(year));
  }

  /**
   * Puts a report in the place of what there is.
   *
   * @param text JSON; what it does not name is not answered
   * @return 200 with the report; 400 when it is no JSON, 409 when the year is not open or the
   *     report is submitted, 422 with everything that is wrong
   */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Write the report of a year; what is not named is not answered")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "report", value = EXAMPLE)))
  @APIResponse(responseCode = "200", description = "The report as it is stored")
  @APIResponse(responseCode = "409", description = "The year is not open, or it is submitted")
  @APIResponse(responseCode = "422", description = "Every rule that it breaks")
  public String put(
      @PathParam("centre") String centre, @PathParam("year") Integer year, String text) {
    requireOwn(centre);
    Findings findings = new Findings();
    Map<String, List<String>> sheet = ReportJson.sheet(text, findings);
    try {
      return written(reports.put(year, sheet, findings), reports.figures(year));
    } catch (Refusal refusal) {
      throw inJson(refusal);
    }
  }

  /**
   * Submits a report.
   *
   * @return 200 with the report; 409 when it is submitted already, 422 with every rule that stands
   *     in the way (X12, X13, X17 and those of the report itself)
   */
  @POST
  @Path("submit")
  @Operation(summary = "Submit the report of a year")
  @APIResponse(responseCode = "200", description = "The report, submitted")
  @APIResponse(responseCode = "409", description = "The year is not open, or it is submitted")
  @APIResponse(responseCode = "422", description = "Every rule that stands in the way")
  public String submit(@PathParam("centre") String centre, @PathParam("year") Integer year) {
    requireOwn(centre);
    try {
      return written(reports.submit(year), reports.figures(year));
    } catch (Refusal refusal) {
      throw inJson(refusal);
    }
  }

  /** The office approves what was submitted; {@code {"reason"}} may be left out. */
  @POST
  @Path("approve")
  @Operation(summary = "Approve a submitted report")
  @APIResponse(responseCode = "200", description = "Centre, year and status")
  @APIResponse(responseCode = "409", description = "It is not submitted, or the year is not open")
  public String approve(
      @PathParam("centre") String centre, @PathParam("year") Integer year, String text) {
    Admission.require("OFFICE", request);
    decisions.approve(centre, year, reason(text));
    return decided(centre, year);
  }

  /** The office gives a report back, with {@code {"reason"}}. */
  @POST
  @Path("return")
  @Operation(summary = "Return a report to its manager")
  @APIResponse(responseCode = "200", description = "Centre, year and status")
  @APIResponse(responseCode = "409", description = "Nothing to return, or the year is not open")
  @APIResponse(responseCode = "422", description = "The reason is missing")
  public String sendBack(
      @PathParam("centre") String centre, @PathParam("year") Integer year, String text) {
    Admission.require("OFFICE", request);
    decisions.sendBack(centre, year, reason(text));
    return decided(centre, year);
  }

  /** The office lets a year be closed without this report, with {@code {"reason"}}. */
  @POST
  @Path("excuse")
  @Operation(summary = "Excuse a shelter from reporting")
  @APIResponse(responseCode = "200", description = "Centre, year and status")
  @APIResponse(responseCode = "409", description = "It is submitted, or the year is not open")
  @APIResponse(responseCode = "422", description = "The reason is missing")
  public String excuse(
      @PathParam("centre") String centre, @PathParam("year") Integer year, String text) {
    Admission.require("OFFICE", request);
    decisions.excuse(centre, year, reason(text));
    return decided(centre, year);
  }

  /** Another shelter's report is not there. */
  private void requireOwn(String centre) {
    Admission.require("MANAGER", request);
    if (!centre.equals(user.requireCentre())) {
      throw new Refusal(null, "refusal.unknown");
    }
  }

  private static String reason(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    SentObject sent = SentObject.read(text, "reason");
    String reason = sent.text("reason");
    sent.settle();
    return reason;
  }

  private String decided(String centre, int year) {
    CentreReport report = decisions.of(centre, year);
    JsonObjectBuilder said =
        Json.createObjectBuilder()
            .add("centre", centre)
            .add("year", year)
            .add("status", report.getStatus().name());
    return (report.getReason() == null
            ? said.addNull("reason")
            : said.add("reason", report.getReason()))
        .build()
        .toString();
  }

  /** What is wrong with a control is said of the key in the JSON. */
  private static Refusal inJson(Refusal refusal) {
    return new Refusal(
        refusal.findings().stream()
            .limit(MOST)
            .map(
                one ->
                    new Finding(
                        one.rule(),
                        ReportJson.path(one.field()),
                        one.key(),
                        one.parameters(),
                        one.warning()))
            .toList());
  }

  private String written(CentreReport report, Map<String, Long> figures) {
    boolean begun = report.getVersion() != null;
    JsonObjectBuilder all =
        Json.createObjectBuilder()
            .add("centre", report.getCentre())
            .add("year", report.getYear())
            .add("status", begun ? report.getStatus().name() : "NOT_STARTED");
    all =
        report.getReason() == null ? all.addNull("reason") : all.add("reason", report.getReason());
    all =
        report.getSubmittedAt() == null
            ? all.addNull("submittedAt")
            : all.add(
                "submittedAt",
                Settings.moment(report.getSubmittedAt())
                    .truncatedTo(ChronoUnit.SECONDS)
                    .toString());
    all.add("percentAnswered", report.getPercent()).add("zeroConfirmed", report.isZeroConfirmed());
    long population = begun ? reports.population(report.getYear()) : 0;
    Long cost = report.costPerInhabitant(population);
    all.add("populationServed", population);
    all = cost == null ? all.addNull("costPerInhabitant") : all.add("costPerInhabitant", cost);
    return all.add(
            "controlFigures",
            Json.createObjectBuilder()
                .add("stays", figures.get("STAYS"))
                .add("childStays", figures.get("CHILD_STAYS"))
                .add("dayUsers", figures.get("DAY_USERS"))
                .add("dayVisits", figures.get("VISITS"))
                .add("phoneConversations", figures.get("CONVERSATIONS")))
        .addAll(ReportJson.write(report))
        .build()
        .toString();
  }
}
