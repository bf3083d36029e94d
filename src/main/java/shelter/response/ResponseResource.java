package shelter.response;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import shelter.shared.Admission;
import shelter.shared.Refusal;
import shelter.year.ReportingYears;

/** The map of a year as a file. */
@Path("v1/years/{year}/responses")
public class ResponseResource {
  @Inject private Responses responses;
  @Inject private ReportingYears years;
  @Context private HttpServletRequest request;

  /**
   * Every centre of a year with its state, for the office.
   *
   * @return 200 with CSV (UTF-8 with a mark of order, so that spreadsheets read it); 403 for
   *     another role, 404 for a year that is not there
   */
  @GET
  public jakarta.ws.rs.core.Response get(@PathParam("year") Integer year) {
    Admission.require("OFFICE", request);
    if (years.of(year) == null) {
      throw new Refusal(null, "refusal.noYear", "" + year);
    }
    List<Response> rows = responses.of(year);
    StreamingOutput body =
        out -> {
          Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          text.write('\ufeff');
          CsvWriter lines = CsvWriter.builder().build(text);
          lines.writeRecord(
              "centre",
              "name",
              "region",
              "status",
              "percentAnswered",
              "errors",
              "records",
              "recordsLastYear",
              "lastActivity",
              "changedSinceSubmission",
              "unexplained",
              "reminders",
              "reason");
          rows.forEach(one -> write(lines, one));
          lines.flush();
        };
    return jakarta.ws.rs.core.Response.ok(body)
        .type("text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"responses-" + year + ".csv\"")
        .build();
  }

  private static void write(CsvWriter lines, Response one) {
    lines.writeRecord(
        one.centre(),
        plain(one.name()),
        one.region().name(),
        one.status(),
        "" + one.percent(),
        "" + one.errors(),
        "" + one.records(),
        one.before() == null ? "" : "" + one.before(),
        one.lastActivity() == null
            ? ""
            : one.lastActivity().truncatedTo(ChronoUnit.SECONDS).toString(),
        "" + one.changed(),
        "" + one.odd().stream().filter(odd -> odd.why() == null).count(),
        "" + one.reminders(),
        plain(one.reason()));
  }

  /** A text that a spreadsheet would take for a formula is written as a text (promise 29). */
  private static String plain(String text) {
    return text == null ? "" : text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
  }
}
