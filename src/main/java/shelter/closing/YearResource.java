package shelter.closing;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shelter.gate.Problem;
import shelter.gate.Spoken;
import shelter.shared.Label;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.statistics.CountRun;
import shelter.statistics.NightlyCount;
import shelter.statistics.Statistic;
import shelter.statistics.Statistics;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/** The years for the office's programs: where each stands, counting it, its figures. */
@Path("v1/years")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "years", description = "The statistics office's years and counted figures")
public class YearResource {
  static final String CSV = "text/csv;charset=UTF-8";

  /** Why a count does not begin; that is no fault of the request. */
  private static final Set<String> CONFLICTS =
      Set.of("refusal.countYearNotOpen", "refusal.countIsRunning", "refusal.countStopped");

  @Inject private Statistics statistics;
  @Inject private WrittenYears written;
  @Inject private NightlyCount nightlyCount;
  @Inject private ReportingYears years;
  @Context private HttpHeaders headers;

  /** All years, the newest first. */
  @GET
  @Operation(summary = "All years")
  @APIResponse(
      responseCode = "200",
      description = "Years, the newest first",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "years",
                      value =
                          "[{\"year\":2026,\"state\":\"OPEN\",\"version\":null,\"lastCount\":\"2026-11-23T03:30:04+01:00\"}]")))
  public String all() {
    JsonArrayBuilder all = Json.createArrayBuilder();
    written.all().forEach(all::add);
    return all.build().toString();
  }

  /**
   * Opens a year.
   *
   * @return the year; 409 when it is closed or published, 422 when it is no year of this register
   */
  @POST
  @Path("{year}/open")
  @Operation(summary = "Open a year; an open one stays as it is")
  @APIResponse(responseCode = "200", description = "The year, as in the list of all")
  @APIResponse(responseCode = "409", description = "The year is closed or published")
  @APIResponse(responseCode = "422", description = "Not a year from 2000 to 2100")
  public String open(@PathParam("year") Integer year) {
    ReportingYear opened = years.open(year);
    if (!opened.isOpen()) {
      throw conflict("problem.yearNotOpen", "" + year);
    }
    return written.of(opened).toString();
  }

  /**
   * Counts a year at once.
   *
   * @return what was counted; 404 for a year that is not there, 409 when it is not open or another
   *     count runs
   */
  @POST
  @Path("{year}/count")
  @Operation(summary = "Count a year at once")
  @APIResponse(
      responseCode = "200",
      description = "What was counted, and how many cells differ from before",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "count",
                      value =
                          "{\"year\":2026,\"started\":\"2026-11-24T09:12:40+01:00\",\"seconds\":1.2,"
                              + "\"records\":{\"stays\":1702,\"childStays\":1290,\"dayVisits\":10403,"
                              + "\"phoneConversations\":9120,\"reports\":44},"
                              + "\"tables\":61,\"cells\":1544,\"changed\":12}")))
  @APIResponse(responseCode = "404", description = "No such year")
  @APIResponse(responseCode = "409", description = "The year is not open, or a count is running")
  public String count(@PathParam("year") Integer year) throws SQLException {
    written.require(year, Spoken.in(headers));
    try {
      nightlyCount.countNow(year);
    } catch (Refusal refusal) {
      if (CONFLICTS.contains(refusal.key())) {
        throw WrittenYears.conflict(refusal, Spoken.in(headers));
      }
      throw refusal;
    }
    return json(statistics.lastAsked(year)).build().toString();
  }

  /**
   * The counted figures of a year, none of them hidden.
   *
   * @return CSV; 404 for a year that is not there
   */
  @GET
  @Path("{year}/cells")
  @Produces(CSV)
  @Operation(
      summary = "The counted figures of a year, unprotected",
      description =
          "Ordered by table and row. An empty base is none. Nothing is hidden: keep it so.")
  @APIResponse(
      responseCode = "200",
      description = "Comma-separated values, RFC 4180",
      content =
          @Content(
              mediaType = "text/csv",
              examples =
                  @ExampleObject(
                      name = "cells",
                      value =
                          "table,row_code,column_code,value,base\r\n"
                              + "residents_and_stays,PERSONS,TOTAL,1702,\r\n")))
  @APIResponse(responseCode = "404", description = "No such year")
  public StreamingOutput cells(@PathParam("year") Integer year) {
    written.require(year, Spoken.in(headers));
    List<Statistic> cells = statistics.export(year);
    return out -> {
      CellLines lines = new CellLines(out);
      cells.forEach(
          cell ->
              lines.write(
                  cell.getTableName(),
                  cell.getRowCode(),
                  cell.getColumnCode(),
                  cell.getValue() == null
                      ? ""
                      : cell.getValue().stripTrailingZeros().toPlainString(),
                  cell.getBase() == null ? "" : cell.getBase().toString()));
      lines.flush();
    };
  }

  private WebApplicationException conflict(String key, Object... parameters) {
    return new WebApplicationException(
        Problem.answer(
            Status.CONFLICT.getStatusCode(), Label.text(Spoken.in(headers), key, parameters)));
  }

  private static JsonObjectBuilder json(CountRun run) {
    return Json.createObjectBuilder()
        .add("year", run.getYear())
        .add(
            "started", Settings.moment(run.getStarted()).truncatedTo(ChronoUnit.SECONDS).toString())
        .add("seconds", run.getSeconds())
        .add(
            "records",
            Json.createObjectBuilder()
                .add("stays", run.getStays())
                .add("childStays", run.getChildStays())
                .add("dayVisits", run.getDayVisits())
                .add("phoneConversations", run.getConversations())
                .add("reports", run.getReports()))
        .add("tables", run.getTables())
        .add("cells", run.getCells())
        .add("changed", run.getChanged());
  }
}
