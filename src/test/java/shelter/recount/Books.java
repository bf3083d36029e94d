package shelter.recount;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Everything that the centres have registered, as the files that they can export. */
record Books(LocalDate today, List<Integer> years, Map<String, List<Row>> files) {
  List<Row> of(String file) {
    return files.get(file);
  }

  /** In a word, for those who read what a test has counted. */
  String size() {
    StringBuilder size = new StringBuilder();
    files.forEach(
        (file, rows) ->
            size.append(file.equals("municipalities") ? "" : rows.size() + " " + file + ", "));
    return size + "today " + today + ", years " + years;
  }
}
