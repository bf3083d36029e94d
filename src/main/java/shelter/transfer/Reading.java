package shelter.transfer;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import shelter.child.ChildStay;
import shelter.file.Column;
import shelter.file.Columns;
import shelter.file.NotRead;
import shelter.file.RecordKind;
import shelter.file.Rows;
import shelter.person.Consent;
import shelter.person.NewUserKey;
import shelter.person.UserKey;
import shelter.record.Answers;
import shelter.record.Asked;
import shelter.record.Registration;
import shelter.shared.Findings;
import shelter.shared.Findings.Finding;

/**
 * Turns a row of a file into a record, and says what the record's own rules say of it: those of its
 * constraints and of {@link Registration#findings}, and what only a file can get wrong.
 */
final class Reading {
  /**
   * One row, read.
   *
   * @param reference the sender's id of the record it belongs to; null when there is none
   */
  record Read(
      long line, String recordId, String reference, Registration record, Findings findings) {
    boolean isGood() {
      return findings.errors().isEmpty();
    }
  }

  private static final int ID_SHOWN = 64;

  private final RecordKind kind;
  private final Columns columns;
  private final Validator validator;
  private final LocalDate today;
  private final Map<String, Set<String>> places;
  private List<String> names = List.of();
  private Column[] known = {};
  private int id;
  private int consent;

  /**
   * @param places the codes of each column that names a place
   */
  Reading(RecordKind kind, Validator validator, LocalDate today, Map<String, Set<String>> places) {
    this.kind = kind;
    columns = Columns.of(kind);
    this.validator = validator;
    this.today = today;
    this.places = places;
  }

  Read read(Rows.Row row) {
    Findings findings = new Findings();
    if (row.names() != names) {
      lookUp(row.names());
      columns.checkNames(names, findings);
    }
    String recordId = id < 0 || id >= row.texts().size() ? "" : row.texts().get(id);
    boolean calculated = recordId.equals(Rows.FORMULA);
    recordId = calculated ? "" : recordId;
    String shown =
        recordId.isEmpty() ? null : recordId.substring(0, Math.min(recordId.length(), ID_SHOWN));
    if (row.texts().size() != row.names().size()) {
      findings.error(
          true, "COLUMN", null, "fileOtherNumber", row.texts().size(), row.names().size());
      return new Read(row.line(), shown, null, null, findings);
    }
    if (calculated) {
      findings.error(true, "FORMAT", Columns.ID, "fileFormula");
    } else if (recordId.isEmpty()) {
      findings.error(true, "REQUIRED", Columns.ID, "fileIdMissing");
    } else if (!UserKey.Check.isKey(recordId)) {
      findings.error(true, "FORMAT", Columns.ID, "fileIdForm");
    }
    Registration record = kind.fresh();
    if (columns.column(Columns.CONSENT) != null) {
      // Nobody is registered in full because a file forgot to say so.
      columns.column(Columns.CONSENT).asked().set(record, null);
    }
    String reference = fill(record, row, findings);
    if (findings.errors().isEmpty()) {
      check(record, findings);
    }
    if (findings.errors().isEmpty() && record instanceof ChildStay child) {
      reference = child.getAdultStay() == null ? null : reference;
    }
    identify(record, recordId);
    return new Read(row.line(), shown, reference, record, columns.withNames(findings));
  }

  private void lookUp(List<String> given) {
    names = given;
    id = given.indexOf(Columns.ID);
    consent = columns.column(Columns.CONSENT) == null ? given.indexOf(Columns.CONSENT) : -1;
    known = given.stream().map(columns::column).toArray(Column[]::new);
  }

  /** A sender that names records by UUID names them as we do. */
  private static void identify(Registration record, String recordId) {
    if (recordId.length() == 36) {
      try {
        UUID own = UUID.fromString(recordId);
        if (own.toString().equals(recordId)) {
          record.identify(own);
        }
      } catch (IllegalArgumentException e) {
        // Any other id of the sender's is kept beside ours.
      }
    }
  }

