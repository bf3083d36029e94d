package shelter.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.report.CentreReports;
import shelter.report.ReportRows;
import shelter.user.CurrentUser;
import shelter.year.ReportingYear;
import shelter.year.ReportingYears;

/** What a year of the own centre still needs before its report can be sent, and what looks odd. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER"})
public class Quality {
  private static final int SHOWN = 25;
  private static final int YEARS_BACK = 5;

  /** A figure is far from the centre's own years: half as much again, or half, and this many. */
  private static final int FAR = 20;

  /** What differs most from the centre's own last years. */
  public record Outlier(String figure, long now, long least, long most)
      implements java.io.Serializable {
    // spotless:off
    public String getFigure() { return figure; }
    public long getNow() { return now; }
    public long getLeast() { return least; }
    public long getMost() { return most; }
    // spotless:on
  }

  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;
  @Inject private ReportingYears years;
  @Inject private Trail trail;

  /** Everything that the records of a year show, errors first, by kind with their records. */
  public List<Remark> remarks(int year) {
    if (user.isFirst("Quality")) {
      trail.note(Action.READ, "Quality", null, "" + year);
    }
    return read(year);
  }

  /** How many errors the records of a year have: what must be put right before its report. */
  public long errors(int year) {
    Object number =
        em.createNativeQuery(
                "select count(*) from register.remarks(?1) where centre = ?2 and severity = 'ERROR'")
            .setParameter(1, year)
            .setParameter(2, user.requireCentre())
            .getSingleResult();
    return ((Number) number).longValue();
  }

  private List<Remark> read(int year) {
    Map<String, List<Object[]>> groups = new LinkedHashMap<>();
    for (Object row :
        em.createNativeQuery(
                """
                select severity, rule, what, kind, id, key, day, note from register.remarks(?1)
                where centre = ?2
                order by severity = 'ODD', rule nulls last, what, kind, case what when 'confirmed' then note end, day, id
                """)
            .setParameter(1, year)
            .setParameter(2, user.requireCentre())
            .getResultList()) {
      Object[] one = (Object[]) row;
      String note = "confirmed".equals(one[2]) ? (String) one[7] : "";
      groups
          .computeIfAbsent(one[2] + " " + one[3] + " " + note, name -> new ArrayList<>())
          .add(one);
    }
    return groups.values().stream().map(Quality::remark).toList();
  }

  private static Remark remark(List<Object[]> rows) {
    Object[] first = rows.get(0);
    return new Remark(
        "ERROR".equals(first[0]),
        (String) first[1],
        (String) first[2],
        (String) first[3],
        rows.size(),
        (String) first[7],
        rows.stream()
            .limit(SHOWN)
            .map(
                one ->
                    new Place(
                        (String) one[3],
                        (UUID) one[4],
                        (String) one[5],
                        ((Date) one[6]).toLocalDate()))
            .toList());
  }

  /** Figures of a year that lie far from the centre's own last five (as many as there are). */
  public List<Outlier> outliers(int year) {
    List<Map<String, Long>> before = new ArrayList<>();
    for (ReportingYear one : years.all()) {
      if (one.getYear() < year && one.getYear() >= year - YEARS_BACK) {
        before.add(figures(one.getYear()));
      }
    }
    List<Outlier> outliers = new ArrayList<>();
    if (!before.isEmpty()) {
      figures(year)
          .forEach(
              (figure, now) -> {
                long least = before.stream().mapToLong(one -> one.get(figure)).min().orElseThrow();
                long most = before.stream().mapToLong(one -> one.get(figure)).max().orElseThrow();
                boolean over = now > 1.5 * most && now - most > FAR;
                boolean under = now < 0.5 * least && least - now > FAR;
                if (over || under) {
                  outliers.add(new Outlier(figure, now, least, most));
                }
              });
    }
    return outliers;
  }

  private Map<String, Long> figures(int year) {
    Map<String, Long> figures = new LinkedHashMap<>();
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    "select stays, child_stays, day_users, visits, conversations from register.control_figures(?1) where centre = ?2")
                .setParameter(1, year)
                .setParameter(2, user.requireCentre())
                .getSingleResult();
    for (int i = 0; i < row.length; i++) {
      figures.put(ReportRows.FIGURES.get(i), ((Number) row[i]).longValue());
    }
    return figures;
  }

  /** Drafts at the centre: the caller's own, and how many others have. */
  public long[] drafts() {
    long[] drafts = new long[2];
    for (Object row :
        em.createNativeQuery("select own, number from register.draft_counts()").getResultList()) {
      Object[] one = (Object[]) row;
      drafts[Boolean.TRUE.equals(one[0]) ? 0 : 1] = ((Number) one[1]).longValue();
    }
    return drafts;
  }

  /** The errors of the records stand in the way of their report (contract section 9, 12). */
  public void standInTheWay(@Observes CentreReports.Submitting submitting) {
    for (Remark one : read(submitting.report().getYear())) {
      submitting
          .findings()
          .error(
              one.error(),
              one.rule(),
              one.what(),
              "records." + one.what() + "." + one.kind(),
              one.number());
    }
  }
}
