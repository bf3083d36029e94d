package shelter.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import shelter.shared.Settings.Refused;

/** Where the register listens: the address of REGISTER_HOST and its port. */
record Listener(String host, int port) {
  private static final String LOOPBACK = "127.0.0.1";

  /** What a person types into a browser on this machine. */
  String address() throws IOException {
    boolean usual = InetAddress.getByName(host).getHostAddress().equals(LOOPBACK);
    return "http://" + (usual ? "localhost" : host) + ":" + port + "/";
  }

  /**
   * The page that shows that the register is there, asked from this machine. On another address
   * than that of this machine alone the sign-in is not shown without TLS; the front page is.
   */
  String ownPage() throws IOException {
    return "http://" + own() + ":" + port + "/" + (own().equals(LOOPBACK) ? "login" : "");
  }

  /**
   * @throws Refused when another program has the port
   */
  void requireFree() throws IOException {
    InetAddress address = InetAddress.getByName(host);
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
    } catch (IOException e) {
      throw new Refused(
          "Port %d is taken by another program. Stop that program, or choose another port with REGISTER_PORT=%d."
              .formatted(port, port + 1));
    }
  }

  private String own() throws IOException {
    InetAddress address = InetAddress.getByName(host);
    return address.isAnyLocalAddress() ? LOOPBACK : address.getHostAddress();
  }
}
