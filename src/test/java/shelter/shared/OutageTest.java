package shelter.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {
  @ParameterizedTest
  @CsvSource({
    "08001, AWAY",
    "08006, AWAY",
    "57P01, AWAY",
    "57P03, AWAY",
    "25006, AWAY",
    "28P01, AWAY",
    "53300, CROWDED",
    "57014, SLOW",
    "55P03, SLOW",
    "53100, FULL",
    "23505,",
    "42501,",
    "22P02,"
  })
  void codeOfTheDatabaseSaysWhetherItIsWorthToTryAgain(String state, Outage outage) {
    Throwable failure = new IllegalStateException("around", new SQLException("why", state));
    assertEquals(outage, Outage.of(failure));
  }

  @Test
  void poolAndCommitHaveNoCode() {
    String pool = "Error in allocating a connection. Cause: ";
    assertEquals(
        Outage.CROWDED,
        Outage.of(new SQLException(pool + "In-use connections equal max-pool-size and expired")));
    assertEquals(Outage.AWAY, Outage.of(new SQLException(pool + "Connection refused")));
    assertEquals(
        Outage.AWAY, Outage.of(new RuntimeException(new XAException(XAException.XAER_RMERR))));
  }

  @Test
  void refusalIsNoOutageWhateverLiesBehindIt() {
    assertNull(Outage.of(new RuntimeException(new Refusal(null, "refusal.notYours"))));
    assertNull(Outage.of(new IllegalArgumentException("a fault")));
  }
}
