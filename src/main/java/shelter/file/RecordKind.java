package shelter.file;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import shelter.child.ChildStay;
import shelter.conversation.PhoneConversation;
import shelter.dayvisit.DayUser;
import shelter.dayvisit.DayVisit;
import shelter.record.Registration;
import shelter.stay.Stay;

/** The kinds of records that travel in files, each in its own. */
public enum RecordKind {
  STAYS("stays", "stay", "userKey", null, Stay::new),
  CHILD_STAYS("child-stays", "child_stay", "childKey", "adultStay", ChildStay::new),
  DAY_USERS("day-users", "day_user", "userKey", null, DayUser::new),
  DAY_VISITS("day-visits", "day_visit", null, "dayUser", DayVisit::new),
  PHONE_CONVERSATIONS(
      "phone-conversations", "phone_conversation", "userKey", null, PhoneConversation::new);

  private final String path;
  private final String table;
  private final String key;
  private final String reference;
  private final Supplier<Registration> maker;

  RecordKind(
      String path, String table, String key, String reference, Supplier<Registration> maker) {
    this.path = path;
    this.table = table;
    this.key = key;
    this.reference = reference;
    this.maker = maker;
  }

  /** The kind of an address of the records API; empty when it has none of that name. */
  public static Optional<RecordKind> of(String path) {
    return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
  }

  /** A record of the kind that nobody has answered anything about yet. */
  public Registration fresh() {
    return maker.get();
  }

  /** The question that holds the centre's key of the person; null where a reference leads to it. */
  public String key() {
    return key;
  }

  /** The question whose answer is another record; null when there is none. */
  public String reference() {
    return reference;
  }

  public String path() {
    return path;
  }

  public String table() {
    return table;
  }
}
