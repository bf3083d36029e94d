package shelter.catalogue;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * The CSV of a whole table says where its description is. A part of a table, or one that is laid
 * out otherwise, has other columns, and nobody describes them.
 */
@Provider
public class CsvLink implements ContainerResponseFilter {
  private static final Set<String> WHOLE = Set.of("outputFormat", "lang");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MediaType type = response.getMediaType();
    MultivaluedMap<String, String> asked = request.getUriInfo().getQueryParameters();
    if (response.getStatus() == Status.OK.getStatusCode()
        && request.getUriInfo().getPath().matches("/?v2/tables/[^/]+/data")
        && !request.getMethod().equals("POST")
        && type != null
        && type.getSubtype().equals("csv")
        && WHOLE.containsAll(asked.keySet())) {
      String lang = asked.getFirst("lang");
      String address =
          "csv-metadata.json" + (lang == null || lang.isBlank() ? "" : "?lang=" + lang);
      response
          .getHeaders()
          .add(
              HttpHeaders.LINK,
              "<" + address + ">; rel=\"describedby\"; type=\"" + CsvResource.TYPE + "\"");
    }
  }
}
