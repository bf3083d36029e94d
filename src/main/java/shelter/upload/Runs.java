package shelter.upload;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import shelter.file.Rows;
import shelter.file.Unreadable;
import shelter.shared.Refusal;
import shelter.transfer.Transfers;
import shelter.user.CurrentUser;

/**
 * The files that are on their way: each in a thread of its own, so that whoever sent it may leave
 * the page or sign out. A centre has one at a time, and an account one file put by.
 */
@ApplicationScoped
public class Runs {
  private static final Logger LOG = Logger.getLogger(Runs.class.getName());

  @Resource private ManagedExecutorService threads;
  @Inject private Runs self;
  @Inject private Transfers transfers;
  @Inject private CurrentUser user;
  private final Map<String, Run> byCentre = new ConcurrentHashMap<>();
  private final Map<String, Sent> byAccount = new ConcurrentHashMap<>();

  /**
   * Keeps a file until another of the account comes: the disk fills with none that is forgotten.
   */
  void keep(Sent sent) {
    drop(byAccount.put(user.getName(), sent));
  }

  void drop(Sent sent) {
    if (sent != null) {
      byAccount.values().remove(sent);
      try {
        sent.close();
      } catch (IOException e) {
        LOG.log(Level.WARNING, "A file that was sent could not be taken away", e);
      }
    }
  }

  /** The latest of the caller's centre, running or not; null when there was none. */
  public Run ofCentre() {
    return byCentre.get(user.requireCentre());
  }

  /**
   * Begins to look a file through, or to take it in.
   *
   * @param total how many rows it has; 0 when nobody knows yet
   * @throws Refusal while another one of the centre runs
   */
  Run start(Sent sent, Naming naming, boolean dry, long total) {
    String centre = user.requireCentre();
    Run run = new Run(sent.kind(), dry, user.getName(), total);
    Run now =
        byCentre.compute(centre, (same, last) -> last != null && last.isRunning() ? last : run);
    if (now != run) {
      throw new Refusal(null, "refusal.uploadBusy");
    }
    String token = user.getToken();
    if (!dry) {
      // From here on it is the thread's, which closes it.
      byAccount.values().remove(sent);
    }
    try {
      threads.execute(() -> self.work(run, sent, naming, token));
    } catch (RejectedExecutionException e) {
      run.fail("refusal.uploadBroken");
      drop(sent);
    }
    return run;
  }

  /** Does the work for the session that has asked for it, outside of its request. */
  @ActivateRequestContext
  public void work(Run run, Sent sent, Naming naming, String token) {
    user.carry(token);
    try (Rows rows = sent.rows(naming)) {
      run.end(transfers.receive(sent.kind(), rows, run.isDry(), run::come));
    } catch (Unreadable e) {
      transfers.noteUnreadable(sent.kind(), e);
      run.fail("Why." + e.why());
    } catch (Refusal e) {
      run.fail(e.key());
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.SEVERE, "A file broke off", e);
      run.fail("refusal.uploadBroken");
    } finally {
      if (run.isRunning()) {
        run.fail("refusal.uploadBroken");
      }
      if (!run.isDry()) {
        drop(sent);
      }
    }
  }
}
