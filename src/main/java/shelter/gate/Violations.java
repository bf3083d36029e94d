package shelter.gate;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import shelter.shared.Label;

/** What the constraints of a record say, as the errors of a problem. */
final class Violations {
  private static final Set<Class<? extends Annotation>> REQUIRED =
      Set.of(NotNull.class, NotBlank.class, NotEmpty.class);
  private static final Set<Class<? extends Annotation>> RANGE =
      Set.of(Min.class, Max.class, Size.class);

  /** A sentence of ours is named by one word; the server's own are names with dots. */
  private static final String OURS = "\\{[A-Za-z]+}";

  private Violations() {}

  static JsonArrayBuilder errors(ConstraintViolationException violated, Locale language) {
    JsonArrayBuilder errors = Json.createArrayBuilder();
    for (ConstraintViolation<?> one : violated.getConstraintViolations()) {
      String rule = rule(one.getConstraintDescriptor().getAnnotation().annotationType());
      errors.add(Problem.error(field(one.getPropertyPath()), rule, sentence(one, rule, language)));
    }
    return errors;
  }

  private static String rule(Class<? extends Annotation> constraint) {
    if (REQUIRED.contains(constraint)) {
      return "REQUIRED";
    }
    return RANGE.contains(constraint) ? "RANGE" : "FORMAT";
  }

  private static String field(Path path) {
    String last = null;
    for (Path.Node node : path) {
      last = node.getName() == null ? last : node.getName();
    }
    return last;
  }

  private static String sentence(ConstraintViolation<?> one, String rule, Locale language) {
    String template = one.getMessageTemplate();
    if (template.matches(OURS)) {
      ResourceBundle sentences =
          ResourceBundle.getBundle(
              "ValidationMessages", language, Violations.class.getClassLoader());
      String key = template.substring(1, template.length() - 1);
      if (sentences.containsKey(key)) {
        return sentences.getString(key);
      }
    }
    return Label.text(
        language,
        switch (rule) {
          case "REQUIRED" -> "problem.REQUIRED";
          case "RANGE" -> "problem.RANGE";
          default -> "problem.FORMAT";
        });
  }
}
