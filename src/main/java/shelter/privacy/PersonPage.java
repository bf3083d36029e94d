package shelter.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import shelter.entry.Line;
import shelter.history.Change;
import shelter.shared.Refusal;

/**
 * All that is stored under a key, to be printed or handed over as a file. The key is never in an
 * address.
 */
@Named
@ViewScoped
public class PersonPage implements Serializable {
  @Inject private Extracts extracts;
  private String key;
  private List<Kept> kept = List.of();

  public void show() {
    String asked = key == null ? "" : key.strip();
    kept = asked.isEmpty() ? List.of() : extracts.of(asked);
    if (kept.isEmpty()) {
      throw new Refusal("key", "refusal.keyUnknown");
    }
  }

  /** The same as JSON, with the codes of the forms. */
  public void download() throws IOException {
    show();
    List<Map<String, Object>> records = kept.stream().map(PersonPage::plain).toList();
    String text = JsonbBuilder.create(new JsonbConfig().withFormatting(true)).toJson(records);
    Faces.sendFile(text.getBytes(StandardCharsets.UTF_8), "person.json", true);
  }

  private static Map<String, Object> plain(Kept one) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("kind", one.getKind());
    plain.put("answers", one.texts());
    plain.put("written", one.getWrittenAt() + " " + one.getWrittenBy());
    plain.put(
        "changes",
        one.changes().stream()
            .map(
                change ->
                    Map.of(
                        "at", "" + change.getChangedAt(),
                        "by", change.getChangedBy(),
                        "answers", change.getAnswers()))
            .toList());
    plain.put(
        "readBy",
        one.looks().stream()
            .map(look -> look.at() + " " + look.account() + " " + look.action())
            .toList());
    return plain;
  }

  public List<Line> lines(Kept one, Change change) {
    return one.lines(change);
  }

  // spotless:off
  public String getKey() { return key; }
  public void setKey(String key) { this.key = key; }
  public List<Kept> getKept() { return kept; }
  // spotless:on
}
