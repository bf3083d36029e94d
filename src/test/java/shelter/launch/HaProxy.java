package shelter.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;

/** The real HAProxy with the file that is handed out: config/cluster/haproxy.cfg. */
final class HaProxy implements Proxy {
  private final Process process;
  private final int port;

  HaProxy(Certificate certificate, Path folder, List<Integer> nodes) throws Exception {
    install("haproxy", Path.of("/usr/sbin/haproxy"));
    port = RefusedStartIT.freePort();
    ProcessBuilder builder =
        new ProcessBuilder("haproxy", "-db", "-f", "config/cluster/haproxy.cfg")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("haproxy.log").toFile());
    builder.environment().put("REGISTER_TLS", "127.0.0.1:" + port);
    builder.environment().put("REGISTER_PLAIN", "127.0.0.1:" + RefusedStartIT.freePort());
    builder
        .environment()
        .put("REGISTER_CERTIFICATE", certificate.pem(folder).toAbsolutePath().toString());
    builder.environment().put("REGISTER_NODE_A", "127.0.0.1:" + nodes.get(0));
    builder.environment().put("REGISTER_NODE_B", "127.0.0.1:" + nodes.get(1));
    process = builder.start();
    for (int i = 0; i < 100 && !answers(); i++) {
      if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
        throw new IOException(Files.readString(folder.resolve("haproxy.log")));
      }
    }
    refusesWhatCannotBeRead(certificate.tls());
  }

  /** No client of Java sends such an address. */
  private void refusesWhatCannotBeRead(SSLContext tls) throws IOException {
    try (Socket socket = tls.getSocketFactory().createSocket("localhost", port)) {
      socket
          .getOutputStream()
          .write(
              "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      if (!answer.startsWith("HTTP/1.1 400")) {
        throw new IOException("/%zz was answered " + answer);
      }
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** What only the full numbers need: taken from Debian where it is missing. */
  static void install(String packageName, Path file) throws IOException, InterruptedException {
    if (Files.exists(file)) {
      return;
    }
    int code =
        new ProcessBuilder("apt-get", "install", "-y", "--no-install-recommends", packageName)
            .inheritIO()
            .start()
            .waitFor();
    if (code != 0) {
      throw new IOException(
          "The full drill needs it: install it as root with apt-get install " + packageName);
    }
  }

  @Override
  public String address() {
    return "https://localhost:" + port;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
