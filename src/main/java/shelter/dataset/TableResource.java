package shelter.dataset;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shelter.gate.Open;
import shelter.shared.Refusal;
import shelter.shared.Settings;

/** The open data: which tables there are (contract section 6). */
@Path("v2")
@Tag(name = "open data", description = "Published figures, as PxWebApi 2 hands them out")
public class TableResource extends OpenData {
  @Inject private Settings settings;

  /** What this API can do and how much of it may be asked for. */
  @GET
  @Path("config")
  @Open
  @Operation(summary = "Languages, formats and limits")
  @APIResponse(responseCode = "200", description = "The configuration")
  public Response config() {
    int calls = settings.limit("register.limit.open");
    return answer(kept("config", () -> Shelf.bytes(Configuration.of(calls))), JSON).build();
  }

  /**
   * The tables.
   *
   * @param query words that a table has, all of them, in its names or definition
   * @return 200; 400 for a number that is none, 404 for a page behind the last one
   */
  @GET
  @Path("tables")
  @Open
  @Operation(summary = "The published tables")
  @APIResponse(responseCode = "200", description = "A page of tables")
  @APIResponse(responseCode = "400", description = "A parameter cannot be read")
  @APIResponse(responseCode = "404", description = "No such page")
  public Response tables(
      @QueryParam("lang") String lang,
      @QueryParam("query") String query,
      @QueryParam("pastDays") String pastDays,
      @QueryParam("includeDiscontinued") String includeDiscontinued,
      @QueryParam("pageNumber") String pageNumber,
      @QueryParam("pageSize") String pageSize) {
    return told(
        () -> {
          int days = number("pastDays", pastDays, 0);
          OffsetDateTime since = days == 0 ? null : OffsetDateTime.now().minusDays(days);
          Listing.Query asked =
              new Listing.Query(
                  query == null ? "" : query,
                  number("pageSize", pageSize == null ? small("pagesize") : pageSize, Listing.PAGE),
                  number("pageNumber", pageNumber, 1),
                  since,
                  Boolean.parseBoolean(includeDiscontinued));
          Listing list = listing(language(lang));
          Supplier<byte[]> make =
              () -> Shelf.bytes(list.tables(published().cubes().values(), asked));
          // What is new today is old tomorrow: such a list is not kept.
          String key = "tables " + language(lang) + " " + base() + " " + asked;
          return answer(since == null ? kept(key, make) : Shelf.kept(make.get()), JSON).build();
        });
  }

  /** One table. @return 200; 400 for an unknown language, 404 when it is not published */
  @GET
  @Path("tables/{id}")
  @Open
  @Operation(summary = "A table: its title, its years and where its figures are")
  @APIResponse(responseCode = "200", description = "The table")
  @APIResponse(responseCode = "404", description = "No such table")
  public Response table(@PathParam("id") String id, @QueryParam("lang") String lang) {
    return described(id, lang, "table", cube -> listing(language(lang)).table(cube));
  }

  /** What is answered to whoever chooses nothing. @return as for the table */
  @GET
  @Path("tables/{id}/defaultselection")
  @Open
  @Operation(summary = "What is handed out when nothing is chosen: all of the table")
  @APIResponse(responseCode = "200", description = "The selection")
  @APIResponse(responseCode = "404", description = "No such table")
  public Response defaultSelection(@PathParam("id") String id, @QueryParam("lang") String lang) {
    return described(id, lang, "defaultselection", cube -> listing(language(lang)).selection(cube));
  }

  /** A parameter as links of PxWebApi spell it. */
  private String small(String name) {
    return address.getQueryParameters().getFirst(name);
  }

  private static int number(String name, String sent, int otherwise) {
    if (sent == null || sent.isBlank()) {
      return otherwise;
    }
    if (!sent.strip().matches("-?\\d{1,9}")) {
      throw new Refusal(null, "dataset.noNumber", name, sent);
    }
    int number = Integer.parseInt(sent.strip());
    return number <= 0 ? otherwise : number;
  }
}
