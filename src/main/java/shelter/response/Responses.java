package shelter.response;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import shelter.centre.Centre;
import shelter.centre.Centres;
import shelter.report.CentreReport;
import shelter.report.Comparison;
import shelter.report.Decisions;
import shelter.shared.Settings;
import shelter.year.ReportingYears;

/** Where each centre stands in a year: for the office, which sees numbers and never a record. */
@Stateless
@RolesAllowed("OFFICE")
public class Responses {
  @PersistenceContext private EntityManager em;
  @Inject private Centres centres;
  @Inject private Decisions decisions;
  @Inject private ReportingYears years;

  /** Every centre that is there on some day of the year, by name. */
  public List<Response> of(int year) {
    Map<String, CentreReport> reports = byCentre(year);
    Map<String, CentreReport> before = byCentre(year - 1);
    Map<String, Map<String, Long>> figures = decisions.figures(year);
    Map<String, Map<String, Long>> earlier =
        years.of(year - 1) == null ? Map.of() : decisions.figures(year - 1);
    Map<String, Long> errors =
        numbers("select centre, errors from register.error_counts(?1)", year);
    Map<String, Long> reminders =
        numbers(
            "select centre, count(*) from register.reminder where year = ?1 group by centre", year);
    Map<String, OffsetDateTime> activity = activity();
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    List<Response> all = new ArrayList<>();
    for (Centre one : centres.all()) {
      if (one.runsBetween(first, last)) {
        String code = one.getCode();
        all.add(
            response(
                one,
                reports.get(code),
                before.get(code),
                figures.get(code),
                earlier.get(code),
                errors.getOrDefault(code, 0L),
                activity.get(code),
                reminders.getOrDefault(code, 0L).intValue()));
      }
    }
    return all;
  }

  private static Response response(
      Centre centre,
      CentreReport report,
      CentreReport before,
      Map<String, Long> figures,
      Map<String, Long> earlier,
      long errors,
      OffsetDateTime activity,
      int reminders) {
    List<Response.Odd> odd = new ArrayList<>();
    int changed = 0;
    if (report != null) {
      for (Comparison one : Comparison.all(report, figures, before, earlier)) {
        if (one.asks()) {
          odd.add(
              new Response.Odd(
                  one.what(),
                  plain(one.now()),
                  plain(one.before()),
                  report.getExplanations().get(one.what())));
        }
      }
      changed = changed(report.getReceipt(), figures);
    }
    return new Response(
        centre.getCode(),
        centre.getName(),
        centre.getRegion(),
        report == null ? Response.NOT_STARTED : report.getStatus().name(),
        report == null ? 0 : report.getPercent(),
        errors + (report == null ? 0 : report.atSubmission().errors().size()),
        records(figures),
        earlier == null ? null : Long.valueOf(records(earlier)),
        activity,
        changed,
        odd,
        report == null ? null : report.getReason(),
        reminders);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** How many figures differ from those that the manager has sent. */
  private static int changed(Map<String, String> receipt, Map<String, Long> figures) {
    return (int)
        figures.entrySet().stream()
            .filter(one -> receipt.containsKey(one.getKey()))
            .filter(one -> !Objects.equals(receipt.get(one.getKey()), one.getValue().toString()))
            .count();
  }

  /** Persons are no records: day users are left out. */
  private static long records(Map<String, Long> figures) {
    return figures.entrySet().stream()
        .filter(one -> !one.getKey().equals("DAY_USERS"))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private Map<String, CentreReport> byCentre(int year) {
    Map<String, CentreReport> reports = new HashMap<>();
    decisions.all(year).forEach(one -> reports.put(one.getCentre(), one));
    return reports;
  }

  private Map<String, Long> numbers(String sql, int year) {
    Map<String, Long> numbers = new HashMap<>();
    for (Object row : em.createNativeQuery(sql).setParameter(1, year).getResultList()) {
      Object[] one = (Object[]) row;
      numbers.put((String) one[0], ((Number) one[1]).longValue());
    }
    return numbers;
  }

  private Map<String, OffsetDateTime> activity() {
    Map<String, OffsetDateTime> moments = new HashMap<>();
    for (Object row :
        em.createNativeQuery("select centre, at from register.last_activity()").getResultList()) {
      Object[] one = (Object[]) row;
      moments.put((String) one[0], one[1] == null ? null : Settings.moment(one[1]));
    }
    return moments;
  }
}
