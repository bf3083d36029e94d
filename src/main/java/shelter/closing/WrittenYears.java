package shelter.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shelter.gate.Problem;
import shelter.shared.Label;
import shelter.shared.Refusal;
import shelter.statistics.Statistics;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/** Years as programs read them, and what is told where one is not there or stands elsewhere. */
@RequestScoped
public class WrittenYears {
  @Inject private Statistics statistics;
  @Inject private Closings closings;
  @Inject private ReportingYears years;

  List<JsonObject> all() {
    var counts = statistics.lastCounts();
    var versions = closings.latest();
    return years.all().stream().map(one -> json(one, counts, versions)).toList();
  }

  public JsonObject of(ReportingYear year) {
    return json(year, statistics.lastCounts(), closings.latest());
  }

  /** Only the office learns which years there are. */
  public ReportingYear require(int year, Locale language) {
    statistics.runs(year, 1);
    ReportingYear found = years.of(year);
    if (found == null) {
      throw new WebApplicationException(
          Problem.answer(Status.NOT_FOUND.getStatusCode(), Label.text(language, "problem.noYear")));
    }
    return found;
  }

  /** That a refusal is no fault of the request, but of how things stand. */
  public static WebApplicationException conflict(Refusal refusal, Locale language) {
    return new WebApplicationException(
        Problem.answer(Status.CONFLICT.getStatusCode(), language, refusal.findings().get(0)));
  }

  private static JsonObject json(
      ReportingYear year, Map<Integer, OffsetDateTime> counts, Map<Integer, Integer> versions) {
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("year", year.getYear()).add("state", year.getState().name());
    Integer version = versions.get(year.getYear());
    json = version == null ? json.addNull("version") : json.add("version", version);
    json = moment(json, "lastCount", counts.get(year.getYear()));
    if (year.isReopened()) {
      moment(json, "reopenedUntil", year.getReopenedUntil());
      if (year.getReopenedFor() != null) {
        json.add("reopenedFor", year.getReopenedFor());
      }
    }
    return json.build();
  }

  static JsonObjectBuilder moment(JsonObjectBuilder json, String key, OffsetDateTime moment) {
    return moment == null
        ? json.addNull(key)
        : json.add(
            key, shelter.shared.Settings.moment(moment).truncatedTo(ChronoUnit.SECONDS).toString());
  }
}
