package shelter.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import shelter.page.Language;

/**
 * Statements about data, with the words that the standard takes from the vocabularies of others.
 */
final class Graph {
  static final IRI AVAILABILITY = Values.iri("http://data.europa.eu/r5r/availability");
  static final IRI NATIONAL_AUTHORITY =
      Values.iri("http://purl.org/adms/publishertype/NationalAuthority");
  static final IRI COLLECTED_BY_OTHERS =
      Values.iri(
          "https://data.norge.no/vocabulary/provenance-activity-type#collecting-from-third-party");
  private static final Map<String, String> LANGUAGES =
      Map.of("nb", "NOB", "nn", "NNO", "en", "ENG");

  private final Model model = new LinkedHashModel();

  Graph() {
    List.of(DCAT.NS, DCTERMS.NS, FOAF.NS, OWL.NS, PROV.NS, RDF.NS, RDFS.NS, VCARD4.NS, XSD.NS)
        .forEach(model::setNamespace);
  }

  Model getModel() {
    return model;
  }

  /** A word of the vocabularies of the Publications Office of the EU. */
  static IRI ofEu(String word) {
    return Values.iri("http://publications.europa.eu/resource/authority/" + word);
  }

  static IRI mediaType(String type) {
    return Values.iri("https://www.iana.org/assignments/media-types/" + type);
  }

  void add(Resource of, IRI property, Value value) {
    model.add(of, property, value);
  }

  void name(Resource of, IRI property, String value) {
    model.add(of, property, Values.literal(value));
  }

  void link(Resource of, IRI property, String address) {
    model.add(of, property, Values.iri(address));
  }

  /** What a thing keeps to; a standard has a name. */
  void standard(Resource of, String address, String name) {
    IRI standard = Values.iri(address);
    add(of, DCTERMS.CONFORMS_TO, standard);
    add(standard, RDF.TYPE, DCTERMS.STANDARD);
    name(standard, DCTERMS.TITLE, name);
  }

  /** Words in each of the three languages. */
  void text(IRI of, IRI property, Function<Locale, String> words) {
    for (String in : Language.ALL) {
      String said = words.apply(Locale.forLanguageTag(in)).strip();
      add(of, property, Values.literal(said, in));
    }
  }

  void languages(IRI of) {
    Language.ALL.forEach(in -> add(of, DCTERMS.LANGUAGE, ofEu("language/" + LANGUAGES.get(in))));
  }
}
