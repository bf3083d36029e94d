package shelter.upload;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import shelter.file.RecordKind;
import shelter.shared.Label;
import shelter.transfer.Receipt;
import shelter.transfer.Remark;

/** A file that is being looked through or taken in, as far as it has come. */
public class Run {
  /** What is wrong or odd in a line, in the words of the page. */
  public record Line(long line, String column, String text) implements Serializable {
    // spotless:off
    public long getLine() { return line; }
    public String getColumn() { return column; }
    public String getText() { return text; }
    // spotless:on
  }

  private final RecordKind kind;
  private final boolean dry;
  private final String by;
  private final OffsetDateTime startedAt = OffsetDateTime.now();

  /** How many rows there are; 0 as long as nobody has counted them. */
  private final long total;

  private volatile long done;
  private volatile boolean writing;
  private volatile Receipt receipt;
  private volatile String failure;

  Run(RecordKind kind, boolean dry, String by, long total) {
    this.kind = kind;
    this.dry = dry;
    this.by = by;
    this.total = total;
  }

  /** All rows are read first, and then all are written. */
  void come(long rows) {
    writing |= rows < done;
    done = rows;
  }

  void end(Receipt what) {
    receipt = what;
  }

  void fail(String key) {
    failure = key;
  }

  public boolean isRunning() {
    return receipt == null && failure == null;
  }

  /** Whether it came to nothing, though it was meant to change something. */
  public boolean isVain() {
    return !dry && !isRunning() && (failure != null || !receipt.isGood());
  }

  /** What must be corrected; nothing as long as nobody knows. */
  public List<Line> errors(Naming naming, Locale in) {
    return receipt == null ? List.of() : lines(receipt.getErrors(), naming, in);
  }

  public List<Line> warnings(Naming naming, Locale in) {
    return receipt == null ? List.of() : lines(receipt.getWarnings(), naming, in);
  }

  private static List<Line> lines(List<Remark> remarks, Naming naming, Locale in) {
    return remarks.stream()
        .map(
            one ->
                new Line(
                    one.line(),
                    one.finding().field() == null ? "" : naming.foreign(one.finding().field()),
                    Label.text(in, one.finding().key(), one.finding().getParameters())))
        .toList();
  }

  /** The errors for an office program. */
  String errorsAsCsv(Naming naming, Locale in) {
    StringBuilder csv = new StringBuilder("\uFEFF").append(Label.text(in, "upload.line"));
    csv.append(';').append(Label.text(in, "upload.theirs"));
    csv.append(';').append(Label.text(in, "upload.what")).append("\r\n");
    for (Line one : errors(naming, in)) {
      csv.append(one.line()).append(';').append(quoted(one.column())).append(';');
      csv.append(quoted(one.text())).append("\r\n");
    }
    return csv.toString();
  }

  /** No office program takes a text of the file for something to calculate. */
  private static String quoted(String text) {
    String safe = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }

  // spotless:off
  public RecordKind getKind() { return kind; }
  public boolean isDry() { return dry; }
  public String getBy() { return by; }
  public OffsetDateTime getStartedAt() { return startedAt; }
  public long getTotal() { return total; }
  public long getDone() { return done; }
  public boolean isWriting() { return writing; }
  public Receipt getReceipt() { return receipt; }
  /** The key of the sentence why it broke off; null when it did not. */
  public String getFailure() { return failure; }
  // spotless:on
}
