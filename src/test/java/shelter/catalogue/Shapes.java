package shelter.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.eclipse.rdf4j.sail.shacl.ShaclValidator;

/** The rules of DCAT-AP-NO as its owner publishes them (src/test/resources/shacl). */
final class Shapes {
  private Shapes() {}

  /** What in a catalogue breaks them: the thing, the property, the value and the sentence. */
  static List<String> breaches(Model catalogue) throws IOException {
    SailRepository data = filled(catalogue, read("vocabularies.ttl"));
    SailRepository shapes = filled(read("dcat-ap-no.ttl"));
    try {
      Model report = ShaclValidator.validate(data.getSail(), shapes.getSail()).asModel();
      return report.filter(null, RDF.TYPE, SHACL.VALIDATION_RESULT).subjects().stream()
          .map(one -> told(report, one))
          .sorted()
          .distinct()
          .toList();
    } finally {
      data.shutDown();
      shapes.shutDown();
    }
  }

  private static String told(Model report, Resource result) {
    return List.of(
            SHACL.FOCUS_NODE,
            SHACL.RESULT_PATH,
            SHACL.VALUE,
            SHACL.SOURCE_CONSTRAINT_COMPONENT,
            SHACL.RESULT_SEVERITY,
            SHACL.RESULT_MESSAGE)
        .stream()
        .map(part -> Models.getProperty(report, result, part).map(Value::stringValue).orElse("-"))
        .toList()
        .toString();
  }

  private static SailRepository filled(Model... models) {
    SailRepository repository = new SailRepository(new MemoryStore());
    try (SailRepositoryConnection connection = repository.getConnection()) {
      for (Model model : models) {
        connection.add(model);
      }
    }
    return repository;
  }

  private static Model read(String name) throws IOException {
    try (InputStream file = Shapes.class.getResourceAsStream("/shacl/" + name)) {
      return Rio.parse(file, "", RDFFormat.TURTLE);
    }
  }
}
