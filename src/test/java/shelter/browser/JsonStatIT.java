package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Program;
import shelter.dataset.Readers;

/** The client that statisticians use reads every table in a browser. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class JsonStatIT {
  private static final String CLIENT = "src/test/js/jsonstat-toolkit/iife.js";

  /** Each figure with its place, or its sign, by the client's own way to find it. */
  private static final String READ =
      """
      async address => {
        const set = await JSONstat(address);
        const all = [];
        const walk = (d, at) => {
          if (d === set.id.length) {
            const one = set.Data(at);
            const place = ['year', 'row', 'column', 'contents'].map(name => at[name]).join(' ');
            all.push(place + '=' + (one.value === null ? one.status : one.value));
            return;
          }
          set.Dimension(set.id[d]).id.forEach(code => walk(d + 1, {...at, [set.id[d]]: code}));
        };
        walk(0, {});
        return [set.class, set.role.time[0], set.role.metric[0], set.length, all.join(';')].join('|');
      }\
      """;

  @Test
  void clientReadsEveryTable() throws Exception {
    List<String> tables =
        Program.object(Program.unknown().get("/api/v2/tables"))
            .getJsonArray("tables")
            .getValuesAs(jakarta.json.JsonObject.class)
            .stream()
            .map(one -> one.getString("id"))
            .toList();
    assertTrue(tables.size() > 100);
    try (Window window = Browser.window()) {
      window.page.navigate("/");
      window.page.evaluate(
          Files.readString(Path.of(CLIENT)) + "; window.JSONstat = JSONstat; void 0;");
      for (String table : tables) {
        String data = "/api/v2/tables/" + table + "/data";
        String[] read = ((String) window.page.evaluate(READ, Deployed.address(data))).split("\\|");
        assertEquals("dataset year contents 4", String.join(" ", List.of(read).subList(0, 4)));
        Map<String, String> figures = new TreeMap<>();
        for (String one : read[4].split(";")) {
          figures.put(one.replaceFirst("=.*", ""), one.replaceFirst(".*=", ""));
        }
        assertEquals(Readers.jsonStat(Program.unknown().get(data).body()), figures, table);
      }
    }
  }
}
