package shelter;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import shelter.closing.YearTable;
import shelter.publication.MadeEdition;
import shelter.record.Cases;

/**
 * The one deployment of all in-container and browser tests: the WAR as it is built, and the tests.
 */
@ArquillianSuiteDeployment
public class Deployed {
  /** Sizes of the static files that the benchmark reads beside what it measures. */
  public static final int[] FILES = {2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000, 256_000};

  @Deployment
  public static WebArchive war() {
    WebArchive war =
        ShrinkWrap.create(ZipImporter.class, "shelter-register.war")
            .importFrom(new File("target/shelter-register.war"))
            .as(WebArchive.class)
            .addClasses(
                InServer.class, Owner.class, Cases.class, YearTable.class, YearTable.Case.class)
            .addClass(MadeEdition.class)
            .addPackages(
                false,
                path -> path.get().matches(".*IT(\\$.*)?\\.class"),
                "shelter.record",
                "shelter.key",
                "shelter.stay",
                "shelter.entry",
                "shelter.account",
                "shelter.statistics",
                "shelter.closing",
                "shelter.publication",
                "shelter.highlight",
                "shelter.release");
    if (Boolean.getBoolean("benchmark")) {
      for (int size : FILES) {
        war.add(new StringAsset("x".repeat(size)), "resources/" + size + ".txt");
      }
    }
    return war;
  }

  /** Where the tests' server answers. */
  public static String address(String path) {
    return "http://localhost:" + System.getProperty("test.port") + path;
  }
}
