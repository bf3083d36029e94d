package shelter.promise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What the register promises and what of it is held, for those who answer for its running. */
@Named
@RequestScoped
public class PromisePage {
  private static final List<Promise> ALL = read();

  static List<Promise> read() {
    try (BufferedReader list =
        new BufferedReader(
            new InputStreamReader(
                PromisePage.class.getResourceAsStream("/promises.csv"), StandardCharsets.UTF_8))) {
      return list.lines().skip(1).map(Promise::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All promises, as one part. */
  public PromisePart getAll() {
    return new PromisePart(null, ALL);
  }

  /** The promises under the headings of what they are about. */
  public List<PromisePart> getParts() {
    return Arrays.stream(PromiseArea.values())
        .map(area -> new PromisePart(area, ALL.stream().filter(one -> one.area() == area).toList()))
        .toList();
  }

  /** Promises that belong together, and how many of them are held. */
  public record PromisePart(PromiseArea area, List<Promise> promises) {
    /** How many are in a state: KEPT, PART, OPEN or DROPPED. */
    public long count(String state) {
      return promises.stream().filter(one -> one.state().name().equals(state)).count();
    }

    // spotless:off
    public PromiseArea getArea() { return area; }
    public List<Promise> getPromises() { return promises; }
    // spotless:on
  }
}