  /** Puts the answers into the record. @return the id of the record it belongs to, or null */
  private String fill(Registration record, Rows.Row row, Findings findings) {
    String reference = null;
    for (int i = 0; i < known.length; i++) {
      String text = row.texts().get(i);
      if (known[i] == null || text.isEmpty()) {
        continue;
      }
      String name = known[i].name();
      try {
        Object answer = known[i].parse(text);
        if (known[i].asked().key().equals(kind.reference())) {
          reference = text;
          // Which record it is the database will know; that there is one is known here.
          answer = record.getId();
        } else if (places.containsKey(name) && !places.get(name).contains(text)) {
          throw new NotRead("fileUnknownCode", Column.shown(text));
        }
        known[i].asked().set(record, answer);
      } catch (NotRead e) {
        findings.error(true, "FORMAT", name, e.key(), e.parameters());
      }
    }
    if (consent >= 0) {
      String text = row.texts().get(consent);
      findings
          .error(text.equals(Consent.RESERVED.name()), "X8", Columns.CONSENT, "fileDayUserReserved")
          .error(
              !Set.of("", "FULL", "RESERVED").contains(text),
              "FORMAT",
              Columns.CONSENT,
              text.equals(Rows.FORMULA) ? "fileFormula" : "fileUnknownCode",
              Column.shown(text));
    }
    return reference;
  }

  private void check(Registration record, Findings findings) {
    boolean reserved = !record.isFull() && isAnswered(record, Columns.CONSENT);
    for (Asked asked : Answers.of(record.getClass())) {
      findings.error(
          reserved && !asked.question().kept() && !Answers.isEmpty(asked.get(record)),
          "X8",
          asked.key(),
          "fileReservedExtra");
    }
    if (record.isFull()) {
      leaveOut(record, findings);
    }
    findings.warning(
        NewUserKey.isSlip(record.personKey()),
        "FORMAT",
        kind.key(),
        "keySlip",
        String.valueOf(record.personKey()));
    for (ConstraintViolation<Registration> one : validator.validate(record)) {
      report(one, findings);
    }
    if (isAnswered(record, "consent")) {
      Set<String> said = findings.errors().stream().map(Finding::field).collect(Collectors.toSet());
      Findings own = record.findings(today);
      own.errors().stream().filter(one -> !said.contains(one.field())).forEach(findings::add);
      own.warnings().forEach(findings::add);
    }
  }

  private boolean isAnswered(Registration record, String key) {
    return columns.column(key) == null || !Answers.isEmpty(columns.column(key).asked().get(record));
  }

  /** Answers to questions that other answers say are not asked: a warning, and never counted. */
  private void leaveOut(Registration record, Findings findings) {
    for (List<String> keys = unasked(record); !keys.isEmpty(); keys = unasked(record)) {
      for (String key : keys) {
        findings.warning(true, "FORMAT", key, "fileNotAsked");
        Answers.set(record, key, null);
      }
    }
  }

  /** With whom a child came may be unknown, and the adult known all the same. */
  private static List<String> unasked(Registration record) {
    boolean unknown = record instanceof ChildStay child && child.getAccompaniedBy() == null;
    return Answers.unasked(record).stream()
        .filter(key -> !unknown || !key.equals("adultStay"))
        .toList();
  }

  private static void report(ConstraintViolation<?> one, Findings findings) {
    String field = null;
    for (Path.Node node : one.getPropertyPath()) {
      field = node.getName();
    }
    Class<? extends Annotation> constraint =
        one.getConstraintDescriptor().getAnnotation().annotationType();
    if (constraint == NotNull.class) {
      findings.error(true, "REQUIRED", field, "fileMissing");
    } else if (constraint == Min.class || constraint == Max.class) {
      findings.error(true, "RANGE", field, "fileOutOfRange", String.valueOf(one.getInvalidValue()));
    } else {
      findings.error(true, "FORMAT", field, constraint == UserKey.class ? "keyForm" : "fileForm");
    }
  }
}
