package shelter.user;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.LocalDate;
import shelter.audit.Trail;
import shelter.shared.Refusal;
import shelter.shared.Settings;

/**
 * Stands around every call of every register (ejb-jar.xml): the outermost call of a transaction
 * tells the database for whom it runs before anything is asked, and puts what was done on the audit
 * trail before it ends. Without a session nothing is told, and the database answers no question
 * about a person.
 */
public class Wall {
  private static final String ENTERED = Wall.class.getName();

  @PersistenceContext private EntityManager em;
  @Resource private TransactionSynchronizationRegistry transaction;
  @Inject private Actor actor;
  @Inject private Trail trail;
  @Inject private Settings settings;

  @AroundInvoke
  Object enter(InvocationContext call) throws Exception {
    if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE
        || transaction.getResource(ENTERED) != null) {
      return call.proceed();
    }
    transaction.putResource(ENTERED, true);
    String token = actor.token();
    if (token == null) {
      return call.proceed();
    }
    enter(token);
    Object result = call.proceed();
    if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
      trail.write();
    }
    return result;
  }

  private void enter(String token) {
    try {
      // A fixed day of a demonstration is the database's day too, as it is the count's.
      em.createNativeQuery("select register.enter(?1), set_config('register.today', ?2, true)")
          .setParameter(1, token)
          .setParameter(2, settings.fixedToday().map(LocalDate::toString).orElse(""))
          .getSingleResult();
    } catch (PersistenceException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException sql && "RW001".equals(sql.getSQLState())) {
          throw new Refusal(null, "refusal.signedOut");
        }
      }
      throw e;
    }
  }
}
