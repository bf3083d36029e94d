package shelter.shared;

import java.util.Locale;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * A field called admissionDate in Java is called admission_date in SQL; nobody writes it twice. And
 * an embedded part is never null.
 */
public class ColumnNames implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    for (var descriptor : session.getDescriptors().values()) {
      for (var mapping : descriptor.getMappings()) {
        if (mapping instanceof AggregateObjectMapping part) {
          // An all-empty part of a record is there, so that reading it changes nothing.
          part.setIsNullAllowed(false);
        }
        if (mapping.isDirectToFieldMapping()) {
          DatabaseField field = mapping.getField();
          field.setName(column(mapping.getAttributeName()));
        }
      }
    }
  }

  /** The name of a column of the name of a field. */
  public static String column(String attribute) {
    return attribute.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
