package shelter;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import shelter.user.CurrentUser;

/** Signs a test in that runs inside the server, by the same door as the sign-in page. */
public final class InServer {
  private InServer() {}

  /** Enters a transaction that the test itself has begun, as the wall does for the registers. */
  public static void enter(EntityManager em) {
    em.createNativeQuery("select register.enter(?1)")
        .setParameter(1, CDI.current().select(CurrentUser.class).get().getToken())
        .getSingleResult();
  }

  /** What was known of the caller is forgotten, as between two requests. */
  public static void nextRequest() {
    CDI.current().select(CurrentUser.class).get().forget();
  }

  /** The owner of the tables, behind the server's back. */
  public static Connection asOwner() throws SQLException {
    Connection owner =
        DriverManager.getConnection(
            System.getenv("REGISTER_DB_URL"),
            System.getenv("REGISTER_DB_OWNER_USER"),
            System.getenv("REGISTER_DB_OWNER_PASSWORD"));
    owner.setAutoCommit(false);
    return owner;
  }

  public static void signIn(String username) {
    HttpServletRequest request = CDI.current().select(HttpServletRequest.class).get();
    try {
      // One request tries several people; each comes in as if nobody had been there before.
      request.logout();
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
    CDI.current().select(CurrentUser.class).get().become(username);
    HttpServletResponse response =
        (HttpServletResponse)
            Proxy.newProxyInstance(
                InServer.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) ->
                    method.getReturnType() == boolean.class
                        ? Boolean.FALSE
                        : method.getReturnType() == int.class ? Integer.valueOf(200) : null);
    AuthenticationStatus status =
        CDI.current()
            .select(SecurityContext.class)
            .get()
            .authenticate(
                request, response, AuthenticationParameters.withParams().newAuthentication(true));
    if (status != AuthenticationStatus.SUCCESS) {
      throw new IllegalStateException(username + " was not let in: " + status);
    }
  }
}
