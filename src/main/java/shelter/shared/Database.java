package shelter.shared;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Whether the database answers, asked over a connection of its own: one that does not wait for the
 * pool, which may be exhausted while the database is well. For health, and for requests that wait a
 * little while it starts again or a standby takes over.
 */
@ApplicationScoped
public class Database {
  private static final Logger LOG = Logger.getLogger(Database.class.getName());
  private static final int TIMEOUT_SECONDS = 2;
  private static final long KNOWN_FOR = TimeUnit.SECONDS.toNanos(1);
  private static final long ASK_EVERY = TimeUnit.MILLISECONDS.toNanos(250);
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(8);

  /** A quarter of the server's threads for requests may wait; all others answer. */
  private static final int MOST_WAITING = 50;

  private final Semaphore places = new Semaphore(MOST_WAITING);
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition asked = lock.newCondition();
  private PGSimpleDataSource source;
  private Connection connection;
  private boolean asking;
  private boolean answered = true;
  private long askedAt = System.nanoTime() - KNOWN_FOR;

  /** For the container, which puts an empty one in front of the real one. */
  protected Database() {}

  @Inject
  public Database(Settings settings) {
    source = new PGSimpleDataSource();
    source.setUrl(settings.value("register.db.url").orElseThrow());
    source.setUser(settings.value("register.db.user").orElseThrow());
    source.setAuthenticationPluginClassName(DatabasePassword.class.getName());
    source.setApplicationName("register health");
    source.setConnectTimeout(TIMEOUT_SECONDS);
    source.setLoginTimeout(TIMEOUT_SECONDS);
    source.setSocketTimeout(TIMEOUT_SECONDS);
  }

  /** Whether it answers and takes what is written; what is known is a second old at most. */
  public boolean answers() {
    return ask(KNOWN_FOR, true);
  }

  /** The same as far as it is known, for whoever does not wait while another asks. */
  public boolean seemsThere() {
    return ask(KNOWN_FOR, false);
  }

  /**
   * What lies behind the failure of a request, which is noted for the next ones.
   *
   * @return null when the database is well
   */
  public Outage behind(Throwable failure) {
    Outage outage = Outage.of(failure);
    if (outage == null && !Refusal.isBehind(failure)) {
      // Some say no more than that a transaction did not end.
      outage = ask(0, true) ? null : Outage.AWAY;
    } else if (outage == Outage.AWAY) {
      doubt();
    }
    return outage;
  }

  /**
   * Waits some seconds for a database that is away.
   *
   * @return whether it is there; false at once when too many wait already
   */
  public boolean await() {
    if (!places.tryAcquire()) {
      return false;
    }
    try {
      long begun = System.nanoTime();
      while (!ask(ASK_EVERY, true)) {
        if (System.nanoTime() - begun > PATIENCE) {
          return false;
        }
        TimeUnit.NANOSECONDS.sleep(ASK_EVERY);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      places.release();
    }
  }

  private void doubt() {
    lock.lock();
    askedAt = System.nanoTime() - KNOWN_FOR;
    lock.unlock();
  }

  /** One asks; the others wait for what it hears, or go by what was known. */
  private boolean ask(long knownFor, boolean patient) {
    lock.lock();
    try {
      boolean waited = false;
      while (asking) {
        if (!patient) {
          return answered;
        }
        asked.awaitUninterruptibly();
        waited = true;
      }
      if (waited || System.nanoTime() - askedAt < knownFor) {
        return answered;
      }
      asking = true;
    } finally {
      lock.unlock();
    }
    boolean now = false;
    try {
      now = isThere();
    } finally {
      lock.lock();
      try {
        answered = now;
        askedAt = System.nanoTime();
        asking = false;
        asked.signalAll();
      } finally {
        lock.unlock();
      }
    }
    return now;
  }

  /** A connection from before the database was started again fails once; a new one is the truth. */
  private boolean isThere() {
    return connection != null && isWritable() || connect() && isWritable();
  }

  private boolean connect() {
    close();
    try {
      connection = source.getConnection();
      return true;
    } catch (SQLException e) {
      LOG.log(Level.FINE, "The database does not answer: {0}", e.getMessage());
      return false;
    }
  }

  private boolean isWritable() {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select not pg_is_in_recovery()")) {
      return row.next() && row.getBoolean(1);
    } catch (SQLException e) {
      close();
      return false;
    }
  }

  @PreDestroy
  void close() {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      LOG.log(Level.FINE, "The connection was gone already: {0}", e.getMessage());
    }
    connection = null;
  }
}
