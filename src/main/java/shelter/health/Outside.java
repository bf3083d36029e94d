package shelter.health;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import shelter.gate.Caller;
import shelter.user.CurrentUser;
import shelter.user.Role;

/**
 * What health says to the outside: up or down, and nothing of why (promise 92). This machine, and a
 * manager's or an administrator's program, are told all of it (contract section 4).
 */
public class Outside extends HttpFilter {
  @Inject private Caller caller;
  @Inject private CurrentUser user;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (mayKnow(request)) {
      chain.doFilter(request, response);
      return;
    }
    HttpServletResponse silent = new Silent(response);
    chain.doFilter(request, silent);
    boolean up = silent.getStatus() == HttpServletResponse.SC_OK;
    response.setContentType("application/json");
    response.getWriter().print("{\"status\":\"" + (up ? "UP" : "DOWN") + "\",\"checks\":[]}");
  }

  /** Whose token it is is asked of the database; without one it is not, which may be away. */
  private boolean mayKnow(HttpServletRequest request) {
    return caller.isLocal(request)
        || request.getHeader("Authorization") != null
            && caller.isPrivate(request)
            && user.isProgram(Role.MANAGER, Role.ADMIN);
  }

  /** Lets the status through, and no word. */
  private static final class Silent extends HttpServletResponseWrapper {
    Silent(HttpServletResponse response) {
      super(response);
    }

    @Override
    public PrintWriter getWriter() {
      return new PrintWriter(Writer.nullWriter());
    }

    @Override
    public ServletOutputStream getOutputStream() {
      return new ServletOutputStream() {
        @Override
        public void write(int sign) {
          // Nobody outside reads it.
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
          throw new IllegalStateException("Health is not read piece by piece.");
        }
      };
    }

    @Override
    public void setContentLength(int length) {
      // Of what is not sent.
    }

    @Override
    public void setContentLengthLong(long length) {
      // Of what is not sent.
    }

    @Override
    public void flushBuffer() {
      // There is nothing in it yet.
    }
  }
}
