package shelter.statistics;

import java.util.List;

/**
 * What the last count of a year read and gave. The figures are those of the frozen rows and of
 * nothing else, so that they can be counted again from them.
 *
 * @param rulesDigest the version of the definitions
 */
public record LastCount(List<Frozen> inputs, List<Figures> outputs, String rulesDigest) {
  /** One digest of all inputs: their names, columns, numbers of rows and digests. */
  public String inputDigest() {
    StringBuilder text = new StringBuilder();
    inputs.stream()
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .forEach(
            one ->
                text.append(
                    String.join(
                        "\t", one.name(), one.columns(), "" + one.rows(), one.digest() + "\n")));
    return digest(text);
  }

  /** One digest of all outputs. */
  public String outputDigest() {
    StringBuilder text = new StringBuilder();
    outputs.stream()
        .sorted((a, b) -> a.table().compareTo(b.table()))
        .forEach(one -> text.append(one.table()).append('\t').append(one.digest()).append('\n'));
    return digest(text);
  }

  private static String digest(StringBuilder text) {
    return Frozen.digest(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
