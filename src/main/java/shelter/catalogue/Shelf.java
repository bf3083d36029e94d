package shelter.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What is made once for all readers, as long as the publication stands. What is asked for under
 * many names, as by many hosts, is made anew rather than kept without end.
 */
@ApplicationScoped
public class Shelf {
  private static final int MOST = 48;

  /** A thing as it is sent, with the validator by which a reader asks whether it is still so. */
  public record Item(byte[] content, EntityTag tag) {}

  private record Kept(String stamp, Map<String, Item> items) {}

  private volatile Kept kept = new Kept("", new ConcurrentHashMap<>());

  /**
   * The thing of that name.
   *
   * @param stamp of the publication that it is made from; what is of another one is thrown away
   * @param maker makes it where it is not there
   */
  public Item get(String stamp, String name, Supplier<byte[]> maker) {
    Kept now = kept;
    if (!now.stamp().equals(stamp)) {
      now = new Kept(stamp, new ConcurrentHashMap<>());
      kept = now;
    }
    if (now.items().size() >= MOST && !now.items().containsKey(name)) {
      return item(stamp, name, maker.get());
    }
    return now.items().computeIfAbsent(name, of -> item(stamp, name, maker.get()));
  }

  static Item item(String stamp, String name, byte[] content) {
    String of = stamp + " " + name;
    UUID tag = UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    return new Item(content, new EntityTag(tag.toString().replace("-", "")));
  }
}
