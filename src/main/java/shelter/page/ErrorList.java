package shelter.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The sentences that stand on a page after something was refused or done, and their fields. */
@Named
@RequestScoped
public class ErrorList {
  /** A sentence, and the field it is about; null when it is about the whole page. */
  public record Sentence(String field, String text) {
    // spotless:off
    public String getField() { return field; }
    public String getText() { return text; }
    /** The word of the question: the last part of the field's id, without the person it is about. */
    public String getQuestion() { return field == null ? "" : field.replaceFirst("^.*:", "").replaceFirst("^(c\\d+_|women-|men-|e\\d+-)", "").replaceFirst("-.*", ""); }
    // spotless:on
  }

  @Inject private FacesContext faces;

  public List<Sentence> getErrors() {
    return sentences(true);
  }

  public List<Sentence> getNotices() {
    return sentences(false);
  }

  /** The error at a field of the page's form; null when there is none. */
  public String at(String field) {
    return at(null, field);
  }

  /** The error at a field of one of several persons, by the prefix of the person's fields. */
  public String at(String person, String field) {
    String id = ":" + (person == null ? "" : person) + field;
    return getErrors().stream()
        .filter(error -> error.field() != null && error.field().endsWith(id))
        .map(Sentence::text)
        .findFirst()
        .orElse(null);
  }

  private List<Sentence> sentences(boolean errors) {
    List<Sentence> found = new ArrayList<>();
    for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
      String id = ids.next();
      for (FacesMessage message : faces.getMessageList(id)) {
        if ((message.getSeverity() == FacesMessage.SEVERITY_ERROR) == errors) {
          found.add(new Sentence(id, message.getSummary()));
        }
      }
    }
    return found;
  }
}
