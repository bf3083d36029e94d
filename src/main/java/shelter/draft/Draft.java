package shelter.draft;

import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shelter.person.UserKey;

/** One form as its author left it: the id of each control with what was typed or chosen in it. */
@Entity
@IdClass(Draft.Key.class)
public class Draft implements Serializable {
  /** What is kept of someone who opts out (forms.md 1.3), in whatever form. */
  private static final Set<String> MINIMUM =
      Set.of(
          "consent",
          "consentGivenBy",
          "serviceTarget",
          "admissionDate",
          "dischargeDate",
          "visitDate",
          "conversationDate",
          "gender",
          "isChild",
          "isAdult",
          "structured",
          "firstInYearNational");

  private static final String MOVED_FROM = "movedFrom";
  private static final String OF_VERSION = "ofVersion";

  /** In a form of several persons, the controls of the second begin with c0_, and so on. */
  private static final Pattern PERSON = Pattern.compile("(c\\d+_)?(.*)", Pattern.DOTALL);

  @Id private String account;
  @Id private UUID record;
  private UUID subject;
  private String centre;
  private String kind;
  private String answers;
  private OffsetDateTime savedAt;

  protected Draft() {}

  Draft(String account, UUID record, UUID subject, String centre, String kind) {
    this.account = account;
    this.record = record;
    this.subject = subject;
    this.centre = centre;
    this.kind = kind;
  }

  /** Whence the record is moved is nothing that is typed: it stays as it was. */
  void keep(Map<String, List<String>> typed, String version, OffsetDateTime moment) {
    Map<String, List<String>> kept = withoutReserved(typed);
    // A number that no field may hold does not wait in the draft either (promise 34).
    kept.values().removeIf(Draft::pointAtAPerson);
    kept.remove(MOVED_FROM);
    kept.remove(OF_VERSION);
    if (getMovedFrom() != null) {
      kept.put(MOVED_FROM, List.of(getMovedFrom()));
    }
    if (version != null) {
      kept.put(OF_VERSION, List.of(version));
    }
    answers = JsonbBuilder.create().toJson(kept);
    savedAt = moment;
  }

  private static boolean pointAtAPerson(List<String> texts) {
    return texts != null
        && texts.stream().filter(Objects::nonNull).anyMatch(UserKey.Check::pointsAtAPerson);
  }

  void moveFrom(String record) {
    answers = JsonbBuilder.create().toJson(Map.of(MOVED_FROM, List.of(record)));
  }

  /** The record that this one is to replace, as kind:id:version; null when it replaces none. */
  public String getMovedFrom() {
    return beside(MOVED_FROM);
  }

  /**
   * The version of the record that the form showed when it was typed into; empty for a new record,
   * null where it is not known.
   */
  public String getOfVersion() {
    return beside(OF_VERSION);
  }

  private String beside(String key) {
    List<String> texts = answers == null ? null : typed().get(key);
    return texts == null ? null : texts.get(0);
  }

  /** Drops what a person who has opted out is not to be remembered by (X8). */
  static Map<String, List<String>> withoutReserved(Map<String, List<String>> typed) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    typed.forEach(
        (control, texts) -> {
          Matcher person = PERSON.matcher(control);
          person.matches();
          String who = person.group(1) == null ? "" : person.group(1);
          boolean reserved = typed.getOrDefault(who + "consent", List.of()).contains("RESERVED");
          if (!reserved || MINIMUM.contains(person.group(2))) {
            kept.put(control, texts);
          }
        });
    return kept;
  }

  /** What was typed, by the id of the control. */
  @SuppressWarnings("unchecked")
  public Map<String, List<String>> typed() {
    return JsonbBuilder.create().fromJson(answers, Map.class);
  }

  // spotless:off
  public UUID getRecord() { return record; }
  public String getCentre() { return centre; }
  public String getKind() { return kind; }
  UUID getSubject() { return subject; }
  String getAnswers() { return answers; }
  public OffsetDateTime getSavedAt() { return savedAt; }
  // spotless:on

  /** Author and record. */
  public record Key(String account, UUID record) implements Serializable {}
}
