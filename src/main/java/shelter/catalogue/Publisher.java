package shelter.catalogue;

import java.util.Optional;
import shelter.shared.Settings;

/** Who publishes the figures, as {@code register.publisher.*} says; parts may be unknown. */
public record Publisher(
    Optional<String> name, Optional<String> number, Optional<String> mail, Optional<String> home) {
  private static final String ORGANISATIONS =
      "https://organization-catalog.fellesdatakatalog.digdir.no/organizations/";
  private static final String MAIL = "[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+";
  private static final String HOME = "https?://[A-Za-z0-9.:-]+(/[A-Za-z0-9._~/-]*)?";

  /**
   * What cannot be an address or a number is left out: the catalogue stays one that can be read.
   */
  public static Publisher of(Settings settings) {
    return new Publisher(
        settings.value("register.publisher.name"),
        settings.value("register.publisher.number").filter(one -> one.matches("\\d{9}")),
        settings.value("register.publisher.mail").filter(one -> one.matches(MAIL)),
        settings.value("register.publisher.home").filter(one -> one.matches(HOME)));
  }

  /** The organisation in the national catalogue; without a number, the register's own word. */
  String address(String catalogue) {
    return number.map(ORGANISATIONS::concat).orElse(catalogue + "#publisher");
  }
}
