package shelter.highlight;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import shelter.person.MultipleChoice;

/** One revision of what an editor stands for in a chapter. It is never changed. */
@Entity
@Table(name = "highlight")
@IdClass(SignedText.Key.class)
public class SignedText implements Serializable {
  /** A revision is found by its year, chapter, language and number. */
  public record Key(int year, String chapter, String language, int revision)
      implements Serializable {}

  /** The proposed text signed off, a text of the editor's own, or back to what is proposed. */
  public enum Signing {
    SIGNED,
    WRITTEN,
    WITHDRAWN
  }

  @Id private int year;
  @Id private String chapter;
  @Id private String language;
  @Id private int revision;

  @Enumerated(EnumType.STRING)
  private Signing kind;

  private String lead;

  @Convert(converter = InTable.class)
  private List<String> figures;

  @Convert(converter = InTable.class)
  private List<String> points;

  @Convert(converter = InTable.class)
  private List<String> cells;

  private String digest;
  private String writtenBy;
  private OffsetDateTime writtenAt;

  protected SignedText() {}

  SignedText(Key key, Signing kind, Highlight text, String digest, String writtenBy) {
    year = key.year();
    chapter = key.chapter();
    language = key.language();
    revision = key.revision();
    this.kind = kind;
    lead = text.lead();
    figures = text.points().stream().map(Point::figure).toList();
    points = text.points().stream().map(Point::text).toList();
    cells =
        text.points().stream()
            .map(
                one ->
                    one.table() == null
                        ? ""
                        : String.join(" ", one.table(), one.row(), one.column()))
            .toList();
    this.digest = digest;
    this.writtenBy = writtenBy;
    writtenAt = OffsetDateTime.now();
  }

  /** The text as it is shown. */
  public Highlight getText() {
    List<Point> all = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      String[] cell = cells.get(i).isEmpty() ? new String[3] : cells.get(i).split(" ");
      all.add(new Point(figures.get(i), points.get(i), cell[0], cell[1], cell[2]));
    }
    return new Highlight(lead, all, List.of());
  }

  /** A text array in the table. */
  @Converter
  public static class InTable implements AttributeConverter<List<String>, Object> {
    @Override
    public Object convertToDatabaseColumn(List<String> texts) {
      return texts.stream()
          .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
          .collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public List<String> convertToEntityAttribute(Object column) {
      return List.of(MultipleChoice.texts(column));
    }
  }

  // spotless:off
  public int getYear() { return year; }
  public String getChapter() { return chapter; }
  public String getLanguage() { return language; }
  public int getRevision() { return revision; }
  public Signing getKind() { return kind; }
  public String getDigest() { return digest; }
  public String getWrittenBy() { return writtenBy; }
  public OffsetDateTime getWrittenAt() { return writtenAt; }
  // spotless:on
}
