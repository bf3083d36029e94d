package shelter.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import shelter.record.Answers;
import shelter.record.Asked;

/** A report as it is read, part by part: the print page and the PDF are both made from it. */
public class ReportPages {
  /** One line: what is asked, and the answer in each column. */
  public record Line(String label, List<String> values) implements Serializable {
    // spotless:off
    public String getLabel() { return label; }
    public List<String> getValues() { return values; }
    // spotless:on
  }

  /**
   * Lines with the same columns.
   *
   * @param title null where the heading of the part says enough
   * @param heads the columns' headings; none for a single column that needs none
   */
  public record Group(String title, List<String> heads, List<Line> lines) implements Serializable {
    // spotless:off
    public String getTitle() { return title; }
    public List<String> getHeads() { return heads; }
    public List<Line> getLines() { return lines; }
    // spotless:on
  }

  /** A part of the report. */
  public record Section(ReportPart part, List<Group> groups) implements Serializable {
    // spotless:off
    public ReportPart getPart() { return part; }
    public List<Group> getGroups() { return groups; }
    // spotless:on
  }

  private final CentreReport report;
  private final ReportWords words;
  private final List<Comparison> compared;
  private final long population;
  private final Long cost;
  private final Map<String, Object> services = new LinkedHashMap<>();

  /**
   * Prepares the pages of a report.
   *
   * @param compared its figures beside last year's
   * @param population inhabitants of the municipalities that are served
   * @param cost municipal funding for each of them, or null
   */
  public ReportPages(
      CentreReport report,
      ReportWords words,
      List<Comparison> compared,
      long population,
      Long cost) {
    this.report = report;
    this.words = words;
    this.compared = compared;
    this.population = population;
    this.cost = cost;
    if (report.has("WOMEN")) {
      services.put(words.say("report.women"), report.getWomen());
    }
    if (report.has("MEN")) {
      services.put(words.say("report.men"), report.getMen());
    }
  }

  /** Every part that says something. */
  public List<Section> all() {
    return Arrays.stream(ReportPart.values())
        .filter(part -> part != ReportPart.SEND)
        .map(this::section)
        .filter(section -> !section.groups().isEmpty())
        .toList();
  }

  /** One part. */
  public Section section(ReportPart part) {
    List<Group> groups = new ArrayList<>();
    if (part == ReportPart.CONTROL) {
      groups.add(figures());
    }
    Map<String, Object> centre = new LinkedHashMap<>();
    centre.put("", report);
    asked(part, centre, groups);
    asked(part, services, groups);
    if (part == ReportPart.ECONOMY) {
      groups.add(derived());
    }
    if (part == ReportPart.EVENTS) {
      for (int i = 0; i < report.getEvents().size(); i++) {
        event(i, groups);
      }
      if (report.getEvents().isEmpty()) {
        groups.add(
            new Group(
                null, List.of(), List.of(new Line(words.say("report.noEvents"), List.of("")))));
      }
    }
    return new Section(part, groups);
  }

  private void asked(ReportPart part, Map<String, Object> columns, List<Group> groups) {
    if (columns.isEmpty()) {
      return;
    }
    List<Object> of = List.copyOf(columns.values());
    List<String> heads = columns.containsKey("") ? List.of() : List.copyOf(columns.keySet());
    List<Line> lines = new ArrayList<>();
    List<Group> each = new ArrayList<>();
    for (Asked asked : Answers.of(of.get(0).getClass())) {
      if (asked.question().part().equals(part.getWord())
          && of.stream().anyMatch(one -> Answers.isAsked(one, asked))) {
        Keyed keyed = asked.field().getAnnotation(Keyed.class);
        if (keyed == null) {
          lines.add(new Line(words.question(asked.key()), values(of, asked)));
        } else {
          each.add(each(asked, keyed, of, heads));
        }
      }
    }
    if (!lines.isEmpty()) {
      groups.add(new Group(null, heads, lines));
    }
    groups.addAll(each);
  }

  private List<String> values(List<Object> of, Asked asked) {
    return of.stream()
        .map(one -> Answers.isAsked(one, asked) ? orNot(words.of(asked, asked.get(one))) : "\u2013")
        .toList();
  }

  private String orNot(String answer) {
    return answer.isEmpty() ? words.say("page.notAnswered") : answer;
  }

  private Group each(Asked asked, Keyed keyed, List<Object> of, List<String> heads) {
    boolean places = keyed.keys() == Keyed.Open.class;
    TreeSet<String> known = new TreeSet<>();
    of.forEach(one -> ((Map<?, ?>) asked.get(one)).keySet().forEach(key -> known.add("" + key)));
    List<Line> lines = new ArrayList<>();
    for (String key : places ? List.copyOf(known) : ReportWords.keys(keyed)) {
      List<String> values =
          of.stream()
              .map(one -> (String) ((Map<?, ?>) asked.get(one)).get(key))
              .map(answer -> orNot(words.each(keyed, answer)))
              .toList();
      lines.add(new Line(words.key(keyed, key), values));
    }
    if (places) {
      lines.add(new Line(words.say("report.sum"), List.of(orNot(words.number(report.funding())))));
    }
    return new Group(words.question(asked.key()), heads, lines);
  }

  /** What follows from the funding (contract section 9, 17). */
  private Group derived() {
    String each = cost == null ? "\u2013" : words.number(cost);
    return new Group(
        words.say("report.derived"),
        List.of(),
        List.of(
            new Line(words.question("populationServed"), List.of(words.number(population))),
            new Line(words.question("costPerInhabitant"), List.of(each))));
  }

  private Group figures() {
    List<Line> lines = new ArrayList<>();
    for (Comparison one : compared) {
      String name = words.say("report.figure." + one.what());
      lines.add(
          new Line(
              name,
              List.of(
                  words.number(one.now()),
                  words.number(one.before()),
                  words.percent(one.getPercent()))));
      String why = report.getExplanations().get(one.what());
      if (why != null) {
        lines.add(new Line(words.say("report.why", name), List.of(why, "", "")));
      }
    }
    int year = report.getYear();
    return new Group(
        words.say("report.figures"),
        List.of("" + year, "" + (year - 1), words.say("report.change")),
        lines);
  }

  private void event(int position, List<Group> groups) {
    ReportEvent event = report.getEvents().get(position);
    List<Line> lines = new ArrayList<>();
    for (Asked asked : Answers.of(ReportEvent.class)) {
      Keyed keyed = asked.field().getAnnotation(Keyed.class);
      if (keyed == null) {
        lines.add(
            new Line(
                words.question(asked.key()), List.of(orNot(words.of(asked, asked.get(event))))));
      } else {
        for (String key : ReportWords.keys(keyed)) {
          String answer = (String) ((Map<?, ?>) asked.get(event)).get(key);
          lines.add(
              new Line(
                  words.question(asked.key()) + ": " + words.key(keyed, key),
                  List.of(orNot(words.each(keyed, answer)))));
        }
      }
    }
    groups.add(new Group(words.say("report.event", position + 1), List.of(), lines));
  }
}
