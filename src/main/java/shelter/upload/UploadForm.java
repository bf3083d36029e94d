package shelter.upload;

import jakarta.annotation.PreDestroy;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.util.Faces;
import shelter.file.RecordKind;
import shelter.file.Rows;
import shelter.file.Unreadable;
import shelter.shared.Refusal;

/**
 * From a file of another system to records: what it calls things, what is wrong, and then all in.
 */
@Named
@ViewScoped
public class UploadForm implements Serializable {
  /** Where somebody stands; the page shows one of them. */
  public enum Step {
    FILE,
    COLUMNS,
    CODES,
    CHECK,
    DONE
  }

  @Inject private Uploads uploads;
  @Inject private Runs runs;
  private RecordKind kind;
  private transient Sent sent;
  private transient Run run;
  private Naming naming;
  private Step step = Step.FILE;
  private List<Naming.Name> names = List.of();

  /** Takes the file that was chosen, and asks for the names that nobody has explained yet. */
  public void send() throws IOException {
    if (kind == null) {
      throw new Refusal("kind", "refusal.uploadKind");
    }
    Part part = part();
    if (part == null || part.getSize() == 0) {
      throw new Refusal("file", "refusal.uploadFile");
    }
    forget();
    try (InputStream file = part.getInputStream()) {
      sent = new Sent(kind, file);
      runs.keep(sent);
    } catch (Unreadable e) {
      throw Sent.refusal(e);
    } finally {
      // It lies in the clear no longer than it must.
      part.delete();
    }
    naming = uploads.names(kind);
    guarded(this::askForColumns);
  }

  private static Part part() {
    try {
      HttpServletRequest request = (HttpServletRequest) Faces.getExternalContext().getRequest();
      String type = request.getContentType();
      return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")
          ? request.getPart("page:chosen")
          : null;
    } catch (IOException | ServletException | IllegalStateException e) {
      throw Sent.refusal(new Unreadable(Unreadable.Why.CUT_SHORT, 0));
    }
  }

  /** Something done with the file, which may turn out to be none. */
  private interface Work {
    void with(Sent file) throws IOException;
  }

  private void guarded(Work work) throws IOException {
    if (sent == null) {
      step = Step.FILE;
      throw new Refusal("file", "refusal.uploadGone");
    }
    try {
      work.with(sent);
    } catch (Unreadable e) {
      step = Step.FILE;
      forget();
      throw Sent.refusal(e);
    }
  }

  private void askForColumns(Sent file) throws IOException {
    names = naming.unknownColumns(file.columns(), words());
    step = Step.COLUMNS;
    if (names.isEmpty()) {
      askForCodes(file);
    }
  }

  private void askForCodes(Sent file) throws IOException {
    step = Step.FILE;
    try (Rows rows = file.rows()) {
      names = naming.unknownCodes(rows, words());
    }
    step = Step.CODES;
    if (names.isEmpty()) {
      check();
    }
  }

  /** What was said about the names is remembered, and the next question asked. */
  public void name() throws IOException {
    for (Naming.Name one : names) {
      naming.put(one.getField(), one.getForeign(), one.getOurs() == null ? "" : one.getOurs());
    }
    uploads.remember(kind, naming);
    guarded(step == Step.COLUMNS ? this::askForCodes : file -> check());
  }

  /** Forgets what was said about the names of the kind, and asks again. */
  public void rename() throws IOException {
    uploads.forget(kind);
    naming = new Naming(kind);
    guarded(this::askForColumns);
  }

  private void check() {
    run = runs.start(sent, naming, true, 0);
    step = Step.CHECK;
    await();
  }

  /** Most files are through before anybody would look for a sign of progress. */
  private void await() {
    for (int i = 0; i < 40 && run.isRunning(); i++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Takes in what has been found good. */
  public void take() throws IOException {
    guarded(
        file -> {
          if (run == null || run.isRunning() || run.getReceipt() == null || !isGood()) {
            throw new Refusal("file", "refusal.uploadGone");
          }
          run = runs.start(file, naming, false, run.getReceipt().getReceived());
          step = Step.DONE;
          await();
        });
  }

  /** Shows how far it has come. */
  public void look() {
    // The page reads it anew.
  }

  /** Begins with another file. */
  public void again() {
    forget();
    step = Step.FILE;
  }

  public boolean isRunning() {
    return run != null && run.isRunning();
  }

  public boolean isGood() {
    return run != null && run.getReceipt() != null && run.getReceipt().isGood();
  }

  public List<Run.Line> getErrors() {
    return run == null ? List.of() : run.errors(naming, language());
  }

  public List<Run.Line> getWarnings() {
    return run == null ? List.of() : run.warnings(naming, language());
  }

  /** The errors as a file, for whoever corrects them at the source. */
  public void download() throws IOException {
    String csv = run.errorsAsCsv(naming, language());
    Faces.sendFile(csv.getBytes(StandardCharsets.UTF_8), "errors.csv", true);
  }

  /** What may be chosen for a name: our columns, or the codes of one; by their words. */
  public Map<String, String> choices(String field) {
    return words().choices(field);
  }

  public String question(String field) {
    return words().question(field);
  }

  private Words words() {
    return new Words(kind, language());
  }

  private static Locale language() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  @PreDestroy
  void forget() {
    // What is being taken in is the thread's; what was looked at is nobody's any more.
    if (sent != null && step != Step.DONE) {
      runs.drop(sent);
    }
    sent = null;
    run = null;
  }

  // spotless:off
  public RecordKind getKind() { return kind; }
  public void setKind(RecordKind kind) { this.kind = kind; }
  public RecordKind[] getKinds() { return RecordKind.values(); }
  public Step getStep() { return step; }
  public List<Naming.Name> getNames() { return names; }
  public Run getRun() { return run; }
  // spotless:on
}
