package shelter.catalogue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import shelter.page.Language;
import shelter.publication.Edition;
import shelter.shared.Label;
import shelter.shared.Settings;
import shelter.statistics.TableEntry;

/**
 * The open data as DCAT-AP-NO 2.2 describes data: the catalogue, the API that hands them out, a
 * data set for each published table over all published years, and its distribution in each format.
 */
final class Catalogue {
  static final String PATH = "/api/v2/catalogue";
  private static final List<String> KEYWORDS = List.of("shelter", "violence", "statistics");

  private final Graph graph = new Graph();
  private final List<Edition> editions;
  private final String origin;
  private final Publisher publisher;
  private final IRI catalogue;
  private final IRI service;
  private final IRI contact;
  private final IRI agent;

  /**
   * Prepares a catalogue.
   *
   * @param editions the published versions, the newest year first
   * @param origin scheme, host and port as the caller sees them
   */
  Catalogue(List<Edition> editions, String origin, Publisher publisher) {
    this.editions = editions;
    this.origin = origin;
    this.publisher = publisher;
    catalogue = Values.iri(origin + PATH);
    service = Values.iri(origin + "/api/v2/");
    contact = Values.iri(catalogue + "#contact");
    agent = Values.iri(publisher.address(catalogue.stringValue()));
  }

  /** Everything that can be said of the data. */
  Model make() {
    aboutCatalogue();
    aboutPublisher();
    aboutService();
    Map<String, List<Edition>> byTable = new LinkedHashMap<>();
    for (Edition edition : editions) {
      edition
          .getSheets()
          .forEach(
              sheet ->
                  byTable
                      .computeIfAbsent(sheet.getTable().getTableName(), name -> new ArrayList<>())
                      .add(edition));
    }
    byTable.forEach(this::dataset);
    return graph.getModel();
  }

  private void aboutCatalogue() {
    graph.add(catalogue, RDF.TYPE, DCAT.CATALOG);
    graph.text(catalogue, DCTERMS.TITLE, in -> Label.text(in, "page.statistics"));
    graph.text(catalogue, DCTERMS.DESCRIPTION, in -> Label.text(in, "catalogue.about"));
    graph.name(catalogue, DCTERMS.IDENTIFIER, catalogue.stringValue());
    graph.link(catalogue, FOAF.HOMEPAGE, origin + "/");
    graph.add(catalogue, DCAT.HAS_SERVICE, service);
    common(catalogue, editions);
    graph.add(catalogue, DCTERMS.SPATIAL, Graph.ofEu("country/NOR"));
    graph.add(catalogue, DCTERMS.ACCRUAL_PERIODICITY, Graph.ofEu("frequency/ANNUAL"));
    graph.languages(catalogue);
  }

  private void aboutPublisher() {
    Function<Locale, String> name =
        in -> publisher.name().orElseGet(() -> Label.text(in, "page.statistics"));
    graph.add(agent, RDF.TYPE, FOAF.AGENT);
    graph.text(agent, FOAF.NAME, name);
    graph.add(agent, DCTERMS.TYPE, Graph.NATIONAL_AUTHORITY);
    publisher.number().ifPresent(one -> graph.name(agent, DCTERMS.IDENTIFIER, one));
    publisher.home().ifPresent(one -> graph.link(agent, FOAF.HOMEPAGE, one));
    graph.add(contact, RDF.TYPE, VCARD4.ORGANIZATION);
    graph.text(contact, VCARD4.FN, name);
    publisher
        .mail()
        .ifPresentOrElse(
            one -> graph.link(contact, VCARD4.HAS_EMAIL, "mailto:" + one),
            () -> graph.link(contact, VCARD4.HAS_URL, origin + "/statistics/about"));
  }

  private void aboutService() {
    graph.add(service, RDF.TYPE, DCAT.DATA_SERVICE);
    graph.text(service, DCTERMS.TITLE, in -> Label.text(in, "catalogue.service"));
    graph.text(service, DCTERMS.DESCRIPTION, in -> Label.text(in, "catalogue.serviceAbout"));
    graph.name(service, DCTERMS.IDENTIFIER, service.stringValue());
    graph.add(service, DCAT.ENDPOINT_URL, service);
    graph.link(service, DCAT.ENDPOINT_DESCRIPTION, origin + "/statistics/data");
    graph.link(service, DCAT.LANDING_PAGE, origin + "/statistics/data");
    graph.standard(service, "https://github.com/PxTools/PxApiSpecs", "PxWebApi 2");
    rights(service);
    about(service, null);
  }

