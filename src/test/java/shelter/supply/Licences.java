package shelter.supply;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Licences under which a part may travel with the register, by the names that SPDX gives them. */
final class Licences {
  private record Spelling(String spdx, Pattern said) {}

  private final Set<String> allowed = new TreeSet<>();
  private final List<Spelling> spellings = new ArrayList<>();

  private Licences() {}

  /**
   * Reads the list.
   *
   * @param file lines of the name and, where parts spell it otherwise, a pattern of what they say
   */
  static Licences read(Path file) throws IOException {
    Licences licences = new Licences();
    try (var lines = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord line : lines) {
        licences.allowed.add(line.getField("spdx"));
        if (!line.getField("said").isEmpty()) {
          licences.spellings.add(
              new Spelling(line.getField("spdx"), Pattern.compile(line.getField("said"))));
        }
      }
    }
    return licences;
  }

  /**
   * The names of what a part says of its licence.
   *
   * @param said one or several, with OR or commas between
   * @throws IllegalArgumentException with the words that are not on the list
   */
  Set<String> names(String said) {
    Set<String> names = new LinkedHashSet<>();
    for (String one : said.split(" OR |,\\s*(?=http)")) {
      names.add(name(one.strip()));
    }
    return names;
  }

  private String name(String one) {
    if (allowed.contains(one)) {
      return one;
    }
    return spellings.stream()
        .filter(spelling -> spelling.said().matcher(one).find())
        .map(Spelling::spdx)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("\"" + one + "\""));
  }
}
