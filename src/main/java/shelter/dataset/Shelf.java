package shelter.dataset;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import shelter.dataset.format.Cube;
import shelter.publication.Edition;
import shelter.publication.Editions;

/**
 * The tables as they are published now, and what has been made of them: each answer is made once
 * and kept, until something is published or withdrawn or the shelf is full.
 */
@ApplicationScoped
public class Shelf {
  private static final long MOST_BYTES = 32L << 20;

  /** Around each kept answer: its key, its tag and the shelf itself. */
  private static final int AROUND = 500;

  /** An answer and the validator of exactly these bytes. */
  public record Kept(byte[] content, String tag) {}

  /**
   * What is published at a moment: every table by its name, in the order of the publication, and
   * the newest year, null when there is none. A request keeps to one.
   */
  public record Published(
      String stamp, List<Edition> editions, Map<String, Cube> cubes, String newest) {}

  private final Cache<String, Kept> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String key, Kept one) -> AROUND + key.length() * 2 + one.content().length)
          .build();

  @Inject private Editions editions;
  private volatile Published published;

  /** An answer from what was published when the request came; made when it is not there. */
  public Kept get(Published of, String key, Supplier<byte[]> make) {
    // An answer that is slow to make is put where only its own time looks for it.
    return kept.get(of.stamp() + " " + key, one -> kept(make.get()));
  }

  /** What is published now. */
  public Published published() {
    Published now = published;
    String stamp = editions.stamp();
    if (now == null || !now.stamp().equals(stamp)) {
      List<Edition> all = editions.all();
      now = new Published(stamp, all, cubes(all), newest(all));
      published = now;
      kept.invalidateAll();
    }
    return now;
  }

  private static Map<String, Cube> cubes(List<Edition> editions) {
    Map<String, Cube> cubes = new LinkedHashMap<>();
    for (Edition edition : editions) {
      edition
          .getSheets()
          .forEach(
              sheet ->
                  cubes.computeIfAbsent(
                      sheet.getTable().getTableName(), name -> cube(name, editions)));
    }
    return cubes;
  }

  private static Cube cube(String name, List<Edition> editions) {
    return new Cube(name, editions.stream().filter(one -> one.sheet(name) != null).toList());
  }

  private static String newest(List<Edition> editions) {
    return editions.isEmpty() ? null : "" + editions.get(0).getYear();
  }

  static Kept kept(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new Kept(content, HexFormat.of().formatHex(digest, 0, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
