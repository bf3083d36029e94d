package shelter.next;

/**
 * One thing that waits.
 *
 * @param text what it is, in one sentence
 * @param help one sentence more; null where none is needed
 * @param address the page where it is done
 * @param late whether its day has passed or something is wrong
 */
public record Task(String text, String help, String address, boolean late) {
  // spotless:off
  public String getText() { return text; }
  public String getHelp() { return help; }
  public String getAddress() { return address; }
  public boolean isLate() { return late; }
  // spotless:on
}
