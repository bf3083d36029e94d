package shelter.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The SQL files that travel with the program. */
final class SqlFiles {
  private static final Pattern DEFINED = Pattern.compile("create view statistics\\.(\\w+)");
  private static final Pattern USED = Pattern.compile("(?:from|join) statistics\\.(\\w+)");

  private SqlFiles() {}

  static InputStream open(String name) {
    InputStream file = SqlFiles.class.getResourceAsStream(name);
    if (file == null) {
      throw new IllegalStateException("Missing in the program: " + name);
    }
    return file;
  }

  /** Path to text of all SQL files under a folder, sorted by path. */
  static Map<String, String> read(String folder) {
    try {
      URI place = SqlFiles.class.getResource(folder).toURI();
      if (place.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
          return read(jar.getPath(folder));
        }
      }
      return read(Path.of(place));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (var files = Files.walk(folder)) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".sql"))::iterator) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }

  /** The texts so that each view comes after the views it reads. */
  static List<String> inOrderOfUse(Map<String, String> files) {
    Map<String, String> waiting = new TreeMap<>(files);
    Set<String> defined = new LinkedHashSet<>();
    List<String> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<String> ready =
          waiting.keySet().stream()
              .filter(name -> defined.containsAll(names(USED, waiting.get(name))))
              .toList();
      if (ready.isEmpty()) {
        throw new IllegalStateException(
            "These definitions read a view that does not exist: " + waiting.keySet());
      }
      for (String name : ready) {
        String text = waiting.remove(name);
        defined.addAll(names(DEFINED, text));
        ordered.add(text);
      }
    }
    return ordered;
  }

  private static Set<String> names(Pattern pattern, String text) {
    Set<String> found = new LinkedHashSet<>();
    pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
    return found;
  }
}
