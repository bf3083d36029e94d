package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings files to a register's door for programs, whole or cut off. */
final class Courier {
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;

  Courier(int port) {
    this.port = port;
  }

  /** What an address answers; 0 when nobody does. */
  int status(String path) {
    try {
      var connection =
          (HttpURLConnection)
              URI.create("http://localhost:" + port + path).toURL().openConnection();
      connection.setReadTimeout(30_000);
      return connection.getResponseCode();
    } catch (IOException e) {
      return 0;
    }
  }

  String token(String account) throws Exception {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/tokens"))
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"username\":\"%s\",\"password\":\"%s\"}"
                            .formatted(account, FirstContents.DEMONSTRATION_PASSWORD)))
                .build(),
            BodyHandlers.ofString());
    Matcher token = TOKEN.matcher(answer.body());
    assertTrue(token.find(), answer.body());
    return token.group(1);
  }

  HttpResponse<String> post(String path, String token, String csv) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", "text/csv")
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.ofString(csv))
            .build(),
        BodyHandlers.ofString());
  }

  /** Sends half of a file and hangs up. */
  void cutOff(String path, String token, String csv) throws Exception {
    byte[] body = csv.getBytes(StandardCharsets.UTF_8);
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost:%d\r\nAuthorization: Bearer %s\r\nContent-Type: text/csv\r\nContent-Length: %d\r\n\r\n"
            .formatted(path, port, token, body.length);
    try (Socket socket = new Socket("127.0.0.1", port)) {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.UTF_8));
      out.write(body, 0, body.length / 2);
      out.flush();
    }
  }

  /** A file of so many conversations, all with one key. */
  static String conversations(int count, String key) {
    StringBuilder file =
        new StringBuilder(
            "recordId,consent,conversationDate,gender,isAdult,structured,firstInYearNational,userKey\n");
    for (int i = 0; i < count; i++) {
      file.append(key + "-" + i + ",FULL,2026-05-01,WOMAN,true,true,true," + key + "\n");
    }
    return file.toString();
  }
}
