package shelter.file;

import jakarta.ejb.ApplicationException;
import java.io.IOException;

/** A file that is not what it says, or too much of it: nothing in it is looked at any further. */
@ApplicationException(rollback = true)
public class Unreadable extends IOException {
  /** The ways in which a file is unreadable. */
  public enum Why {
    EMPTY(400),
    NOT_UTF8(400),
    NUL(400),
    QUOTES(400),
    BARE_CR(400),
    NOT_JSON(400),
    NOT_A_SHEET(400),
    CUT_SHORT(400),
    FILE_TOO_LONG(413),
    LINE_TOO_LONG(413),
    FIELD_TOO_LONG(413),
    MACROS(422),
    LINKS(422),
    BOMB(413);

    private final int status;

    Why(int status) {
      this.status = status;
    }

    /** What a program is answered. */
    public int status() {
      return status;
    }
  }

  private final Why why;
  private final long line;

  /**
   * @param line where reading stopped; 0 when it is about the whole file
   */
  public Unreadable(Why why, long line) {
    super(why + " at line " + line);
    this.why = why;
    this.line = line;
  }

  public Why why() {
    return why;
  }

  public long line() {
    return line;
  }
}
