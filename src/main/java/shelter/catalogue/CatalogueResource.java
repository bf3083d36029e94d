package shelter.catalogue;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import shelter.dataset.Shelf;
import shelter.gate.Caller;
import shelter.gate.Open;
import shelter.gate.Problem;
import shelter.gate.Spoken;
import shelter.shared.Label;
import shelter.shared.Settings;

/** The catalogue of the open data, for catalogues that gather catalogues. */
@Path("v2/catalogue")
@Tag(name = "open data", description = "Published figures, as PxWebApi 2 hands them out")
public class CatalogueResource {
  private static final String TURTLE = "turtle";
  private static final Map<String, MediaType> FORMATS = new LinkedHashMap<>();
  private static final String HOST = "https?://[A-Za-z0-9.:\\[\\]_-]{1,255}";

  static {
    FORMATS.put(TURTLE, new MediaType("text", "turtle"));
    FORMATS.put("jsonld", new MediaType("application", "ld+json"));
    FORMATS.put("rdfxml", new MediaType("application", "rdf+xml"));
  }

  @Inject private Shelf shelf;
  @Inject private Caller caller;
  @Inject private Settings settings;
  @Context private HttpHeaders headers;

  /**
   * The catalogue, by DCAT-AP-NO 2.2.
   *
   * @param format turtle, jsonld or rdfxml; without it the Accept header decides, and Turtle where
   *     it names none of them
   * @return 200; 304 when the caller has it; 400 for another format, or a host that is none
   */
  @GET
  @Open
  @Operation(summary = "The data sets as a DCAT-AP-NO catalogue")
  @APIResponse(
      responseCode = "200",
      description = "Turtle, JSON-LD or RDF/XML",
      content = {
        @Content(mediaType = "text/turtle"),
        @Content(mediaType = "application/ld+json"),
        @Content(mediaType = "application/rdf+xml")
      })
  @APIResponse(responseCode = "400", description = "No such format")
  public Response get(
      @Parameter(description = "turtle, jsonld or rdfxml") @QueryParam("format") String format,
      @Context Request request,
      @Context HttpServletRequest servlet) {
    String word = format == null ? preferred(request) : format;
    String origin = caller.origin(servlet);
    if (!FORMATS.containsKey(word) || !origin.matches(HOST)) {
      throw new WebApplicationException(
          Problem.answer(400, Label.text(Spoken.in(headers), "catalogue.noSuchFormat")));
    }
    Shelf.Published published = shelf.published();
    Shelf.Kept item =
        shelf.get(
            published,
            "catalogue " + origin + " " + word,
            () ->
                written(
                    word,
                    new Catalogue(published.editions(), origin, Publisher.of(settings)).make()));
    EntityTag tag = new EntityTag(item.tag());
    Response.ResponseBuilder known = request.evaluatePreconditions(tag);
    return (known == null
            ? Response.ok(item.content(), FORMATS.get(word).withCharset("UTF-8"))
            : known)
        .tag(tag)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
        .build();
  }

  private static String preferred(Request request) {
    Variant found =
        request.selectVariant(
            Variant.mediaTypes(FORMATS.values().toArray(MediaType[]::new)).build());
    return found == null
        ? TURTLE
        : FORMATS.entrySet().stream()
            .filter(one -> one.getValue().isCompatible(found.getMediaType()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(TURTLE);
  }

  private static byte[] written(String format, Model model) {
    StringWriter text = new StringWriter();
    RDFHandler writer =
        switch (format) {
          case TURTLE -> new TurtleWriter(text);
          case "rdfxml" -> new RDFXMLWriter(text);
          default -> null;
        };
    if (writer == null) {
      text.write(JsonLd.write(model));
    } else {
      Rio.write(model, writer);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
