package shelter.transfer;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Program;

/** What tests that send files have in common: a centre's program, and nothing left behind. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
abstract class SendingTest {
  static final String PATH = "/api/v1/centres/" + Sent.CENTRE + "/";
  Program journal;

  @BeforeEach
  void signIn() throws Exception {
    journal = Program.of("staff." + Sent.CENTRE);
    Sent.forget();
  }

  @AfterEach
  void forget() throws Exception {
    Sent.forget();
  }

  HttpResponse<String> post(String kind, String csv) throws Exception {
    return Sent.post(journal, kind, csv);
  }

  @SafeVarargs
  final HttpResponse<String> post(String kind, Map<String, String>... rows) throws Exception {
    return Sent.post(journal, kind, Sent.csv(rows));
  }

  static Map<String, String> stay(String id, String in, String out, boolean first) {
    return Sent.row(
        "stays",
        id,
        "userKey",
        "T-1",
        "admissionDate",
        in,
        "dischargeDate",
        out,
        "firstInYearNational",
        "" + first);
  }
}