  private void dataset(String table, List<Edition> of) {
    TableEntry entry = of.get(0).sheet(table).getTable();
    IRI dataset = Values.iri(origin + "/api/v2/tables/" + table);
    graph.add(catalogue, DCAT.HAS_DATASET, dataset);
    graph.add(service, DCAT.SERVES_DATASET, dataset);
    graph.add(dataset, RDF.TYPE, DCAT.DATASET);
    graph.text(dataset, DCTERMS.TITLE, in -> title(in, table));
    graph.text(dataset, DCTERMS.DESCRIPTION, in -> entry.definition(in.getLanguage()));
    graph.name(dataset, DCTERMS.IDENTIFIER, dataset.stringValue());
    about(dataset, entry.getChapter());
    rights(dataset);
    common(dataset, of);
    graph.add(dataset, DCTERMS.SPATIAL, Graph.ofEu("country/NOR"));
    graph.add(dataset, DCTERMS.ACCRUAL_PERIODICITY, Graph.ofEu("frequency/ANNUAL"));
    graph.add(dataset, DCTERMS.TYPE, Graph.ofEu("dataset-type/STATISTICAL"));
    graph.languages(dataset);
    BNode years = Values.bnode(table);
    graph.add(dataset, DCTERMS.TEMPORAL, years);
    graph.add(years, RDF.TYPE, DCTERMS.PERIOD_OF_TIME);
    List<Integer> all = of.stream().map(Edition::getYear).sorted().toList();
    graph.add(years, DCAT.START_DATE, Values.literal(LocalDate.of(all.get(0), 1, 1)));
    graph.add(years, DCAT.END_DATE, Values.literal(LocalDate.of(all.get(all.size() - 1), 12, 31)));
    graph.add(
        dataset,
        OWL.VERSIONINFO,
        Values.literal(of.get(0).getYear() + "." + of.get(0).getVersion()));
    IRI source = Values.iri(dataset + "#source");
    graph.add(dataset, DCTERMS.PROVENANCE, source);
    graph.add(source, RDF.TYPE, DCTERMS.PROVENANCE_STATEMENT);
    graph.text(source, RDFS.LABEL, in -> Label.text(in, "sheet.sourceOf", entry.getSource()));
    graph.add(dataset, PROV.WAS_GENERATED_BY, Graph.COLLECTED_BY_OTHERS);
    graph.link(dataset, FOAF.PAGE, origin + "/statistics/about");
    String page = "/statistics/table?year=" + of.get(0).getYear() + "&table=" + table;
    graph.link(dataset, DCAT.LANDING_PAGE, origin + page);
    for (Format format : Format.values()) {
      distribution(dataset, table, format, of);
    }
  }

  private void distribution(IRI dataset, String table, Format format, List<Edition> of) {
    IRI distribution = Values.iri(dataset + "#" + format.word);
    graph.add(dataset, DCAT.HAS_DISTRIBUTION, distribution);
    graph.add(distribution, RDF.TYPE, DCAT.DISTRIBUTION);
    graph.text(distribution, DCTERMS.TITLE, in -> title(in, table) + " (" + format.title + ")");
    for (String in : Language.ALL) {
      IRI address = Values.iri(dataset + "/data?outputFormat=" + format.word + "&lang=" + in);
      graph.add(distribution, DCAT.ACCESS_URL, address);
      graph.add(distribution, DCAT.DOWNLOAD_URL, address);
    }
    graph.languages(distribution);
    graph.add(distribution, DCTERMS.FORMAT, Graph.ofEu("file-type/" + format.fileType));
    if (format.mediaType != null) {
      graph.add(distribution, DCAT.MEDIA_TYPE, Graph.mediaType(format.mediaType));
    }
    if (format.standard != null) {
      graph.standard(distribution, format.standard, format.standardName);
    }
    if (format == Format.CSV) {
      graph.link(distribution, FOAF.PAGE, dataset + "/csv-metadata.json");
    }
    graph.add(distribution, DCAT.ACCESS_SERVICE, service);
    graph.add(distribution, Graph.AVAILABILITY, Graph.ofEu("planned-availability/STABLE"));
    common(distribution, of);
  }

  /** What there is to find it by; the service has no chapter. */
  private void about(IRI of, String chapter) {
    graph.add(of, DCAT.THEME, Graph.ofEu("data-theme/SOCI"));
    for (String keyword : KEYWORDS) {
      graph.text(of, DCAT.KEYWORD, in -> Label.text(in, "catalogue.keyword." + keyword));
    }
    if (chapter != null) {
      graph.text(of, DCAT.KEYWORD, in -> Label.text(in, "chapter." + chapter));
    }
  }

  private void rights(IRI of) {
    graph.add(of, DCTERMS.ACCESS_RIGHTS, Graph.ofEu("access-right/PUBLIC"));
    graph.add(of, DCTERMS.PUBLISHER, agent);
    graph.add(of, DCAT.CONTACT_POINT, contact);
  }

  /** What one may do with it, and since when it is there. */
  private void common(IRI of, List<Edition> versions) {
    graph.add(of, DCTERMS.LICENSE, Graph.ofEu("licence/NLOD_2_0"));
    if (of.equals(catalogue)) {
      graph.add(of, DCTERMS.PUBLISHER, agent);
      graph.add(of, DCAT.CONTACT_POINT, contact);
    }
    List<OffsetDateTime> days =
        versions.stream()
            .map(one -> Settings.moment(one.getPublication().getPublishedAt()))
            .map(moment -> moment.truncatedTo(ChronoUnit.SECONDS))
            .sorted(Comparator.comparing(OffsetDateTime::toInstant))
            .toList();
    if (!days.isEmpty()) {
      graph.add(of, DCTERMS.ISSUED, Values.literal(days.get(0)));
      graph.add(of, DCTERMS.MODIFIED, Values.literal(days.get(days.size() - 1)));
    }
  }

  private static String title(Locale in, String table) {
    return Label.text(in, "statistics." + table);
  }
}
