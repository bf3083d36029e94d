package shelter.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import shelter.shared.Label;

/** A document on pages of A4, tagged so that a screen reader can read it aloud (PDF/UA). */
public final class Paper {
  private static final int REGULAR = 400;
  private static final int STRONG = 600;

  static {
    XRLog.listRegisteredLoggers().forEach(one -> XRLog.setLevel(one, Level.WARNING));
  }

  private final StringBuilder html = new StringBuilder();
  private final Locale language;

  /**
   * Begins a document with what a reader's program tells of it.
   *
   * @param style a style sheet of our resources
   */
  public Paper(
      Locale language, String title, String author, String subject, String about, String style) {
    this.language = language;
    html.append("<html lang=\"").append(language.getLanguage()).append("\"><head><title>");
    html.append(text(title)).append("</title>");
    meta("author", author);
    meta("subject", subject);
    meta("description", about);
    try (InputStream file = resource(style)) {
      html.append("<style>")
          .append(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .append("</style>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void meta(String name, String content) {
    html.append("<meta name=\"").append(name).append("\" content=\"");
    html.append(text(content)).append("\"/>");
  }

  /** The document so far, to be written on: the bookmarks, the end of the head, the body. */
  public StringBuilder getHtml() {
    return html;
  }

  /** The file. */
  public byte[] print() {
    try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.useFastMode();
      builder.usePdfUaAccessibility(true);
      builder.useFont(
          () -> resource("/fonts/Inter-Regular.ttf"), "Inter", REGULAR, FontStyle.NORMAL, true);
      builder.useFont(
          () -> resource("/fonts/Inter-SemiBold.ttf"), "Inter", STRONG, FontStyle.NORMAL, true);
      builder.withProducer(Label.text(language, "page.register"));
      builder.withHtmlContent(html.append("</body></html>").toString(), null);
      builder.toStream(file);
      builder.run();
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Paper.class.getResourceAsStream(name);
  }

  /** A text as it stands in a document; signs that no document may hold are left out. */
  public static String text(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
