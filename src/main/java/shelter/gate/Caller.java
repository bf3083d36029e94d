package shelter.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import shelter.shared.Settings;

/**
 * Who is at the other end, and by which way. What a proxy writes into the headers is believed only
 * when the connection comes from an address in {@code register.proxy}; anybody else's is not read.
 * The filter asks, and so may what signs people in, which runs before any filter.
 */
@ApplicationScoped
public class Caller {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");
  private static final List<String> OF_PROXIES =
      List.of(
          "Forwarded",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Proto",
          "X-Real-IP",
          "Via");

  private Set<String> proxies;
  private boolean demonstration;

  /** For the container, which puts an empty one in front of the real one. */
  protected Caller() {}

  @Inject
  public Caller(Settings settings) {
    proxies = settings.proxies();
    demonstration = settings.demonstration();
  }

  /** The address of the person's machine, or of the last proxy that nobody vouches for. */
  public String address(HttpServletRequest request) {
    HttpServletRequest received = received(request);
    String address = received.getRemoteAddr();
    List<String> way = values(received, "X-Forwarded-For");
    for (int i = way.size() - 1;
        i >= 0 && proxies.contains(address) && ADDRESS.matcher(way.get(i)).matches();
        i--) {
      address = way.get(i);
    }
    return network(address);
  }

  /** Without a port; and of an address of version 6 the part that one customer has. */
  static String network(String address) {
    String bare = address.matches("[0-9.]+:[0-9]+") ? address.replaceFirst(":.*", "") : address;
    if (!bare.contains(":") || bare.startsWith("::") || bare.equals("0:0:0:0:0:0:0:1")) {
      return bare;
    }
    try {
      byte[] bytes = java.net.InetAddress.getByName(bare).getAddress();
      return bytes.length < 16
          ? bare
          : java.util.HexFormat.ofDelimiter(":").formatHex(bytes, 0, 8) + "::/64";
    } catch (java.net.UnknownHostException e) {
      return bare;
    }
  }

  /** Whether the person's connection is encrypted: all the way, or to a proxy that we trust. */
  public boolean isSecure(HttpServletRequest request) {
    HttpServletRequest received = received(request);
    return received.isSecure()
        || isBehindProxy(received) && "https".equalsIgnoreCase(last(received, "X-Forwarded-Proto"));
  }

  /** Whether the request comes from this machine and from nobody behind it. */
  public boolean isLocal(HttpServletRequest request) {
    HttpServletRequest received = received(request);
    return LOOPBACK.contains(received.getRemoteAddr())
        && LOCAL.contains(received.getServerName())
        && OF_PROXIES.stream().allMatch(name -> received.getHeader(name) == null);
  }

  /** Whether a demonstration is asked by others than this machine: answered with 421. */
  public boolean isMisdirected(HttpServletRequest request) {
    return demonstration && !isLocal(request);
  }

  /** Whether passwords and records may travel: encrypted, or not leaving this machine. */
  public boolean isPrivate(HttpServletRequest request) {
    return isSecure(request) || isLocal(request);
  }

  /** Scheme, host and port as the browser names them: {@code https://register.example.no}. */
  public String origin(HttpServletRequest request) {
    return (isSecure(request) ? "https://" : "http://") + host(request);
  }

  /** The host as the browser named it, with its port where that is not the usual one. */
  public String host(HttpServletRequest request) {
    HttpServletRequest received = received(request);
    String forwarded = isBehindProxy(received) ? last(received, "X-Forwarded-Host") : null;
    String host = forwarded == null ? received.getHeader("Host") : forwarded;
    return host == null ? received.getServerName() : host;
  }

  /** Whether the request comes by way of a proxy whose headers are believed. */
  public boolean isProxied(HttpServletRequest request) {
    return isBehindProxy(received(request));
  }

  private boolean isBehindProxy(HttpServletRequest received) {
    return proxies.contains(received.getRemoteAddr());
  }

  /** The last value is the one that our own proxy has written; earlier ones may be made up. */
  private static String last(HttpServletRequest received, String header) {
    List<String> values = values(received, header);
    return values.isEmpty() ? null : values.get(values.size() - 1);
  }

  private static List<String> values(HttpServletRequest received, String header) {
    return Collections.list(received.getHeaders(header)).stream()
        .flatMap(line -> List.of(line.split(",")).stream())
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** The request as it came in, under whatever has been put around it since. */
  private static HttpServletRequest received(HttpServletRequest request) {
    ServletRequest found = request;
    while (found instanceof ServletRequestWrapper around) {
      found = around.getRequest();
    }
    return (HttpServletRequest) found;
  }
}
