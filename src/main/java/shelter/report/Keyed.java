package shelter.report;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A question that is asked once for each of a list: one answer for each agency, each municipality.
 * Many answers to one of them are joined by a bar, as in files (contract section 5).
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Keyed {
  /** No list of codes. */
  enum Open {}

  /** The codes it is asked for; open where it is asked for municipalities. */
  Class<? extends Enum<?>> keys() default Open.class;

  /** The codes of an answer; open where the answer is a whole number. */
  Class<? extends Enum<?>> answers() default Open.class;

  /** Whether any number of answers may be given for each. */
  boolean many() default false;

  /** The largest number. */
  long max() default 0;

  /** The answers in the table: an object of texts. */
  @Converter
  class InTable implements AttributeConverter<SortedMap<String, String>, Object> {
    @Override
    public Object convertToDatabaseColumn(SortedMap<String, String> answers) {
      JsonObjectBuilder object = Json.createObjectBuilder();
      if (answers != null) {
        answers.forEach(object::add);
      }
      return object.build().toString();
    }

    @Override
    public SortedMap<String, String> convertToEntityAttribute(Object column) {
      SortedMap<String, String> answers = new TreeMap<>();
      if (column != null) {
        try (JsonReader text = Json.createReader(new StringReader(column.toString()))) {
          text.readObject()
              .forEach((key, value) -> answers.put(key, ((JsonString) value).getString()));
        }
      }
      return answers;
    }
  }
}
