package shelter.undo;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What somebody did last and may take back.
 *
 * @param key the sentence that says what it was, with the person's key in it
 * @param records the adult before the children: nobody stays behind alone (X7)
 * @param until when it is too late
 */
public record Step(String key, String person, List<Was> records, String account, Instant until)
    implements Serializable {
  // spotless:off
  public String getKey() { return key; }
  public String getPerson() { return person; }
  // spotless:on
}
