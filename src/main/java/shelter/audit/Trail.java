package shelter.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.LinkedHashSet;
import java.util.Set;
import shelter.secret.Secret;

/**
 * The audit trail. What the caller of a transaction does is noted while it runs and written as its
 * last statements: if a line cannot be written, nothing of it happens; if it is taken back, so is
 * the line. A record that is read three times in one transaction is one line.
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class Trail {
  private static final String NOTES = Trail.class.getName();

  @PersistenceContext private EntityManager em;
  @Resource private TransactionSynchronizationRegistry transaction;
  @Inject private Heads heads;
  @Inject private Secret secret;
  @Inject private Event<Note> written;

  /** Notes that the caller did something; stands on the trail when the transaction commits. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void note(Action action, String kind, Object record, String detail) {
    notes().add(new Note(action, kind, record == null ? null : record.toString(), true, detail));
  }

  /** Writes what was noted; the wall asks for it when the outermost call of a transaction ends. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void write() {
    Set<Note> notes = notes();
    for (Note one : notes) {
      write(
          one,
          em.createNativeQuery("select chain, seq, link from register.note(?1, ?2, ?3, ?4, ?5)")
              .setParameter(1, one.action().name())
              .setParameter(2, one.kind())
              .setParameter(3, one.result())
              .setParameter(4, one.record())
              .setParameter(5, one.detail()));
    }
    notes.clear();
  }

  /**
   * A line about somebody who is not signed in, a timer, or something that was refused.
   *
   * @param account the account it is about, or null when it is nobody's
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void outside(String account, Note one) {
    write(
        one,
        em.createNativeQuery(
                "select chain, seq, link from register.note_outside(?1, ?2, ?3, ?4, ?5, ?6, ?7)")
            .setParameter(1, secret.gate())
            .setParameter(2, account)
            .setParameter(3, one.action().name())
            .setParameter(4, one.kind())
            .setParameter(5, one.result())
            .setParameter(6, one.record())
            .setParameter(7, one.detail()));
  }

  /** The same in the running transaction: the line and what it is about stand or fall together. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void inside(String account, Note one) {
    outside(account, one);
  }

  private void write(Note one, Query line) {
    Object[] head = (Object[]) line.getSingleResult();
    keep(one, (String) head[0], ((Number) head[1]).longValue(), (byte[]) head[2]);
  }

  /** Outside the database, once it is committed here; and whoever counts what happens hears it. */
  private void keep(Note one, String chain, long seq, byte[] link) {
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Nothing to do before.
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              heads.keep(chain, seq, link);
              written.fire(one);
            }
          }
        });
  }

  @SuppressWarnings("unchecked")
  private Set<Note> notes() {
    Set<Note> notes = (Set<Note>) transaction.getResource(NOTES);
    if (notes == null) {
      notes = new LinkedHashSet<>();
      transaction.putResource(NOTES, notes);
    }
    return notes;
  }
}
