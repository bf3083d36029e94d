package shelter.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import shelter.entry.Entries;
import shelter.page.Language;
import shelter.person.Perpetrator;
import shelter.person.PerpetratorGender;
import shelter.person.PerpetratorRelation;
import shelter.record.Answers;
import shelter.record.Asked;
import shelter.record.Words;
import shelter.shared.Label;

/** The empty forms for when the system is down, and the texts that are printed. */
@Named
@RequestScoped
public class PaperPage {
  @Inject private Label label;

  public List<String> getKinds() {
    return Entries.KINDS;
  }

  /** The kind that is asked for; the stay where it is none. */
  public String getKind() {
    String asked =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("kind");
    return asked != null && Entries.KINDS.contains(asked) ? asked : "stay";
  }

  /** The parts of the form with their questions. */
  public List<PaperPart> getParts() {
    Map<String, List<PaperQuestion>> parts = new LinkedHashMap<>();
    for (Asked asked : Answers.of(Entries.type(getKind()))) {
      if (!PaperQuestion.isKey(asked)) {
        parts.computeIfAbsent(part(asked), name -> new ArrayList<>()).add(new PaperQuestion(asked));
      }
    }
    return parts.entrySet().stream()
        .map(part -> new PaperPart(part.getKey(), part.getValue()))
        .toList();
  }

  /** Where the form has no heading for the background, it stands with the person. */
  private String part(Asked asked) {
    String part = asked.question().part();
    return label.has(getKind() + ".part." + part) ? part : "person";
  }

  /** The numbers of the lines for perpetrators. */
  public List<Integer> getPerpetratorLines() {
    return IntStream.rangeClosed(1, Perpetrator.LINES).boxed().toList();
  }

  public List<Object> getRelations() {
    return Words.codes("person." + PerpetratorRelation.class.getSimpleName(), null, null);
  }

  public List<Object> getPerpetratorGenders() {
    return Words.codes("person." + PerpetratorGender.class.getSimpleName(), null, null);
  }

  public List<String> getLanguages() {
    return Language.ALL;
  }

  /** A text in a language of its own, whatever the page's is. */
  public String text(String language, String key) {
    return Label.text(Locale.forLanguageTag(language), key);
  }

  /** A heading with the questions under it. */
  public record PaperPart(String name, List<PaperQuestion> questions) {
    // spotless:off
    public String getName() { return name; }
    public List<PaperQuestion> getQuestions() { return questions; }
    // spotless:on
  }
}
