package shelter.cache;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

/**
 * A request of somebody who reads and leaves: what the pages' libraries want to keep in a session
 * (a scope of the view, for a nonce) lasts as long as the page is made. No reader gets a cookie.
 */
class Passing extends HttpServletRequestWrapper {
  private HttpSession passing;

  Passing(HttpServletRequest request) {
    super(request);
  }

  @Override
  public HttpSession getSession() {
    return getSession(true);
  }

  @Override
  public HttpSession getSession(boolean create) {
    HttpSession real = super.getSession(false);
    if (real != null) {
      return real;
    }
    if (passing == null && create) {
      passing = new Passed(getServletContext());
    }
    return passing;
  }

  /** The session that is gone with the request. */
  private record Passed(ServletContext context, long made, Map<String, Object> kept)
      implements HttpSession {
    Passed(ServletContext context) {
      this(context, System.currentTimeMillis(), new HashMap<>());
    }

    @Override
    public long getCreationTime() {
      return made;
    }

    @Override
    public String getId() {
      return "passing";
    }

    @Override
    public long getLastAccessedTime() {
      return made;
    }

    @Override
    public ServletContext getServletContext() {
      return context;
    }

    @Override
    public void setMaxInactiveInterval(int seconds) {}

    @Override
    public int getMaxInactiveInterval() {
      return 1;
    }

    @Override
    public Object getAttribute(String name) {
      return kept.get(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
      return Collections.enumeration(kept.keySet());
    }

    @Override
    public void setAttribute(String name, Object value) {
      kept.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
      kept.remove(name);
    }

    @Override
    public void invalidate() {
      kept.clear();
    }

    @Override
    public boolean isNew() {
      return true;
    }
  }
}
