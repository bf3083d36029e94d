package shelter.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Program;

/** What the server tells of the doors of programs, and what it does not. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OpenApiIT {
  @Test
  void doorsAreDescribedAndInnerOnesAreNot() throws Exception {
    HttpResponse<String> answer = Program.unknown().get("/openapi", "Accept", "application/json");
    assertEquals(200, answer.statusCode());
    JsonObject doors = Program.object(answer);
    assertEquals("Shelter register", doors.getJsonObject("info").getString("title"));
    Set<String> paths = doors.getJsonObject("paths").keySet();
    for (String door :
        Set.of(
            "tokens",
            "years",
            "years/{year}/cells",
            "centres",
            "users",
            "centres/{centre}/{records}")) {
      assertTrue(paths.contains("/api/v1/" + door), "" + paths);
    }
    assertTrue(paths.contains("/api/v2/tables/{id}/data"), "" + paths);
    assertTrue(answer.body().contains("LUMO-73K"), "the doors of records have no example");
    assertTrue(paths.stream().allMatch(one -> one.matches("/api/(v[0-9]|report)/.*")), "" + paths);
    assertEquals(
        "bearer",
        doors
            .getJsonObject("components")
            .getJsonObject("securitySchemes")
            .getJsonObject("token")
            .getString("scheme"));
  }
}
