package shelter.promise;

import java.util.Arrays;
import java.util.List;

/**
 * One promise.
 *
 * @param tests the tests that hold it, each as class and method; none where nothing holds it
 */
public record Promise(int number, PromiseArea area, PromiseState state, List<String> tests) {
  /** Reads a line of the list: number, area, state and tests, without quotation marks. */
  static Promise read(String line) {
    String[] columns = line.split(",", -1);
    return new Promise(
        Integer.parseInt(columns[0]),
        PromiseArea.valueOf(columns[1]),
        PromiseState.valueOf(columns[2]),
        Arrays.stream(columns[3].split(" ")).filter(test -> !test.isEmpty()).toList());
  }

  /** The key of its sentence. */
  public String getKey() {
    return "promise." + number;
  }

  /** The key of what is missing, or why it is dropped. */
  public String getGap() {
    return getKey() + ".gap";
  }

  // spotless:off
  public int getNumber() { return number; }
  public PromiseState getState() { return state; }
  public List<String> getTests() { return tests; }
  // spotless:on
}
