package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where a start asks whether the register is there, and what it tells the person who started it.
 */
class ListenerTest {
  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, http://127.0.0.1:8080/login, http://localhost:8080/",
    "0.0.0.0,   http://127.0.0.1:8080/login, http://0.0.0.0:8080/",
    "10.0.0.11, http://10.0.0.11:8080/,      http://10.0.0.11:8080/",
    "127.0.0.2, http://127.0.0.2:8080/,      http://127.0.0.2:8080/"
  })
  void registerIsAskedWhereItListens(String host, String page, String address) throws Exception {
    Listener listener = new Listener(host, 8080);
    assertEquals(page, listener.ownPage());
    assertEquals(address, listener.address());
  }
}
