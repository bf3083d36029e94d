package shelter.shared;

import jakarta.ejb.ApplicationException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A register says no, and says what about. Nothing is stored. */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {
  /** What the database refuses by itself, by the name of the constraint. */
  private static final Map<String, Findings.Finding> CONSTRAINTS =
      Map.of(
          "stay_no_overlap", of("X3", "admissionDate", "refusal.overlap"),
          "child_stay_no_overlap", of("X3", "admissionDate", "refusal.overlap"),
          "stay_one_first_in_year", of("X4", "firstInYearNational", "refusal.firstTwice"),
          "child_stay_one_first_in_year", of("X4", "firstInYearNational", "refusal.firstTwice"),
          "child_stay_centre_adult_stay_fkey", of("REFERENCE", null, "refusal.hasChildren"),
          "centre_report_pkey", of("DUPLICATE", null, "refusal.changedByAnother"),
          "day_visit_centre_day_user_fkey", of("REFERENCE", null, "refusal.hasVisits"));

  private final transient List<Findings.Finding> findings;

  public Refusal(List<Findings.Finding> findings) {
    super(findings.stream().map(Findings.Finding::key).toList().toString());
    this.findings = findings;
  }

  /** One sentence about a field, or about the whole record where the field is null. */
  public Refusal(String field, String key, Object... parameters) {
    this(List.of(new Findings.Finding(null, field, key, List.of(parameters), false)));
  }

  /** The refusal that lies behind a failed write; what is not a refusal is passed on as it is. */
  public static RuntimeException behind(PersistenceException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException) {
        return new ChangedByAnother();
      }
      if (cause instanceof SQLException sql) {
        if ("YR001".equals(sql.getSQLState())) {
          return new Refusal(List.of(of("X16", null, "refusal.yearNotOpen")));
        }
        for (var constraint : CONSTRAINTS.entrySet()) {
          if (String.valueOf(sql.getMessage()).contains("\"" + constraint.getKey() + "\"")) {
            return new Refusal(List.of(constraint.getValue()));
          }
        }
      }
    }
    return failure;
  }

  /** Whether a register has said no, and nothing is wrong. */
  static boolean isBehind(Throwable failure) {
    Throwable cause = failure;
    while (cause != null && !(cause instanceof Refusal)) {
      cause = cause.getCause();
    }
    return cause != null;
  }

  private static Findings.Finding of(String rule, String field, String key) {
    return new Findings.Finding(rule, field, key, List.of(), false);
  }

  public List<Findings.Finding> findings() {
    return findings == null ? List.of() : findings;
  }

  /** The sentence's key, where there is one sentence only. */
  public String key() {
    return findings().get(0).key();
  }

  /** The field of the first sentence. */
  public String field() {
    return findings().get(0).field();
  }

  /** Someone else has saved the record since it was opened. */
  @ApplicationException(rollback = true)
  public static class ChangedByAnother extends Refusal {
    public ChangedByAnother() {
      super(null, "refusal.changedByAnother");
    }
  }
}
