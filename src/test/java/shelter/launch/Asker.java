package shelter.launch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Asks as a proxy asks, or as somebody who would like to be one, with headers of any kind. */
record Asker(String base, HttpClient client) {
  Asker(String base) {
    this(base, HttpClient.newHttpClient());
  }

  HttpResponse<String> get(String path, Map<String, String> headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    headers.forEach(request::header);
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> post(Map<String, String> headers) throws Exception {
    return post("/login", "application/x-www-form-urlencoded", headers);
  }

  HttpResponse<String> askForAToken(Map<String, String> headers) throws Exception {
    return post("/api/v1/tokens", "application/json", headers);
  }

  HttpResponse<String> post(String path, String type, Map<String, String> headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString("a=b"));
    headers.forEach(request::header);
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
