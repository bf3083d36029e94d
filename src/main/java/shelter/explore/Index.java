package shelter.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * What can be found in one language, held in memory. A word counts by where it stands (title, then
 * labels, then definition) and by how it was met (as written, inflected, begun, within a longer
 * word, mistyped); what counts the same keeps the order of the publication.
 */
public class Index {
  /** Where a word stands, and what that counts. */
  private static final Map<String, Float> PLACES = Map.of("title", 5f, "about", 3f, "text", 1f);

  private static final String STEMMED = ".stem";
  private static final int TAGGED = 100;
  private static final int WHOLE = 60;
  private static final int HEADLINE = 70;
  private static final int BEGUN = 3;
  private static final int WITHIN = 4;
  private static final int CLOSE = 2;

  /** No word is longer; what is, is not compared letter by letter. */
  private static final int LONGEST = 40;

  private final Words words;
  private final List<Entry> entries;
  private final IndexSearcher searcher;

  /** The words of titles, labels and texts, with how often they stand there. */
  private final Map<String, Integer> vocabulary = new TreeMap<>();

  private final Set<String> stems = new TreeSet<>();

  Index(Words words, List<Entry> entries) {
    this.words = words;
    this.entries = entries;
    var directory = new ByteBuffersDirectory();
    try {
      try (var writer = new IndexWriter(directory, new IndexWriterConfig(words.analyzer()))) {
        for (int i = 0; i < entries.size(); i++) {
          writer.addDocument(document(i));
        }
        // One segment: what counts the same keeps the order in which it was added.
        writer.forceMerge(1);
      }
      DirectoryReader reader = DirectoryReader.open(directory);
      searcher = new IndexSearcher(reader);
      for (String place : PLACES.keySet()) {
        Terms terms = MultiTerms.getTerms(reader, place);
        var each = terms == null ? null : terms.iterator();
        for (BytesRef term = next(each); term != null; term = next(each)) {
          vocabulary.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
        }
        Terms endless = MultiTerms.getTerms(reader, place + STEMMED);
        each = endless == null ? null : endless.iterator();
        for (BytesRef term = next(each); term != null; term = next(each)) {
          stems.add(term.utf8ToString());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BytesRef next(org.apache.lucene.index.TermsEnum each) throws IOException {
    return each == null ? null : each.next();
  }

  private Document document(int at) {
    Entry entry = entries.get(at);
    Document document = new Document();
    document.add(new StoredField("at", at));
    document.add(new IntPoint("year", entry.year()));
    document.add(new StringField("kind", entry.kind().name(), Store.NO));
    document.add(new StringField("headline", "" + entry.headline(), Store.NO));
    document.add(new StringField("whole", String.join(" ", words.plain(entry.title())), Store.NO));
    words.plain(entry.tags()).forEach(tag -> document.add(new StringField("tag", tag, Store.NO)));
    Map.of("title", entry.title(), "about", entry.about(), "text", entry.text())
        .forEach(
            (place, text) -> {
              document.add(new TextField(place, Words.fold(text), Store.NO));
              document.add(new TextField(place + STEMMED, Words.fold(text), Store.NO));
            });
    return document;
  }

  /**
   * @param tokens the words asked for, as {@link Words#plain} gives them
   * @param all whether each of them has to be met
   * @param year of which figures and tables are wanted
   */
  Map<Entry.Kind, Found> find(List<String> tokens, boolean all, int year, int atMost) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    tokens.forEach(token -> any.add(way(token), all ? Occur.MUST : Occur.SHOULD));
    query.add(any.build(), Occur.MUST);
    query.add(
        constant(new TermQuery(new Term("whole", String.join(" ", tokens))), WHOLE), Occur.SHOULD);
    query.add(constant(new TermQuery(new Term("headline", "true")), HEADLINE), Occur.SHOULD);
    query.add(IntPoint.newSetQuery("year", 0, year), Occur.FILTER);
    Map<Entry.Kind, Found> found = new LinkedHashMap<>();
    for (Entry.Kind kind : Entry.Kind.values()) {
      Query of =
          new BooleanQuery.Builder()
              .add(query.build(), Occur.MUST)
              .add(new TermQuery(new Term("kind", kind.name())), Occur.FILTER)
              .build();
      found.put(kind, found(of, atMost));
    }
    return found;
  }

  private Found found(Query query, int atMost) {
    try {
      List<Entry> first = new ArrayList<>();
      for (ScoreDoc one : searcher.search(query, atMost).scoreDocs) {
        Document document = searcher.storedFields().document(one.doc);
        first.add(entries.get(document.getField("at").numericValue().intValue()));
      }
      return new Found(first, searcher.count(query));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All the ways in which a word can be met; the best one counts. */
  private Query way(String token) {
    List<Query> ways = new ArrayList<>();
    ways.add(constant(new TermQuery(new Term("tag", token)), TAGGED));
    String stem = words.stem(token);
    PLACES.forEach(
        (place, weight) -> {
          ways.add(constant(new TermQuery(new Term(place, token)), 10 * weight));
          ways.add(constant(new TermQuery(new Term(place + STEMMED, stem)), 8 * weight));
          if (token.length() >= BEGUN) {
            ways.add(constant(new PrefixQuery(new Term(place, token)), 4 * weight));
          }
          if (token.length() >= WITHIN) {
            ways.add(constant(new WildcardQuery(new Term(place, "*" + token + "*")), 2 * weight));
          }
          if (token.length() >= WITHIN && token.length() <= LONGEST) {
            ways.add(constant(new FuzzyQuery(new Term(place, token), 1, 1), weight));
          }
        });
    return new DisjunctionMaxQuery(ways, 0);
  }

  private static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  /** The words with each unknown one replaced by the known one that is closest; null if none is. */
  String instead(List<String> tokens) {
    List<String> known = tokens.stream().map(this::closest).toList();
    return known.equals(tokens) ? null : String.join(" ", known);
  }

  private String closest(String token) {
    if (token.length() < WITHIN
        || token.length() > LONGEST
        || stems.contains(words.stem(token))
        || vocabulary.keySet().stream().anyMatch(word -> word.contains(token))) {
      return token;
    }
    var close = new LevenshteinAutomata(token, true);
    for (int edits = 1; edits <= CLOSE; edits++) {
      var near = new CharacterRunAutomaton(close.toAutomaton(edits));
      var best =
          vocabulary.entrySet().stream()
              .filter(one -> near.run(one.getKey()))
              .max(Map.Entry.comparingByValue());
      if (best.isPresent()) {
        return best.get().getKey();
      }
    }
    return token;
  }

  /** The first of what was found, and how much there is. */
  public record Found(List<Entry> first, int count) {
    // spotless:off
    public List<Entry> getFirst() { return first; }
    public int getCount() { return count; }
    public boolean isCut() { return count > first.size(); }
    // spotless:on
  }
}
