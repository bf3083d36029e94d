package shelter.gate;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import shelter.shared.Settings;

/**
 * The cookie of a session. Behind a proxy with TLS it is bound to this host and to encryption by
 * its name, which a browser holds us to (promise 15).
 */
@WebListener
public class SessionCookie implements ServletContextListener {
  public static final String ENCRYPTED = "__Host-session";

  @Inject private Settings settings;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    if (!settings.proxies().isEmpty()) {
      cookie.setName(ENCRYPTED);
      cookie.setSecure(true);
    }
  }
}
