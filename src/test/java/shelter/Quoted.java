package shelter;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words in quotes of all sources, found once: thousands of searches of them take a minute. */
final class Quoted {
  private static final Pattern WORD = Pattern.compile("(['\"])([\\w.-]+)(?=(.?))");

  private final Set<String> whole = new HashSet<>();
  private final NavigableSet<String> begun = new TreeSet<>();

  Quoted(List<String> sources) {
    for (String source : sources) {
      WORD.matcher(source)
          .results()
          .forEach(
              found -> {
                begun.add(found.group(1) + found.group(2));
                whole.add(found.group(1) + found.group(2) + found.group(3));
              });
    }
  }

  /** Whether a word stands somewhere with these quotes around it. */
  boolean has(String quoted) {
    return whole.contains(quoted);
  }

  /** Whether something in quotes begins so; the quote comes first. */
  boolean begins(String quoted) {
    String next = begun.ceiling(quoted);
    return next != null && next.startsWith(quoted);
  }
}
