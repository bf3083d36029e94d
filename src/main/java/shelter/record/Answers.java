package shelter.record;

import jakarta.persistence.Embedded;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import shelter.person.Question;

/** The questions of a kind of record and the answers of one record, by the keys of forms.md. */
public final class Answers {
  private static final Map<Class<?>, Map<String, Asked>> KINDS = new ConcurrentHashMap<>();

  private Answers() {}

  /** The questions of a record or of a part of one, in the order of the form. */
  public static Collection<Asked> of(Class<?> kind) {
    return questions(kind).values();
  }

  /** The question of a key; null when the kind does not ask it. */
  public static Asked question(Class<?> kind, String key) {
    return questions(kind).get(key);
  }

  public static Object get(Object record, String key) {
    return questions(record.getClass()).get(key).get(record);
  }

  public static void set(Object record, String key, Object answer) {
    questions(record.getClass()).get(key).set(record, answer);
  }

  /** All answers of a record by key; the collections are copies. */
  public static Map<String, Object> all(Object record) {
    Map<String, Object> answers = new LinkedHashMap<>();
    of(record.getClass()).forEach(asked -> answers.put(asked.key(), asked.copy(record)));
    return answers;
  }

  public static boolean isEmpty(Object answer) {
    return answer == null
        || answer instanceof Collection<?> many && many.isEmpty()
        || answer instanceof Map<?, ?> each && each.isEmpty();
  }

  /** The questions that are asked of this record, are not optional, and have no answer yet. */
  public static List<String> missing(Object record) {
    return of(record.getClass()).stream()
        .filter(asked -> !asked.isOptional())
        .filter(asked -> isEmpty(asked.get(record)) && isAsked(record, asked))
        .map(Asked::key)
        .toList();
  }

  /** The answers to questions that other answers say are not asked (contract section 9, 2). */
  public static List<String> unasked(Object record) {
    return of(record.getClass()).stream()
        .filter(asked -> !isEmpty(asked.get(record)) && !isAsked(record, asked))
        .map(Asked::key)
        .toList();
  }

  /** Empties what is not asked, until nothing of it is left: one answer may hang on another. */
  public static void clearUnasked(Object record) {
    for (List<String> keys = unasked(record); !keys.isEmpty(); keys = unasked(record)) {
      keys.forEach(key -> set(record, key, null));
    }
  }

  /** Empties all but the minimum of one who has opted out (forms.md 1.3, X8). */
  public static void reserve(Object record) {
    of(record.getClass()).stream()
        .filter(asked -> !asked.question().kept())
        .forEach(asked -> asked.set(record, null));
  }

  /** Whether the other answers of the record make this question worth asking. */
  public static boolean isAsked(Object record, Asked asked) {
    for (String condition : asked.conditions().split(";")) {
      String[] sides = condition.split("=");
      if (sides.length == 2 && !fulfils(get(record, sides[0]), sides[1])) {
        return false;
      }
    }
    return true;
  }

  private static boolean fulfils(Object answer, String wanted) {
    if (isEmpty(answer)) {
      return false;
    }
    List<String> given =
        answer instanceof Collection<?> many
            ? many.stream().map(Asked::code).toList()
            : List.of(Asked.code(answer));
    return wanted.equals("*")
        || (wanted.startsWith("!")
            ? !given.contains(wanted.substring(1))
            : Arrays.stream(wanted.split("\\|")).anyMatch(given::contains));
  }

  /** For the pages: the condition of a question of a record or of a part of one. */
  public static String when(Object of, String key) {
    Asked asked = of == null ? null : question(of.getClass(), key);
    return asked == null ? "" : asked.conditions();
  }

  /** For the pages: whether a question may be left open in a complete form. */
  public static boolean optional(Object of, String key) {
    Asked asked = of == null ? null : question(of.getClass(), key);
    return asked != null && asked.isOptional();
  }

  /** For the pages: the answers that exclude all others, each between blanks. */
  public static String alone(Object of, String key) {
    Asked asked = of == null ? null : question(of.getClass(), key);
    return asked == null ? "" : String.join(" ", asked.question().alone());
  }

  private static Map<String, Asked> questions(Class<?> kind) {
    return KINDS.computeIfAbsent(kind, Answers::read);
  }

  private static Map<String, Asked> read(Class<?> kind) {
    Map<String, Asked> questions = new LinkedHashMap<>();
    for (Field field : kind.getDeclaredFields()) {
      Question question = field.getAnnotation(Question.class);
      if (field.isAnnotationPresent(Embedded.class)) {
        for (Asked inner : read(field.getType()).values()) {
          questions.put(inner.key(), inner.within(field));
        }
      } else if (question != null) {
        questions.put(field.getName(), new Asked(null, field, question));
      }
    }
    return questions;
  }

  /** The questions whose answers differ between two sets of answers, in the order of the form. */
  public static List<String> changed(Map<String, Object> before, Map<String, Object> after) {
    return after.keySet().stream().filter(key -> !same(before.get(key), after.get(key))).toList();
  }

  static boolean same(Object one, Object other) {
    return isEmpty(one) ? isEmpty(other) : Objects.equals(one, other);
  }
}
