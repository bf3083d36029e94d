package shelter.response;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.mail.Mail;
import shelter.person.UserKey;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.user.CurrentUser;

/** Whom the office reminds of a year's report, by letter, telephone or mail. */
@Stateless
@RolesAllowed("OFFICE")
public class Reminders {
  private static final Set<String> WAYS = Set.of("LETTER", "TELEPHONE");
  private static final int LONGEST = 300;

  @PersistenceContext private EntityManager em;
  @Inject private Responses responses;
  @Inject private CurrentUser user;
  @Inject private Mail mail;
  @Inject private Trail trail;

  /** The centres whose report is awaited, by name, with their contact and the last reminder. */
  public List<Reminder> due(int year) {
    Map<String, Object[]> contacts = new HashMap<>();
    for (Object row :
        em.createNativeQuery(
                """
                select c.code, k.name, k.email, k.phone, m.name, r.at, r.way, r.note
                from register.centre c
                left join register.centre_contact k on k.centre = c.code
                left join lateral (select name from register.municipality m
                                    where m.number = c.host_municipality order by valid_from desc limit 1) m on true
                left join lateral (select at, way, note from register.reminder r
                                    where r.centre = c.code and r.year = ?1 order by at desc limit 1) r on true
                """)
            .setParameter(1, year)
            .getResultList()) {
      contacts.put((String) ((Object[]) row)[0], (Object[]) row);
    }
    List<Reminder> due = new ArrayList<>();
    for (Response one : responses.of(year)) {
      if (one.isAwaited()) {
        Object[] of = contacts.get(one.centre());
        due.add(
            new Reminder(
                one,
                (String) of[1],
                (String) of[2],
                (String) of[3],
                (String) of[4],
                of[5] == null ? null : Settings.moment(of[5]),
                (String) of[6],
                (String) of[7]));
      }
    }
    return due;
  }

  /** Whom to turn to at a centre: name, e-mail and telephone, as far as it has said. */
  public List<String> contact(String centre) {
    List<String> contact = new ArrayList<>();
    for (Object row :
        em.createNativeQuery(
                "select name, email, phone from register.centre_contact where centre = ?1")
            .setParameter(1, centre)
            .getResultList()) {
      for (Object one : (Object[]) row) {
        if (one != null) {
          contact.add((String) one);
        }
      }
    }
    return contact;
  }

  /** Whether letters can be sent from here. */
  public boolean canMail() {
    return mail.isConfigured();
  }

  /**
   * Sends a reminder by mail to the contact that a centre has given, and notes it.
   *
   * @throws Refusal when there is no address, or the mail server does not take it
   */
  public void send(String centre, int year, String subject, String text) {
    String address =
        due(year).stream()
            .filter(one -> one.response().centre().equals(centre))
            .map(Reminder::email)
            .findFirst()
            .orElse(null);
    if (address == null) {
      throw new Refusal(null, "refusal.noContact");
    }
    // Noted first: a letter that was sent and is not noted would be sent again.
    write(centre, year, "MAIL", null);
    mail.send(null, address, subject, text);
  }

  /**
   * Notes that a centre was reminded by letter or telephone.
   *
   * @param note a word on it; null for none
   */
  public void note(String centre, int year, String way, String note) {
    String said = note == null || note.isBlank() ? null : note.strip();
    if (!WAYS.contains(way)
        || due(year).stream().noneMatch(one -> one.response().centre().equals(centre))) {
      throw new Refusal(null, "refusal.unknown");
    }
    if (said != null && said.length() > LONGEST) {
      throw new Refusal("note", "refusal.textTooLong", LONGEST);
    }
    if (said != null && UserKey.Check.namesAPerson(said)) {
      throw new Refusal("note", "refusal.pointsAtAPerson");
    }
    write(centre, year, way, said);
  }

  private void write(String centre, int year, String way, String note) {
    em.createNativeQuery(
            "insert into register.reminder (centre, year, way, made_by, note) values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, centre)
        .setParameter(2, year)
        .setParameter(3, way)
        .setParameter(4, user.getName())
        .setParameter(5, note)
        .executeUpdate();
    trail.note(Action.REPORT, "Reminder", year, centre + " " + way);
  }
}
