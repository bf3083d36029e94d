package shelter.file;

import java.io.InputStream;

/**
 * Reads a CSV file along with whoever parses it, and stops it where it is not one, or where a line
 * or a field is longer than any of ours: so that nobody ever holds a line of a million signs
 * (contract section 9, 20; RFC 4180).
 */
final class Guard extends Watched {
  static final int LINE = 1 << 20;
  static final int FIELD = 1 << 16;

  /** Where the last byte stood. */
  private enum State {
    BEGIN,
    PLAIN,
    QUOTED,
    QUOTE,
    CR
  }

  private final int comma;
  private State state = State.BEGIN;
  private long number = 1;
  private int line;
  private int field;
  private boolean any;

  Guard(InputStream file, char comma) {
    super(file);
    this.comma = comma;
  }

  @Override
  void end() throws Unreadable {
    if (state == State.QUOTED) {
      throw stop(Unreadable.Why.QUOTES);
    }
    if (state == State.CR) {
      throw stop(Unreadable.Why.BARE_CR);
    }
    if (!any) {
      throw new Unreadable(Unreadable.Why.EMPTY, 0);
    }
  }

  @Override
  void look(byte next) throws Unreadable {
    any |= next != '\n' && next != '\r';
    if (next == 0) {
      throw stop(Unreadable.Why.NUL);
    }
    if (++line > LINE) {
      throw stop(Unreadable.Why.LINE_TOO_LONG);
    }
    if (++field > FIELD) {
      throw stop(Unreadable.Why.FIELD_TOO_LONG);
    }
    if (state == State.CR && next != '\n') {
      throw stop(Unreadable.Why.BARE_CR);
    }
    state = state == State.QUOTED ? quoted(next) : unquoted(next);
  }

  private State quoted(byte next) {
    number += next == '\n' ? 1 : 0;
    return next == '"' ? State.QUOTE : State.QUOTED;
  }

  private State unquoted(byte next) throws Unreadable {
    if (next == comma) {
      field = 0;
      return State.BEGIN;
    }
    switch (next) {
      case '\n':
        number++;
        line = 0;
        field = 0;
        return State.BEGIN;
      case '\r':
        return State.CR;
      case '"':
        if (state == State.PLAIN) {
          throw stop(Unreadable.Why.QUOTES);
        }
        return State.QUOTED;
      default:
        if (state == State.QUOTE) {
          throw stop(Unreadable.Why.QUOTES);
        }
        return State.PLAIN;
    }
  }

  private Unreadable stop(Unreadable.Why why) {
    return new Unreadable(why, number);
  }
}
