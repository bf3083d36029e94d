package shelter.explore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shelter.publication.Edition;
import shelter.publication.Editions;

/** The search: over the tables and figures of a published year, and what is told about them. */
@ApplicationScoped
public class Finder {
  /** At most so many of each kind are shown. */
  private static final int MOST = 20;

  private record Held(String stamp, Words words, Index index) {}

  /**
   * What an answer is made of: all words met, or only some of them; and what may have been meant.
   */
  public record Answer(Map<Entry.Kind, Index.Found> found, boolean some, int year, String instead) {
    boolean isEmpty() {
      return found.values().stream().allMatch(one -> one.count() == 0);
    }
  }

  @Inject private Editions editions;
  private final Map<String, Held> held = new ConcurrentHashMap<>();

  /**
   * Looks for words in the newest published year, or in a published year that is among the words.
   *
   * @return null when there are no words to look for
   */
  Answer find(String text, String language) {
    Held in = in(language);
    List<String> tokens = in.words().asked(text);
    Edition edition = year(tokens);
    List<String> rest =
        edition == null
            ? tokens
            : tokens.stream().filter(one -> !one.equals("" + edition.getYear())).toList();
    if (rest.isEmpty()) {
      return null;
    }
    Edition of = edition == null ? editions.find(null) : edition;
    int year = of == null ? 0 : of.getYear();
    Answer all = new Answer(in.index().find(rest, true, year, MOST), false, year, null);
    Answer best =
        all.isEmpty() && rest.size() > 1
            ? new Answer(in.index().find(rest, false, year, MOST), true, year, null)
            : all;
    return new Answer(best.found(), best.some(), year, in.index().instead(rest));
  }

  private Edition year(List<String> tokens) {
    return tokens.size() < 2
        ? null
        : tokens.stream()
            .filter(one -> one.matches("\\d{4}"))
            .map(one -> editions.find(Integer.valueOf(one)))
            .filter(one -> one != null)
            .findFirst()
            .orElse(null);
  }

  private Held in(String language) {
    String stamp = editions.stamp();
    return held.compute(
        language,
        (of, now) -> {
          if (now != null && now.stamp().equals(stamp)) {
            return now;
          }
          Words words = new Words(language);
          List<Entry> all = new Contents(Locale.forLanguageTag(language)).of(editions.all());
          return new Held(stamp, words, new Index(words, all));
        });
  }
}
