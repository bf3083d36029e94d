package shelter.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static shelter.transfer.Sent.told;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shelter.Program;

/** The records API as contract section 5 has it: JSON in. */
class JsonIT extends SendingTest {
  @Test
  void jsonTakesTypedValuesOrTexts() throws Exception {
    String typed =
        """
        [{"recordId":"T-1","consent":"FULL","serviceTarget":"WOMEN","userKey":"T-1","admissionDate":"2026-03-02",
          "firstInYearNational":true,"gender":"WOMAN","birthYear":1988,"childrenAlong":null,
          "violenceTypes":["PHYSICAL","THREATS"],
          "perpetrators":[{"relation":"FORMER_PARTNER","gender":"MAN"},{"relation":"SIBLING","gender":"WOMAN"}]}]""";
    assertEquals("1 1 0 0", told(journal.post(PATH + "stays", typed)));
    String text =
        """
        {"recordId":"T-1","consent":"FULL","serviceTarget":"WOMEN","userKey":"T-1","admissionDate":"2026-03-02",
         "firstInYearNational":"true","gender":"WOMAN","birthYear":"1988","violenceTypes":"THREATS|PHYSICAL",
         "perpetrators":"SIBLING:WOMAN|FORMER_PARTNER:MAN"}""";
    assertEquals("1 0 0 1", told(journal.post(PATH + "stays", text)));
    assertEquals("0 0 0 0", told(journal.post(PATH + "stays", "[]")));
    assertEquals(
        "422 1:nonsense:COLUMN",
        told(journal.post(PATH + "day-visits", "{\"recordId\":\"V\",\"nonsense\":1}")));
  }

  @ParameterizedTest
  @CsvSource({
    "400, ''",
    "400, '[1]'",
    "400, '{'",
    "400, '{\"recordId\":\"T\"} x'",
    "400, 'recordId'",
    "400, '[{},]'",
  })
  void whatIsNoJsonIsSaidToBeNone(int status, String json) throws Exception {
    HttpResponse<String> answer =
        journal.send(
            "POST",
            PATH + "stays",
            json.isEmpty() ? " " : json,
            "Content-Type",
            "application/json");
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", Program.type(answer));
  }
}
