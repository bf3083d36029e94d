package shelter.file;

import java.util.List;

/** A text of a file that is no answer to its question; one of millions, so it is cheap. */
public class NotRead extends Exception {
  private final transient List<Object> parameters;

  public NotRead(String key, Object... parameters) {
    super(key, null, false, false);
    this.parameters = List.of(parameters);
  }

  /** The sentence in the messages, after its prefix. */
  public String key() {
    return getMessage();
  }

  public Object[] parameters() {
    return parameters.toArray();
  }
}
