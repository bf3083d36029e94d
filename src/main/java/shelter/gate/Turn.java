package shelter.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets pages be made a few at a time, in the order in which they were asked for: a rush of hundreds
 * is answered sooner one after the other than all at once, and those who sign in find more of a
 * processor (promises 80 and 81). Nobody waits here for ever: what takes long holds up others for a
 * second at most.
 */
public class Turn extends HttpFilter {
  private static final int EACH_PROCESSOR = 3;
  private static final int SECONDS = 1;

  private final Semaphore turns;

  public Turn() {
    this(Runtime.getRuntime().availableProcessors());
  }

  Turn(int processors) {
    turns = new Semaphore(EACH_PROCESSOR * processors, true);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean taken = !isFree(request.getServletPath()) && take();
    try {
      chain.doFilter(request, response);
    } finally {
      if (taken) {
        give();
      }
    }
  }

  /** Styles and scripts cost nothing; passwords have a lane of their own, in which one waits. */
  private static boolean isFree(String path) {
    return path.startsWith("/jakarta.faces.resource/")
        || path.startsWith("/login")
        || path.startsWith("/account/");
  }

  /** Waits for a turn. @return false when it took too long: one goes on without */
  boolean take() {
    try {
      return turns.tryAcquire(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void give() {
    turns.release();
  }
}
