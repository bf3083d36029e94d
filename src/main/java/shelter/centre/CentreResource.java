package shelter.centre;

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
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shelter.shared.Admission;
import shelter.shared.SentObject;

/** The centres for programs (contract section 5): an administrator reads and makes them. */
@Path("v1/centres")
@Tag(name = "administration", description = "Shelters and accounts, for administrators")
@Produces(MediaType.APPLICATION_JSON)
public class CentreResource {
  private enum Target {
    WOMEN,
    MEN
  }

  @Inject private Shelters shelters;

  /**
   * All centres by name.
   *
   * @return 200 with a list of what POST takes, each service with its days and municipalities; 401
   *     when nobody is signed in, 403 for another role
   */
  @GET
  @Operation(summary = "All shelters by name")
  @APIResponse(
      responseCode = "200",
      description = "Shelters with their services and days",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "centres",
                      value =
                          "[{\"code\":\"midtbyen\",\"name\":\"Midtbyen krisesenter\",\"hostMunicipality\":\"5001\",\"region\":\"MID\",\"validFrom\":\"2026-01-01\",\"validTo\":null,\"services\":[{\"target\":\"WOMEN\",\"residential\":true}]}]")))
  public Response all(@Context HttpServletRequest request) {
    Admission.require("ADMIN", request);
    JsonArrayBuilder all = Json.createArrayBuilder();
    shelters.all().forEach(one -> all.add(written(one)));
    return Response.ok(all.build().toString()).build();
  }

  /**
   * Makes a centre.
   *
   * @param text JSON: code, name, hostMunicipality, region, validFrom; and where there are any
   *     validTo, services (target, residential, validFrom, validTo, municipalitiesServed) and
   *     predecessors
   * @return 201 with the centre and its address; 400 when it is no JSON, 401, 403, 409 when there
   *     is a centre of that code, 422 with every rule that it breaks
   */
  @POST
  @Operation(summary = "Make a shelter")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "centre",
                      value =
                          "{\"code\":\"midtbyen\",\"name\":\"Midtbyen krisesenter\",\"hostMunicipality\":\"5001\",\"region\":\"MID\",\"validFrom\":\"2026-01-01\",\"validTo\":null,\"services\":[{\"target\":\"WOMEN\",\"residential\":true}]}")))
  @APIResponse(responseCode = "201", description = "The shelter, as in the list")
  @APIResponse(responseCode = "409", description = "There is a shelter of that code")
  @APIResponse(responseCode = "422", description = "Every rule that it breaks")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(@Context HttpServletRequest request, String text) {
    Admission.require("ADMIN", request);
    Centre sent = read(text);
    shelters.create(sent);
    return Response.created(URI.create("v1/centres/" + sent.getCode()))
        .entity(written(shelters.of(sent.getCode())).toString())
        .build();
  }

  private static Centre read(String text) {
    SentObject sent =
        SentObject.read(
            text,
            "code",
            "name",
            "hostMunicipality",
            "region",
            "validFrom",
            "validTo",
            "services",
            "predecessors");
    Centre centre = new Centre();
    centre.setCode(sent.text("code"));
    centre.setName(sent.text("name"));
    centre.setHostMunicipality(sent.text("hostMunicipality"));
    centre.setRegion(sent.code("region", Region.class));
    centre.setValidFrom(sent.day("validFrom"));
    centre.setValidTo(sent.day("validTo"));
    centre.setPredecessors(sent.texts("predecessors"));
    for (SentObject one :
        sent.objects(
            "services", "target", "residential", "validFrom", "validTo", "municipalitiesServed")) {
      one.require("target");
      Target target = one.code("target", Target.class);
      if (target != null) {
        ShelterService service = new ShelterService(null, target.name());
        service.setResidential(one.truth("residential"));
        service.setValidFrom(one.day("validFrom"));
        service.setValidTo(one.day("validTo"));
        service.setServed(served(one));
        centre.getServices().add(service);
      }
    }
    sent.settle();
    return centre;
  }

  private static List<Served> served(SentObject service) {
    List<Served> served = new ArrayList<>();
    for (SentObject one :
        service.objects("municipalitiesServed", "municipality", "validFrom", "validTo")) {
      one.require("municipality");
      String number = one.text("municipality");
      served.add(
          new Served(number == null ? "" : number, one.day("validFrom"), one.day("validTo")));
    }
    return served;
  }

  private static JsonObject written(Centre one) {
    JsonArrayBuilder services = Json.createArrayBuilder();
    for (ShelterService service : one.getServices()) {
      JsonArrayBuilder served = Json.createArrayBuilder();
      for (Served municipality : service.getServed()) {
        served.add(
            time(
                Json.createObjectBuilder().add("municipality", municipality.municipality()),
                municipality.validFrom(),
                municipality.validTo()));
      }
      services.add(
          time(
                  Json.createObjectBuilder()
                      .add("target", service.getTarget())
                      .add("residential", service.isResidential()),
                  service.getValidFrom(),
                  service.getValidTo())
              .add("municipalitiesServed", served));
    }
    JsonObjectBuilder centre =
        Json.createObjectBuilder()
            .add("code", one.getCode())
            .add("name", one.getName())
            .add("hostMunicipality", one.getHostMunicipality())
            .add("region", one.getRegion().name());
    return time(centre, one.getValidFrom(), one.getValidTo())
        .add("services", services)
        .add("predecessors", Json.createArrayBuilder(one.getPredecessors()))
        .build();
  }

  private static JsonObjectBuilder time(JsonObjectBuilder of, LocalDate from, LocalDate to) {
    of.add("validFrom", from.toString());
    return to == null ? of.addNull("validTo") : of.add("validTo", to.toString());
  }
}
