package shelter.catalogue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * Statements as JSON-LD 1.1, flat: one object for each thing, its properties in short names. The
 * library's own writer brings a JSON library for Java EE 8 with it, which the server has anew.
 */
final class JsonLd {
  /** Looking for one each time is what takes long when there is much to say. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(null);

  private JsonLd() {}

  static String write(Model model) {
    JsonObjectBuilder context = JSON.createObjectBuilder();
    for (Namespace one : model.getNamespaces()) {
      context.add(one.getPrefix(), one.getName());
    }
    Map<Resource, Map<IRI, JsonArrayBuilder>> things = new LinkedHashMap<>();
    for (Statement one : model) {
      things
          .computeIfAbsent(one.getSubject(), of -> new LinkedHashMap<>())
          .computeIfAbsent(one.getPredicate(), of -> JSON.createArrayBuilder())
          .add(
              one.getPredicate().equals(RDF.TYPE)
                  ? name(model, (IRI) one.getObject())
                  : value(model, one.getObject()));
    }
    JsonArrayBuilder graph = JSON.createArrayBuilder();
    things.forEach(
        (of, properties) -> {
          JsonObjectBuilder thing = JSON.createObjectBuilder().add("@id", id(of));
          properties.forEach(
              (property, values) ->
                  thing.add(
                      property.equals(RDF.TYPE) ? "@type" : shortened(model, property), values));
          graph.add(thing);
        });
    return JSON.createObjectBuilder()
        .add("@context", context)
        .add("@graph", graph)
        .build()
        .toString();
  }

  private static JsonValue value(Model model, Value value) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    if (value instanceof Literal literal) {
      object.add("@value", literal.getLabel());
      if (literal.getLanguage().isPresent()) {
        object.add("@language", literal.getLanguage().get());
      } else if (!literal.getDatatype().equals(XSD.STRING)) {
        object.add("@type", shortened(model, literal.getDatatype()));
      }
    } else {
      object.add("@id", id((Resource) value));
    }
    return object.build();
  }

  private static JsonValue name(Model model, IRI type) {
    return JSON.createArrayBuilder().add(shortened(model, type)).build().get(0);
  }

  private static String id(Resource thing) {
    return thing.isBNode() ? "_:" + thing.stringValue() : thing.stringValue();
  }

  private static String shortened(Model model, IRI word) {
    return model.getNamespaces().stream()
        .filter(one -> one.getName().equals(word.getNamespace()))
        .map(one -> one.getPrefix() + ":" + word.getLocalName())
        .findFirst()
        .orElse(word.stringValue());
  }
}
