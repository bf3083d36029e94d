package shelter.key;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Hands out new keys. */
@Named
@RequestScoped
public class KeyPage {
  @Inject private Keys keys;

  /** A key that nobody has at this centre; another one each time. */
  public String getNext() {
    return keys.unused();
  }
}
