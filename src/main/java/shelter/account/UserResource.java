package shelter.account;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shelter.shared.Admission;
import shelter.shared.SentObject;
import shelter.user.Role;
import shelter.user.User;

/** The accounts for programs (contract section 5): an administrator reads and makes them. */
@Path("v1/users")
@Tag(name = "administration")
@Produces(MediaType.APPLICATION_JSON)
public class UserResource {
  @Inject private UserAccounts accounts;

  /**
   * All accounts by centre and name; nothing of their secrets.
   *
   * @return 200 with a list of username, role, centre and enabled; 401 when nobody is signed in,
   *     403 for another role
   */
  @GET
  @Operation(summary = "All accounts")
  @APIResponse(
      responseCode = "200",
      description = "Accounts without any secret",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "users",
                      value =
                          "[{\"username\":\"kari.midtbyen\",\"role\":\"STAFF\",\"centre\":\"midtbyen\",\"enabled\":true}]")))
  public Response all(@Context HttpServletRequest request) {
    Admission.require("ADMIN", request);
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (User one : accounts.all()) {
      all.add(written(one.getUsername(), one.getRole(), one.getCentre(), one.isEnabled()));
    }
    return Response.ok(all.build().toString()).build();
  }

  /**
   * Makes an account with a password that is handed out once.
   *
   * @param text JSON: username, role, password, and the centre of STAFF and MANAGER
   * @return 201 with the account; 400 when it is no JSON, 401, 403, 409 when the name is taken, 422
   *     with every rule that it breaks
   */
  @POST
  @Operation(summary = "Make an account with a password that is handed out once")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "user",
                      value =
                          "{\"username\":\"kari.midtbyen\",\"role\":\"STAFF\",\"centre\":\"midtbyen\",\"password\":\"four words that nobody guesses\"}")))
  @APIResponse(responseCode = "201", description = "The account")
  @APIResponse(responseCode = "409", description = "The name is taken")
  @APIResponse(responseCode = "422", description = "Every rule that it breaks")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(@Context HttpServletRequest request, String text) {
    Admission.require("ADMIN", request);
    SentObject sent = SentObject.read(text, "username", "role", "centre", "password");
    sent.require("username");
    sent.require("role");
    sent.require("password");
    String username = sent.text("username");
    Role role = sent.code("role", Role.class);
    String centre = sent.text("centre");
    String password = sent.raw("password");
    sent.settle();
    accounts.create(username, role, centre, password);
    return Response.status(Response.Status.CREATED)
        .entity(written(username.toLowerCase(Locale.ROOT), role, centre, true).toString())
        .build();
  }

  private static JsonObject written(String username, Role role, String centre, boolean enabled) {
    JsonObjectBuilder one =
        Json.createObjectBuilder().add("username", username).add("role", role.name());
    return (centre == null ? one.addNull("centre") : one.add("centre", centre))
        .add("enabled", enabled)
        .build();
  }
}
