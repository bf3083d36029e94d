package shelter.record;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import shelter.draft.Draft;
import shelter.draft.Drafts;
import shelter.draft.TypedText;
import shelter.person.RecordId;
import shelter.shared.Findings.Finding;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.year.ReportingYears;

/**
 * What the form of every kind of record does. A new form hands out the record's id in its address,
 * so that a reload, a second click and a return after a crash all mean the same record; what was
 * typed comes back from the draft.
 */
public abstract class RecordForm<T extends Registration> implements Serializable {
  @Inject protected Settings settings;
  @Inject private ReportingYears years;
  @Inject private Drafts drafts;
  protected T record;
  private UUID id;
  private UUID fresh;
  private Map<String, Object> opened;
  private OffsetDateTime draftFrom;
  private boolean moved;
  private List<Finding> warnings = List.of();
  private String[] confirming = {};
  private Clashes<T> clashes;
  private boolean again;
  private String typedOn;
  private String asking = "";

  protected abstract Register<T> register();

  /** A new record with what the form proposes. */
  protected abstract T begin();

  /** Where the way goes on after saving. */
  protected String next() {
    return "/home/house?faces-redirect=true&saved=" + record.getId();
  }

  /** What the page needs beyond the record itself, such as empty lines. */
  protected void prepare() {}

  /** The record's own door; a form that stores more than the record widens it. */
  protected void store() {
    register().save(record);
  }

  /** A record that is not this centre's answers like one that does not exist. */
  public void load() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (record != null || faces.isPostback() && getRecord() != null) {
      return;
    }
    if (id == null && fresh == null) {
      faces.getExternalContext().redirect(address() + "?new=" + UUID.randomUUID() + carried());
      faces.responseComplete();
      return;
    }
    UUID asked = id != null ? id : fresh;
    record = register().open(asked);
    if (record == null && id == null) {
      record = begin();
      record.identify(asked);
    }
    if (record == null) {
      faces.getExternalContext().responseSendError(404, null);
      faces.responseComplete();
      return;
    }
    opened = Answers.all(record);
    prepare();
  }

  /** What a new form was opened with: ids of other records, never anything about a person. */
  protected String carried() {
    return "";
  }

  /**
   * The record of the page. A page that is sent once more after it was saved, from a cache or by an
   * impatient hand, or that is sent to another node, has lost its own: its address still says which
   * one it was, and the form which version of it was on the page.
   */
  public T getRecord() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (record == null && faces.isPostback()) {
      var address = faces.getExternalContext().getRequestParameterMap();
      RecordId ids = new RecordId();
      id = (UUID) ids.getAsObject(faces, null, address.get("id"));
      fresh = (UUID) ids.getAsObject(faces, null, address.get("new"));
      if (id != null || fresh != null) {
        record = register().open(id != null ? id : fresh);
        typedOn = record == null ? null : address.get("version");
        again = record != null && !("" + record.getVersion()).equals(typedOn);
        asking = Objects.requireNonNullElse(address.get("clashes"), "");
        record = record == null && id == null ? begin() : record;
      }
      if (record == null) {
        throw new ViewExpiredException(faces.getViewRoot().getViewId());
      }
      if (record.isNew()) {
        record.identify(fresh);
      }
      opened = Answers.all(record);
      prepare();
    }
    return record;
  }

  /** The version of the record that the page was typed on; empty where it was not stored then. */
  public String getStamp() {
    String stored = record == null || record.isNew() ? "" : "" + record.getVersion();
    return typedOn != null ? typedOn : stored;
  }

  /** Whether a draft came back of an earlier version: what differs is asked about at saving. */
  public boolean isOlder() {
    return draftFrom != null && again;
  }

  /** What a page says that is sent again, against what is stored by now: each answer may differ. */
  private boolean saidBefore() {
    T stored = register().open(record.getId());
    if (Answers.changed(Answers.all(stored), Answers.all(record)).isEmpty()) {
      return true;
    }
    meet(stored, Map.of());
    return false;
  }

  private void meet(T theirs, Map<String, Object> from) {
    clashes = new Clashes<>(Clashes.began(from, asking), record, theirs);
    asking = "";
    record = theirs;
    typedOn = null;
    opened = Answers.all(theirs);
    prepare();
    clashes.takeMine(record);
  }

  private String address() {
    return FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "");
  }

  /** Puts what the draft holds back into the controls, as it was typed. */
  public void restore() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (record == null || faces.isPostback() || !isOpen()) {
      return;
    }
    Draft draft = drafts.find(getDraftId());
    if (draft != null) {
      draftFrom = draft.getSavedAt();
      moved = draft.getMovedFrom() != null;
      again = draft.getOfVersion() != null && !draft.getOfVersion().equals(getStamp());
      typedOn = again ? draft.getOfVersion() : null;
      TypedText.show(faces, draft.typed());
    }
  }

  /** Throws the draft away and shows what is stored. */
  public String discard() {
    drafts.discard(getDraftId());
    return record.isNew()
        ? "/home/house?faces-redirect=true"
        : address() + "?faces-redirect=true&id=" + record.getId();
  }

  public String save() {
    if (!saved()) {
      return null;
    }
    drafts.discard(getDraftId());
    return next();
  }

  /** Stores the record; false when the page has something to ask first. */
  protected boolean saved() {
    Answers.clearUnasked(record);
    record.getConfirmed().addAll(new TreeSet<>(List.of(confirming)));
    warnings = List.of();
    if (again) {
      // If the database does not answer now, the next try is as the first.
      boolean same = saidBefore();
      again = false;
      return same;
    }
    try {
      if (clashes != null) {
        clashes.settle(record);
      } else if (!asking.isEmpty()) {
        // What was chosen on the page of another node is not known here; it is asked again.
        throw new Refusal.ChangedByAnother();
      }
      store();
      return true;
    } catch (Refusal.ChangedByAnother e) {
      meet(register().open(record.getId()), opened);
    } catch (Refusal e) {
      if (e.findings().isEmpty() || !e.findings().get(0).warning()) {
        throw e;
      }
      warnings = e.findings();
    }
    return false;
  }

  /** What the draft is kept under; a second form of the same record has another id. */
  public UUID getDraftId() {
    return record.getId();
  }

  /**
   * Whether any year of the record can still be written; every field asks, once a page is enough.
   */
  public boolean isOpen() {
    return record.isNew() || OpenDays.any(record, years);
  }

  // spotless:off
  public UUID getId() { return id; }
  public void setId(UUID id) { this.id = id; }
  public UUID getFresh() { return fresh; }
  public void setFresh(UUID fresh) { this.fresh = fresh; }
  public OffsetDateTime getDraftFrom() { return draftFrom; }
  public boolean isMoved() { return moved; }
  public List<Finding> getWarnings() { return warnings; }
  public String[] getConfirming() { return confirming; }
  public void setConfirming(String[] keys) { confirming = keys == null ? new String[0] : keys; }
  public Clashes<T> getClashes() { return clashes; }
  /** The questions whose answer the page asks to choose, for the node that it is sent to. */
  public String getAsking() { return clashes == null ? asking : clashes.keys(); }
  public Map<String, Object> getOpened() { return opened; }
  // spotless:on
}
