package shelter.key;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import shelter.person.NewUserKey;
import shelter.person.Perpetrator;
import shelter.record.Answers;
import shelter.record.Registration;
import shelter.shared.Settings;

/**
 * What is known of a person who comes back, offered under the key of a form and never copied by
 * itself. Both buttons are immediate: what stands half-typed in the other controls stays there.
 */
@Named
@ViewScoped
public class KnownPage implements Serializable {
  @Inject private Keys keys;
  @Inject private KnownFacts knownFacts;
  @Inject private Settings settings;
  private String key;
  private boolean slip;
  private List<KeyRecord> records;
  private List<KnownFacts.Fact> facts = List.of();

  /** Looks for the key as it stands in its control now. */
  public void look(Registration record, String field) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String typed = faces.getExternalContext().getRequestParameterMap().get("page:" + field);
    key = typed == null || typed.isBlank() ? null : NewUserKey.tidy(typed);
    slip = key != null && keys.isSlip(key);
    records = key == null ? null : keys.of(key);
    facts = key == null ? List.of() : knownFacts.of(key, year(faces, record), record);
    if (key != null && control(faces, field) != null) {
      control(faces, field).setSubmittedValue(key);
    }
  }

  /** Answers with the known facts what is not answered yet. */
  public void use(Registration record) {
    FacesContext faces = FacesContext.getCurrentInstance();
    for (KnownFacts.Fact fact : facts) {
      List<EditableValueHolder> controls =
          controls(fact.key()).stream().map(id -> control(faces, id)).toList();
      if (!controls.contains(null) && controls.stream().allMatch(KnownPage::isBlank)) {
        Answers.set(record, fact.key(), fact.fresh());
        controls.forEach(EditableValueHolder::resetValue);
      }
    }
    facts = List.of();
  }

  private static List<String> controls(String question) {
    return question.equals("perpetrators")
        ? java.util.stream.IntStream.range(0, Perpetrator.LINES)
            .boxed()
            .flatMap(line -> List.of("relation" + line, "perpetratorGender" + line).stream())
            .toList()
        : List.of(question);
  }

  private static EditableValueHolder control(FacesContext faces, String id) {
    return faces.getViewRoot().findComponent("page:" + id) instanceof EditableValueHolder control
        ? control
        : null;
  }

  private static boolean isBlank(EditableValueHolder control) {
    Object typed = control.getSubmittedValue();
    return typed == null
        || typed instanceof Object[] many && many.length == 0
        || typed.toString().isBlank();
  }

  /** The year of the date that is typed, else of the record, else the running one. */
  private int year(FacesContext faces, Registration record) {
    LocalDate day = record.firstDay() == null ? settings.today() : record.firstDay();
    String date = record.dateKeys().isEmpty() ? "" : record.dateKeys().get(0);
    if (control(faces, date) instanceof UIInput input && input.getConverter() != null) {
      try {
        Object typed = input.getSubmittedValue();
        Object read =
            input.getConverter().getAsObject(faces, input, typed == null ? "" : typed.toString());
        day = read instanceof LocalDate found ? found : day;
      } catch (ConverterException e) {
        return day.getYear();
      }
    }
    return day.getYear();
  }

  // spotless:off
  public String getKey() { return key; }
  public boolean isSlip() { return slip; }
  public List<KeyRecord> getRecords() { return records; }
  public List<KnownFacts.Fact> getFacts() { return facts; }
  // spotless:on
}
