package shelter;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import shelter.closing.YearTable;
import shelter.record.Cases;

/**
 * The one deployment of all in-container and browser tests: the WAR as it is built, and the tests.
 */
@ArquillianSuiteDeployment
public class Deployed {
  @Deployment
  public static WebArchive war() {
    return ShrinkWrap.create(ZipImporter.class, "shelter-register.war")
        .importFrom(new File("target/shelter-register.war"))
        .as(WebArchive.class)
        .addClasses(InServer.class, Owner.class, Cases.class, YearTable.class, YearTable.Case.class)
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
            "shelter.release");
  }

  /** Where the tests' server answers. */
  public static String address(String path) {
    return "http://localhost:" + System.getProperty("test.port") + path;
  }
}
