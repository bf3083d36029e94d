package shelter.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import shelter.Deployed;

/** Readers at once, each over a connection that stays: what the server gives them in a second. */
final class Readers {
  private static final int AT_ONCE = 4;
  private static final int EACH = 250;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Readers() {}

  /** The static file whose size is next to that of what an address answers. */
  static String fileLike(String path) throws Exception {
    int size = read(path).body().length;
    int next = 1;
    for (int file : Deployed.FILES) {
      next = Math.abs(file - size) < Math.abs(next - size) ? file : next;
    }
    System.out.printf("%s has %d bytes, the file beside it %d%n", path, size, next);
    return "/resources/" + next + ".txt";
  }

  /** How many of them the server gives in a second. */
  static double perSecond(String path) throws Exception {
    return Timed.perSecond(Collections.nCopies(AT_ONCE, () -> read(path)), EACH);
  }

  private static HttpResponse<byte[]> read(String path) throws Exception {
    HttpResponse<byte[]> answer =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(Deployed.address(path))).build(),
            BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return answer;
  }
}
