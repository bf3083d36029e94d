package shelter.file;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shelter.record.Answers;
import shelter.record.Asked;
import shelter.shared.Findings;
import shelter.shared.Findings.Finding;

/** The columns of the file of a kind, in the order of its form. */
public final class Columns {
  /** The sender's own id of a record. */
  public static final String ID = "recordId";

  /** A day user has never opted out, and says so (contract section 9, 6). */
  public static final String CONSENT = "consent";

  /** Nobody reads on when so many names are wrong. */
  private static final int MOST = 100;

  private static final Map<RecordKind, Columns> KINDS = new EnumMap<>(RecordKind.class);

  static {
    for (RecordKind kind : RecordKind.values()) {
      KINDS.put(kind, new Columns(kind));
    }
  }

  private final RecordKind kind;
  private final Map<String, Column> byName = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private Columns(RecordKind kind) {
    this.kind = kind;
    for (Asked asked : Answers.of(kind.fresh().getClass())) {
      String name = asked.key().equals(kind.reference()) ? asked.key() + "Id" : asked.key();
      byName.put(name, new Column(name, asked));
      names.put(asked.key(), name);
    }
  }

  public static Columns of(RecordKind kind) {
    return KINDS.get(kind);
  }

  /** The columns that hold answers: all but {@link #ID}, and the consent of a day user. */
  public Collection<Column> all() {
    return byName.values();
  }

  /** The names of all columns of a file, in order. */
  public List<String> names() {
    List<String> all = new java.util.ArrayList<>(byName.keySet());
    all.add(0, ID);
    if (!byName.containsKey(CONSENT)) {
      all.add(1, CONSENT);
    }
    return all;
  }

  /** The column of a name; null for {@link #ID}, the consent of a day user, and unknown ones. */
  public Column column(String name) {
    return byName.get(name);
  }

  /** How the file calls a question; questions of other forms keep their name. */
  public String name(String key) {
    return key == null ? null : names.getOrDefault(key, key);
  }

  /** The column that every row must fill in, whoever it is about. */
  private List<String> required() {
    return byName.values().stream()
        .filter(column -> column.asked().question().kept() && !column.asked().isOptional())
        .map(Column::name)
        // A visit takes the first two from its day user; a file of nothing else may lack them.
        .filter(
            name -> kind != RecordKind.DAY_VISITS || !Set.of("gender", "isChild").contains(name))
        .toList();
  }

  /** What is wrong with the names of a file's columns. */
  public void check(List<String> given, Findings findings) {
    checkNames(given, findings);
    findings.error(!given.contains(ID), "COLUMN", ID, "fileColumnMissing", ID);
    for (String name : required()) {
      findings.error(!given.contains(name), "COLUMN", name, "fileColumnMissing", name);
    }
  }

  /** The same of the names in one record of JSON, which may leave out what has no answer. */
  public void checkNames(List<String> given, Findings findings) {
    List<String> known = names();
    Set<String> seen = new HashSet<>();
    for (String name : given) {
      if (findings.errors().size() > MOST) {
        return;
      }
      String shown = Column.shown(name);
      findings
          .error(!known.contains(name), "COLUMN", shown, "fileUnknownColumn", shown)
          .error(!seen.add(name), "COLUMN", shown, "fileColumnTwice", shown);
    }
  }

  /** The fields by their names in the file. */
  public Findings withNames(Findings findings) {
    Findings named = new Findings();
    findings.all().forEach(one -> named.add(named(one)));
    return named;
  }

  private Finding named(Finding one) {
    // The page of a visit asks for the key; a file names the day user.
    boolean dayUser = kind == RecordKind.DAY_VISITS && "userKey".equals(one.field());
    return new Finding(
        one.rule(),
        dayUser ? "dayUserId" : name(one.field()),
        one.key().equals("refusal.userKeyMissing") || one.key().equals("refusal.answerMissing")
            ? "refusal.fileMissing"
            : one.key(),
        one.parameters(),
        one.warning());
  }
}
