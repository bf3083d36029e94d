package shelter.recount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shelter.TestDatabase;
import shelter.relation.Counted;

/** The relations between the figures hold of invented nations too, with all their hard cases. */
class RelationsHoldIT {
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyRelationHolds(long seed) throws SQLException {
    try (Connection owner = TestDatabase.asOwner("examples")) {
      try {
        new Tables(owner).write(new RandomNation(seed));
        Counted counted = new Counted(owner);
        StringBuilder broken = new StringBuilder();
        for (int year : counted.years()) {
          counted.broken(year).forEach(one -> broken.append(one).append('\n'));
        }
        assertEquals("", broken.toString());
      } finally {
        owner.rollback();
      }
    }
  }
}
