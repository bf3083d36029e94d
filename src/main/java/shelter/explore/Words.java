package shelter.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.NorwegianStemmer;

/**
 * How a text of one language becomes words that can be compared: small letters, without endings.
 */
class Words {
  private static final Pattern THOUSANDS =
      Pattern.compile("(?<!\\d)\\d{1,3}(?:[ \u00a0\u202f,]\\d{3})+(?!\\d)");

  private final String language;
  private final Analyzer plain = analyzer(false);
  private final Analyzer stemmed = analyzer(true);
  private final CharArraySet small;

  Words(String language) {
    this.language = language;
    small =
        language.equals("en")
            ? EnglishAnalyzer.getDefaultStopSet()
            : NorwegianAnalyzer.getDefaultStopSet();
  }

  private Analyzer analyzer(boolean stem) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        return new TokenStreamComponents(source, stem ? stemming(source) : source);
      }
    };
  }

  private TokenStream stemming(TokenStream of) {
    // The Norwegian one knows the endings of both bokmål and nynorsk.
    return language.equals("en")
        ? new PorterStemFilter(of)
        : new SnowballFilter(of, new NorwegianStemmer());
  }

  /** For the fields of an index: those that end in .stem hold stems. */
  Analyzer analyzer() {
    Map<String, Analyzer> fields = new HashMap<>();
    List.of("title", "about", "text").forEach(place -> fields.put(place + ".stem", stemmed));
    return new PerFieldAnalyzerWrapper(plain, fields);
  }

  /**
   * Small letters without accents, æ, ø and å kept; numbers without the space of their thousands.
   */
  static String fold(String text) {
    String joined =
        THOUSANDS
            .matcher(text)
            .replaceAll(number -> Matcher.quoteReplacement(number.group().replaceAll("\\D", "")));
    StringBuilder folded = new StringBuilder();
    for (char sign : joined.toLowerCase(Locale.ROOT).toCharArray()) {
      switch (sign) {
        case 'æ', 'ø', 'å' -> folded.append(sign);
        case 'ä' -> folded.append('æ');
        case 'ö' -> folded.append('ø');
        default -> {
          char[] plain = new char[4];
          int length =
              sign < 128 ? 0 : ASCIIFoldingFilter.foldToASCII(new char[] {sign}, 0, plain, 0, 1);
          folded.append(length == 0 ? "" + sign : new String(plain, 0, length));
        }
      }
    }
    return folded.toString();
  }

  /** The words of a text. */
  List<String> plain(String text) {
    return words(plain, fold(text));
  }

  /** The words that are asked for: without the small ones, unless there are no others. */
  List<String> asked(String text) {
    List<String> all = plain(text).stream().distinct().limit(20).toList();
    List<String> large = all.stream().filter(word -> !small.contains(word)).toList();
    return large.isEmpty() ? all : large;
  }

  String stem(String word) {
    List<String> stems = words(stemmed, word);
    return stems.isEmpty() ? word : stems.get(0);
  }

  private static List<String> words(Analyzer analyzer, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      var word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
