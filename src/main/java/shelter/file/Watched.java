package shelter.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file that is looked at byte by byte while somebody else reads it. */
abstract class Watched extends FilterInputStream {
  Watched(InputStream file) {
    super(file);
  }

  /** Looks at the next byte, and may stop the reading. */
  abstract void look(byte next) throws Unreadable;

  /** Looks back once the file has ended. */
  void end() throws Unreadable {
    // What has been looked at was all there is to say.
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int read = super.read(into, from, most);
    for (int i = from; i < from + read; i++) {
      look(into[i]);
    }
    if (read < 0) {
      end();
    }
    return read;
  }
}
