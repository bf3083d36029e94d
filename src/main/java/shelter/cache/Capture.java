package shelter.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Takes down what a page writes, so that it can be kept. A failure goes on to the reader as it is;
 * a cookie is one reader's and is never kept.
 */
class Capture extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private PrintWriter writer;
  private boolean failed;

  Capture(HttpServletResponse response) {
    super(response);
  }

  /** What was written; null when it is no page to keep. */
  byte[] page() {
    if (writer != null) {
      writer.flush();
    }
    return failed || getStatus() != SC_OK || bytes.size() == 0 ? null : bytes.toByteArray();
  }

  /** Sends on what was taken down of an answer that is not kept. */
  void pass() throws IOException {
    if (writer != null) {
      writer.flush();
    }
    if (bytes.size() > 0 && !isCommitted()) {
      getResponse().getOutputStream().write(bytes.toByteArray());
    }
  }

  @Override
  public void sendError(int status) throws IOException {
    failed = true;
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    failed = true;
    super.sendError(status, message);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    failed = true;
    super.sendRedirect(location);
  }

  @Override
  public void addCookie(Cookie cookie) {}

  @Override
  public void setContentLength(int length) {}

  @Override
  public void setContentLengthLong(long length) {}

  @Override
  public void flushBuffer() {}

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    }
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("a page is written at once");
      }

      @Override
      public void write(int one) {
        bytes.write(one);
      }

      @Override
      public void write(byte[] some, int from, int length) {
        bytes.write(some, from, length);
      }
    };
  }
}
