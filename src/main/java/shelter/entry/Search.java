package shelter.entry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What is looked for among the records; an empty part looks for nothing in particular. */
public class Search implements Serializable {
  private static final Set<String> ORDERS =
      Set.of("firstDay", "lastDay", "userKey", "kind", "missing", "changedAt");

  /** Those of them that a record may have none of. */
  private static final Set<String> EMPTY = Set.of("lastDay", "userKey");

  private String key;
  private LocalDate from;
  private LocalDate to;
  private String kind;
  private boolean unfinished;
  private boolean running;
  private boolean residents;
  private String order = "firstDay";
  private boolean ascending;

  /** What has open questions and ran or took place on or after a day. */
  public static Search openSince(LocalDate day, boolean onlyResidents) {
    Search search = new Search();
    search.from = day;
    search.unfinished = true;
    search.residents = onlyResidents;
    return search;
  }

  /** The records of a year: those with a day in it. */
  public void setYear(int year) {
    from = LocalDate.of(year, 1, 1);
    to = LocalDate.of(year, 12, 31);
  }

  /**
   * Whether one plan of the database fits every shelter and day. To plan a question about the
   * records of all kinds takes ten times as long as to answer it; where a key or two days are
   * looked for, it is worth it.
   */
  boolean isPlannedOnce() {
    return to == null && (key == null || key.isBlank());
  }

  /** The conditions in JPQL, each naming its parameters. */
  String where() {
    StringBuilder where = new StringBuilder("e.centre = :centre");
    parameters()
        .keySet()
        .forEach(
            name ->
                where.append(
                    switch (name) {
                      case "key" -> " and upper(e.userKey) like :key escape '!'";
                      case "from" -> " and (e.lastDay is null or e.lastDay >= :from)";
                      case "to" -> " and e.firstDay <= :to";
                      default -> " and e.kind = :kind";
                    }));
    where.append(unfinished ? " and e.missing > 0" : "");
    where.append(residents ? " and e.kind in ('stay', 'child')" : "");
    where.append(running ? " and e.lastDay is null" : "");
    return where.toString();
  }

  Map<String, Object> parameters() {
    Map<String, Object> parameters = new LinkedHashMap<>();
    if (key != null && !key.isBlank()) {
      String begins = key.strip().toUpperCase(java.util.Locale.ROOT);
      parameters.put("key", begins.replaceAll("([!%_])", "!$1") + "%");
    }
    if (from != null) {
      parameters.put("from", from);
    }
    if (to != null) {
      parameters.put("to", to);
    }
    if (kind != null && !kind.isBlank()) {
      parameters.put("kind", kind);
    }
    return parameters;
  }

  /**
   * The order in JPQL; the id last, so that no page repeats or drops a record. Where there is
   * always a value none is asked to stand last: that would keep the database from its index.
   */
  String orderBy() {
    String way = (ascending ? "asc" : "desc") + (EMPTY.contains(order) ? " nulls last" : "");
    return " order by e.%s %s, e.changedAt desc, e.id".formatted(order, way);
  }

  /**
   * Sorts by one of the columns; anything else leaves the order as it is.
   *
   * @return whether the order is another than before
   */
  public boolean sort(String by, boolean up) {
    boolean another = by != null && ORDERS.contains(by) && (!order.equals(by) || ascending != up);
    if (another) {
      order = by;
      ascending = up;
    }
    return another;
  }

  /** What of it may be remembered: codes, never what was typed. What is as usual is left out. */
  Map<String, String> choices() {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("kind", kind);
    choices.put("unfinished", unfinished ? "true" : null);
    choices.put("running", running ? "true" : null);
    boolean sorted = !order.equals(new Search().order) || ascending;
    choices.put("order", sorted ? order : null);
    choices.put("up", sorted ? "" + ascending : null);
    choices.values().removeIf(Objects::isNull);
    return choices;
  }

  /** Looks again for what was chosen once. */
  void choose(Map<String, String> choices) {
    String chosen = choices.get("kind");
    kind = chosen != null && Entries.KINDS.contains(chosen) ? chosen : null;
    unfinished = choices.containsKey("unfinished");
    running = choices.containsKey("running");
    sort(choices.get("order"), "true".equals(choices.get("up")));
  }

  // spotless:off
  public String getKey() { return key; }
  public void setKey(String key) { this.key = key; }
  public LocalDate getFrom() { return from; }
  public void setFrom(LocalDate from) { this.from = from; }
  public LocalDate getTo() { return to; }
  public void setTo(LocalDate to) { this.to = to; }
  public String getKind() { return kind; }
  public void setKind(String kind) { this.kind = kind; }
  public boolean isUnfinished() { return unfinished; }
  public void setUnfinished(boolean unfinished) { this.unfinished = unfinished; }
  String getOrder() { return order; }
  public boolean isRunning() { return running; }
  public void setRunning(boolean running) { this.running = running; }
  // spotless:on
}
