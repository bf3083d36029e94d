package shelter.entry;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import shelter.access.AccessLog;
import shelter.access.Look;
import shelter.history.Change;
import shelter.history.Deleted.Reason;
import shelter.history.History;
import shelter.record.Registration;
import shelter.shared.Refusal;
import shelter.undo.UndoForm;
import shelter.undo.Was;

/** What happened to one record, and what can be done about it when it is wrong. */
@Named
@ViewScoped
public class EntryPage implements Serializable {
  @Inject private Entries entries;
  @Inject private Moves moves;
  @Inject private History history;
  @Inject private AccessLog looks;
  @Inject private UndoForm undoForm;
  private String kind;
  private UUID id;
  private Registration record;
  private String key;
  private List<Change> changes;
  private Reason reason;
  private boolean sure;
  private String target;

  /** A record that is not this centre's answers like one that does not exist. */
  public void load() throws IOException {
    if (record != null) {
      return;
    }
    FacesContext faces = FacesContext.getCurrentInstance();
    record = entries.open(kind, id);
    if (record == null) {
      faces.getExternalContext().responseSendError(404, null);
      faces.responseComplete();
      return;
    }
    key = entries.keyOf(kind, id);
    changes = history.of(id);
  }

  public List<Line> lines(Change change) {
    return Line.of(record.getClass(), change);
  }

  public String delete() {
    if (reason == null) {
      throw new Refusal("reason", "refusal.reasonMissing");
    }
    if (!sure) {
      throw new Refusal("sure", "refusal.notSure");
    }
    Registration stored = entries.open(kind, id);
    Was was = stored == null ? null : Was.of(stored);
    entries.delete(kind, id, reason);
    // What somebody asked to be rid of is gone at once.
    if (was != null && reason != Reason.ASKED_FOR) {
      undoForm.offer("undo.deletion." + kind, key, List.of(was));
    }
    return "/entry/list?faces-redirect=true&deleted=true";
  }

  public String move() {
    if (target == null) {
      throw new Refusal("target", "refusal.targetMissing");
    }
    UUID fresh = moves.move(kind, id, target);
    return Entry.form(target) + "?faces-redirect=true&new=" + fresh;
  }

  /** Who has looked at the record; for the manager. */
  public List<Look> getLooks() {
    return looks.of(id);
  }

  public Reason[] getReasons() {
    return EnumSet.complementOf(EnumSet.of(Reason.FILE_UNDONE)).toArray(new Reason[0]);
  }

  /** The other forms. */
  public List<String> getTargets() {
    return Entries.KINDS.stream().filter(one -> !one.equals(kind)).toList();
  }

  public String getAddress() {
    return Entry.form(kind) + "?id=" + id;
  }

  // spotless:off
  public String getKind() { return kind; }
  public void setKind(String kind) { this.kind = kind == null ? this.kind : kind; }
  public UUID getId() { return id; }
  public void setId(UUID id) { this.id = id == null ? this.id : id; }
  public Registration getRecord() { return record; }
  public String getKey() { return key; }
  public List<Change> getChanges() { return changes; }
  public Reason getReason() { return reason; }
  public void setReason(Reason reason) { this.reason = reason; }
  public boolean isSure() { return sure; }
  public void setSure(boolean sure) { this.sure = sure; }
  public String getTarget() { return target; }
  public void setTarget(String target) { this.target = target; }
  // spotless:on
}
