package shelter.audit;

/**
 * What is to stand on a line.
 *
 * @param kind the word of the feature it is about, or null
 * @param record the id of the record or the name of the thing, or null; never an answer
 * @param detail a few codes such as a reason or a number, or null; never an answer
 */
public record Note(Action action, String kind, String record, boolean done, String detail) {
  String result() {
    return done ? "DONE" : "REFUSED";
  }
}
