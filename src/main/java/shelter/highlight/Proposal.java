package shelter.highlight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import shelter.publication.Edition;

/** The text of a chapter as the rules propose it from the figures; no figure is told twice. */
record Proposal(Edition edition, Past past) {
  private static final int POINTS = 3;

  /** What the front page draws, and so speaks of. */
  private static final List<Candidate> USE =
      List.of(
          Candidate.line("headline,LEAD1,CHANGE,residents_and_stays,PERSONS,TOTAL,,,"),
          Candidate.line("headline,LEAD1,CHANGE,children_and_stays,PERSONS,TOTAL,,,"),
          Candidate.line("headline,LEAD1,CHANGE,day_users_and_visits,VISITS,TOTAL,,,"));

  /** What the rules say of a chapter in a language: nb, nn or en. */
  Highlight of(String chapter, String language) {
    Words words = new Words(Locale.forLanguageTag(language));
    Set<String> told = new HashSet<>();
    List<Found> leads = new ArrayList<>(find(chapter, Candidate.Place.LEAD1, 1, told));
    leads.addAll(find(chapter, Candidate.Place.LEAD2, 1, told));
    List<Found> points = find(chapter, Candidate.Place.POINT, POINTS, told);
    List<Highlight.Source> sources = new ArrayList<>();
    leads.forEach(one -> sources.addAll(one.sources()));
    points.forEach(one -> sources.addAll(one.sources()));
    return new Highlight(
        String.join(" ", leads.stream().map(words::sentence).toList()),
        points.stream().map(words::point).toList(),
        List.copyOf(sources));
  }

  /**
   * The heading over the series of adults, children and visits: whether fewer or more used the
   * shelters, where all of them say so against the same year.
   */
  String heading(String language) {
    Words words = new Words(Locale.forLanguageTag(language));
    String year = "" + edition.getYear();
    List<Found> all = USE.stream().map(one -> Found.of(one, edition, past)).toList();
    List<Integer> years =
        all.stream().map(one -> one == null ? 0 : one.before().year()).distinct().toList();
    List<Integer> ways =
        all.stream()
            .map(one -> one == null || one.percent() == 0 ? 0 : Integer.signum(one.direction()))
            .distinct()
            .toList();
    return years.size() > 1 || years.contains(0) || ways.size() > 1
        ? words.text("highlight.front.use", year)
        : words.text(
            "highlight.front." + (ways.get(0) < 0 ? "fewer" : ways.get(0) > 0 ? "more" : "same"),
            year,
            "" + years.get(0));
  }

  private List<Found> find(String chapter, Candidate.Place place, int atMost, Set<String> told) {
    List<Found> all = new ArrayList<>();
    for (Candidate one : Candidate.of(chapter, place)) {
      Found found = all.size() < atMost ? Found.of(one, edition, past) : null;
      if (found != null && told.add(told(found))) {
        all.add(found);
      }
    }
    return all;
  }

  /** A figure and its change are two things to tell. */
  private static String told(Found found) {
    boolean change = found.before() != null && found.candidate().place() == Candidate.Place.POINT;
    return String.join(
        " ",
        found.sheet().getTable().getTableName(),
        found.cell().getRowCode(),
        found.cell().getColumnCode(),
        change ? "change" : "");
  }
}
