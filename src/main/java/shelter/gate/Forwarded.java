package shelter.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as the browser has sent it to the proxy in front of us. */
public class Forwarded extends HttpServletRequestWrapper {
  private static final int HTTPS = 443;
  private final String host;
  private final String address;

  public Forwarded(HttpServletRequest request, Caller caller) {
    super(request);
    host = caller.host(request);
    address = caller.address(request);
  }

  @Override
  public String getScheme() {
    return "https";
  }

  @Override
  public boolean isSecure() {
    return true;
  }

  @Override
  public String getServerName() {
    return host.replaceFirst(":[0-9]+$", "");
  }

  @Override
  public int getServerPort() {
    String port = host.replaceFirst("^.*?(?::([0-9]{1,5}))?$", "$1");
    return port.isEmpty() ? HTTPS : Integer.parseInt(port);
  }

  @Override
  public StringBuffer getRequestURL() {
    return new StringBuffer("https://" + host + getRequestURI());
  }

  @Override
  public String getRemoteAddr() {
    return address;
  }

  @Override
  public String getRemoteHost() {
    return address;
  }
}
