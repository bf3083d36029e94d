package shelter.discharge;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import shelter.child.ChildStay;
import shelter.child.ChildStays;
import shelter.draft.Drafts;
import shelter.record.Answers;
import shelter.record.RecordForm;
import shelter.record.Register;
import shelter.shared.Refusal;
import shelter.stay.Stay;
import shelter.stay.Stays;
import shelter.undo.UndoForm;
import shelter.undo.Was;

/** Those who are here, or the form of one departure. */
@Named
@ViewScoped
public class DischargeForm extends RecordForm<Stay> {
  private static final List<String> ASKED =
      List.of("dischargeDate", "destination", "returnReason", "followUpAgreed");

  @Inject private Stays stays;
  @Inject private ChildStays childStays;
  @Inject private Discharges discharges;
  @Inject private Drafts drafts;
  @Inject private UndoForm undoForm;
  private List<Stay> here;
  private Map<UUID, Long> children;
  private List<Leaving> leaving;
  private Unplaced unplaced;

  @Override
  protected Register<Stay> register() {
    return stays;
  }

  @Override
  protected Stay begin() {
    throw new IllegalStateException("Nobody leaves who has not come");
  }

  /** Without an id the page asks who leaves; the id of a draft is as good as the stay's. */
  @Override
  public void load() throws IOException {
    if (getId() == null) {
      here = stays.running();
      children =
          childStays.running().stream()
              .filter(one -> one.getAdultStay() != null)
              .collect(Collectors.groupingBy(ChildStay::getAdultStay, Collectors.counting()));
      return;
    }
    if (!discharges.isStay(getId()) && discharges.isStay(Discharges.draftOf(getId()))) {
      setId(Discharges.draftOf(getId()));
    }
    super.load();
  }

  /** On the page that asks who leaves there is none. */
  @Override
  public Stay getRecord() {
    return here == null ? super.getRecord() : null;
  }

  @Override
  protected void prepare() {
    if (record.getDischargeDate() == null) {
      record.setDischargeDate(settings.today());
    }
    if (leaving == null) {
      leaving = leaving(childStays.of(record.getId()));
    }
  }

  /** A page that comes back says who stood on it: what was typed about them has its controls. */
  private static List<Leaving> leaving(List<ChildStay> family) {
    FacesContext faces = FacesContext.getCurrentInstance();
    Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
    return faces.isPostback()
        ? Leaving.of(sent.get("leaving"), family, sent.containsKey("page:c0_sameTime"))
        : family.stream().filter(one -> one.getDischargeDate() == null).map(Leaving::new).toList();
  }

  /** What the draft says of children who are no longer here, or who have changed, is told. */
  @Override
  public void restore() {
    super.restore();
    if (getDraftFrom() != null) {
      unplaced = new Unplaced(drafts.find(getDraftId()).typed(), leaving, childStays::open);
    }
  }

  /** Whom the page shows, for the node that it is sent to. */
  public String getShown() {
    return Leaving.shown(leaving);
  }

  @Override
  public UUID getDraftId() {
    return Discharges.draftOf(record.getId());
  }

  /** Only the answers of this form go into the records as they are stored now. */
  @Override
  protected void store() {
    if (record.getDischargeDate() == null) {
      throw new Refusal("dischargeDate", "refusal.dateMissing");
    }
    Stay adult = stays.open(record.getId());
    if (!adult.getVersion().equals(record.getVersion())) {
      throw new Refusal.ChangedByAnother();
    }
    Was was = Was.of(adult);
    ASKED.forEach(key -> Answers.set(adult, key, Answers.get(record, key)));
    adult.getConfirmed().addAll(record.getConfirmed());
    Map<String, ChildStay> leave = new LinkedHashMap<>();
    List<Was> before = new ArrayList<>(List.of(was));
    int place = 0;
    for (Leaving one : leaving) {
      ChildStay child = ofFamily(one.getChild());
      place++;
      if (!one.isUnchanged(child)) {
        String name = Objects.requireNonNullElse(one.getKey(), "" + place);
        throw new Refusal(null, "refusal.childChanged", name);
      }
      if (child != null) {
        before.add(Was.of(child));
        one.answer(child, adult);
        leave.put(one.getAt(), child);
      }
    }
    discharges.save(adult, leave);
    undoForm.offer("undo.departure", adult.getUserKey(), before);
  }

  /** A child of the family as it is stored now; null for one who is gone. */
  private ChildStay ofFamily(UUID id) {
    ChildStay child = childStays.open(id);
    return child != null && record.getId().equals(child.getAdultStay()) ? child : null;
  }

  /** How many children who came with an adult are still here. */
  public long childrenOf(UUID stay) {
    return children.getOrDefault(stay, 0L);
  }

  public long nightsOf(Stay stay) {
    return stay.nights(settings.today());
  }

  // spotless:off
  public List<Stay> getHere() { return here; }
  public List<Leaving> getLeaving() { return leaving; }
  public Unplaced getUnplaced() { return unplaced; }
  // spotless:on
}
