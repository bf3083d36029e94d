package shelter.closing;

import java.io.Serializable;
import java.util.List;
import shelter.statistics.CountRun;

/**
 * What the office looks at before it closes a year.
 *
 * @param centres where the report of each centre valid in the year stands
 * @param night the latest count of the year; null when there is none
 * @param auditWhole whether the latest verification of the audit trail found it whole; null when
 *     there was none
 * @param drafts how many drafts wait at all centres, of any year
 */
public record Checklist(
    List<Standing> centres, CountRun night, Boolean auditWhole, long drafts, boolean fourEyes)
    implements Serializable {
  public long getApproved() {
    return centres.stream().filter(Standing::isApproved).count();
  }

  public List<Standing> getExcused() {
    return centres.stream().filter(Standing::isExcused).toList();
  }

  public List<Standing> getMissing() {
    return centres.stream().filter(one -> !one.isApproved() && !one.isExcused()).toList();
  }

  // spotless:off
  public List<Standing> getCentres() { return centres; }
  public CountRun getNight() { return night; }
  public Boolean getAuditWhole() { return auditWhole; }
  public long getDrafts() { return drafts; }
  public boolean isFourEyes() { return fourEyes; }
  // spotless:on
}
