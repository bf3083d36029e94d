package shelter.promise;

/** How far a promise is held; only a test that holds all of it makes it kept. */
public enum PromiseState {
  KEPT("ok"),
  PART("warn"),
  OPEN("bad"),
  DROPPED("open");

  private final String look;

  PromiseState(String look) {
    this.look = look;
  }

  /** The class of its tag in the stylesheet. */
  public String getLook() {
    return look;
  }
}
