package shelter.gate;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** A request whose body ends with an error when it is longer than it may be, whatever it says. */
class Body extends HttpServletRequestWrapper {
  private static final long PAGE = 1L << 20;
  private static final long UPLOAD = 64L << 20;

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  /** So much more is read and thrown away: a browser listens only after it has sent all. */
  private static final long POLITE = 16L << 20;

  private final long longest;
  private ServletInputStream stream;

  Body(HttpServletRequest request, long longest) {
    super(request);
    this.longest = longest;
  }

  /** What stands around the file that a page sends. */
  private static final long AROUND = 1L << 20;

  /**
   * How many bytes may be sent to an address.
   *
   * @param manager whether somebody sends them who may send files to a page
   */
  static long longest(String path, boolean manager) {
    if (manager && path.equals(Paths.UPLOAD)) {
      return UPLOAD + AROUND;
    }
    // Counted as it is read: the server unpacks some bodies before anybody here sees them.
    return path.startsWith(Paths.RECORDS_API + "centres/") ? UPLOAD : PAGE;
  }

  /** Whether parts are sent, one of which may be a file: the server would put it by at once. */
  static boolean isInParts(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).stripLeading().startsWith("multipart/");
  }

  /**
   * Whether another protocol is asked for along with a body: the server then sees no end of it, and
   * whoever reads it would wait. To HTTP/2 it changes over, and all is well.
   */
  static boolean hasNoEnd(HttpServletRequest request) {
    String other = request.getHeader("Upgrade");
    return other != null
        && !other.equalsIgnoreCase("h2c")
        && !READING.contains(request.getMethod());
  }

  /** Whether the body is compressed, or anything else than it is. */
  static boolean isPacked(HttpServletRequest request) {
    String packed = request.getHeader("Content-Encoding");
    return packed != null && !packed.isBlank() && !packed.strip().equalsIgnoreCase("identity");
  }

  /** Lets the sender finish, within reason, so that the refusal is heard. */
  static void hearOut(ServletInputStream body) throws IOException {
    byte[] ignored = new byte[1 << 16];
    long heard = 0;
    for (int read = 0; read >= 0 && heard < POLITE; heard += read) {
      read = body.read(ignored);
    }
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (stream == null) {
      stream = new Counted(super.getInputStream());
    }
    return stream;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    String charset = getCharacterEncoding();
    return new BufferedReader(
        charset == null
            ? new InputStreamReader(getInputStream(), StandardCharsets.UTF_8)
            : new InputStreamReader(getInputStream(), charset));
  }

  private final class Counted extends ServletInputStream {
    private final ServletInputStream counted;
    private long read;

    private Counted(ServletInputStream counted) {
      this.counted = counted;
    }

    private int count(int bytes) throws IOException {
      read += Math.max(0, bytes);
      if (read > longest) {
        hearOut(counted);
        throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
      }
      return bytes;
    }

    @Override
    public int read() throws IOException {
      int next = counted.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      return count(counted.read(into, from, most));
    }

    @Override
    public boolean isFinished() {
      return counted.isFinished();
    }

    @Override
    public boolean isReady() {
      return counted.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      counted.setReadListener(listener);
    }
  }
}
