package shelter.arrival;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import shelter.child.AccompaniedBy;
import shelter.key.Keys;
import shelter.person.Perpetrator;
import shelter.record.RecordForm;
import shelter.record.Register;
import shelter.stay.Stay;
import shelter.stay.Stays;

/** The form of an arrival; the record of the form is the adult's. */
@Named
@ViewScoped
public class ArrivalForm extends RecordForm<Stay> {
  @Inject private Stays stays;
  @Inject private Arrivals arrivals;
  @Inject private Keys keys;
  private Family family;

  @Override
  protected Register<Stay> register() {
    return stays;
  }

  @Override
  protected Stay begin() {
    Stay fresh = new Stay();
    fresh.setAdmissionDate(settings.today());
    fresh.setServiceTarget(stays.usual(settings.today()));
    return fresh;
  }

  @Override
  protected void prepare() {
    Perpetrator.fill(record.getViolence().getPerpetrators());
    if (family == null) {
      List<String> fresh =
          Stream.generate(keys::unused).distinct().limit(Family.MOST + 1L).toList();
      if (record.isNew()) {
        record.setUserKey(fresh.get(Family.MOST));
      }
      family = new Family(record.getId(), fresh);
    }
  }

  /** An arrival that is stored already goes on as the adult's stay. */
  @Override
  public void load() throws IOException {
    super.load();
    FacesContext faces = FacesContext.getCurrentInstance();
    if (record != null && !record.isNew()) {
      faces.getExternalContext().redirect("/stay/form?id=" + record.getId());
      faces.responseComplete();
    }
  }

  @Override
  protected void store() {
    family.setHere(
        Family.places(
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()));
    arrivals.save(record, family);
  }

  /** Whether a place of the page stands for a child, whose answers are then looked at. */
  public boolean isChild(int place) {
    return Family.places(
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap())
        .contains(place);
  }

  /** With whom a child can have come that did not come alone. */
  public List<AccompaniedBy> getCompanions() {
    return Arrays.stream(AccompaniedBy.values()).filter(one -> one != AccompaniedBy.ALONE).toList();
  }

  public List<String> getSteps() {
    return List.of("shared", "adult", "children", "animals", "review");
  }

  public Family getFamily() {
    return family;
  }
}
