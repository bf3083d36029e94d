package shelter.audit;

/**
 * What is to stand on a line.
 *
 * @param kind the word of the feature it is about, or null
 * @param record the id of the record or the name of the thing, or null; never an answer
 * @param detail a few codes such as a reason or a number, or null; never an answer
 */
public record Note(Action action, String kind, String record, boolean done, String detail) {
  /** Somebody did it, and there is no more to say. */
  public static Note done(Action action) {
    return new Note(action, null, null, true, null);
  }

  /** Somebody was not let do it. */
  public static Note refused(Action action) {
    return new Note(action, null, null, false, null);
  }

  String result() {
    return done ? "DONE" : "REFUSED";
  }
}
