package shelter.preference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The caller's own choices in lists; the database shows nobody else's. */
@Stateless
@RolesAllowed({"STAFF", "MANAGER", "OFFICE", "ADMIN"})
public class Preferences {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_]{1,40}");

  @PersistenceContext private EntityManager em;

  /**
   * What the caller chose last in a list.
   *
   * @param list its word, such as entry or quality
   * @return the code of each thing chosen by its name; empty when nothing is remembered
   */
  public Map<String, String> of(String list) {
    List<?> rows =
        em.createNativeQuery(
                "select choice from register.preference where account = register.own_account() and key = ?1")
            .setParameter(1, list)
            .getResultList();
    Map<String, String> chosen = new LinkedHashMap<>();
    for (Object row : rows) {
      for (String one : ((String) row).split("&")) {
        String[] parts = one.split("=", 2);
        chosen.put(parts[0], parts[1]);
      }
    }
    return chosen;
  }

  /**
   * Remembers a choice in place of the one before; an empty one is forgotten.
   *
   * @param chosen codes only; anything else, such as what somebody has typed, is not kept
   */
  public void keep(String list, Map<String, String> chosen) {
    String choice =
        chosen.entrySet().stream()
            .filter(one -> one.getValue() != null && CODE.matcher(one.getValue()).matches())
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("&"));
    if (choice.isEmpty()) {
      forget(list);
      return;
    }
    em.createNativeQuery(
            """
            insert into register.preference (account, key, choice) values (register.own_account(), ?1, ?2)
            on conflict (account, key) do update set choice = excluded.choice
            """)
        .setParameter(1, list)
        .setParameter(2, choice)
        .executeUpdate();
  }

  public void forget(String list) {
    em.createNativeQuery(
            "delete from register.preference where account = register.own_account() and key = ?1")
        .setParameter(1, list)
        .executeUpdate();
  }
}
