package shelter.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;
import shelter.shared.Settings;

/**
 * The heads of the chains outside the database: one line for each written line, in a file beside
 * the key file. Whoever can change the database cannot change this, so lines that go missing at the
 * end of a chain, and chains that were made anew, are seen.
 */
@ApplicationScoped
public class Heads {
  private static final Logger LOG = Logger.getLogger(Heads.class.getName());

  /** Where a chain had come to. */
  public record Head(String chain, long seq, String link) {
    static Head of(String line) {
      String[] parts = line.split(" ");
      return parts.length == 3 && parts[1].matches("\\d{1,18}") && parts[2].length() == 64
          ? new Head(parts[0], Long.parseLong(parts[1]), parts[2])
          : null;
    }

    @Override
    public String toString() {
      return chain + " " + seq + " " + link;
    }
  }

  private final Path file;

  protected Heads() {
    file = null;
  }

  @Inject
  public Heads(Settings settings) {
    this(settings.auditFile());
  }

  public Heads(Path file) {
    this.file = file;
  }

  /** Adds a head; called after the transaction that made it has been committed. */
  synchronized void keep(String chain, long seq, byte[] link) {
    try {
      Files.writeString(
          file,
          new Head(chain, seq, HexFormat.of().formatHex(link)) + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      LOG.severe("The head of the audit trail could not be written to " + file + ": " + e);
    }
  }

  /**
   * The heads that were kept, the latest of each chain; a line that a crash cut short is passed
   * over.
   */
  public synchronized Map<String, Head> all() {
    Map<String, Head> latest = new TreeMap<>();
    if (Files.exists(file)) {
      try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
        lines
            .map(Head::of)
            .filter(head -> head != null)
            .forEach(head -> latest.merge(head.chain(), head, Heads::later));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return latest;
  }

  private static Head later(Head one, Head other) {
    return other.seq() >= one.seq() ? other : one;
  }

  /**
   * Keeps the latest of each chain only, and says them in the log.
   *
   * @param verified the heads of all chains that were found whole, also of those that other nodes
   *     write
   */
  public synchronized void shorten(Map<String, Head> verified) {
    try {
      Map<String, Head> latest = all();
      verified.values().forEach(head -> latest.merge(head.chain(), head, Heads::later));
      List<String> lines = latest.values().stream().map(Head::toString).toList();
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.write(fresh, lines);
      try (FileChannel written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      lines.forEach(line -> LOG.info("Head of the audit trail: " + line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
