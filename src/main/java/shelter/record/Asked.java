package shelter.record;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import shelter.person.Question;

/**
 * One question of a kind of record: where its answer lies, and what kinds of answers it takes. Read
 * and written by the accessors, which the persistence provider watches.
 *
 * @param within the part of the record that holds it; null when the record itself does
 */
public record Asked(Field within, Field field, Question question) {
  /** Looked up once: a file asks for them a million times. */
  private static final Map<Field, Method> GETTERS = new ConcurrentHashMap<>();

  private static final Map<Field, Method> SETTERS = new ConcurrentHashMap<>();

  Asked within(Field part) {
    return new Asked(part, field, question);
  }

  public String key() {
    return field.getName();
  }

  /** Whether a complete form may lack it: by itself, or because the record says so of the part. */
  public boolean isOptional() {
    return question.optional() || partSays() != null && partSays().optional();
  }

  /** The conditions under which it is asked: its own, and those of the part. */
  public String conditions() {
    return partSays() == null ? question.when() : partSays().when() + ";" + question.when();
  }

  private Question partSays() {
    return within == null ? null : within.getAnnotation(Question.class);
  }

  /** Whether any number of answers may be given. */
  public boolean isMany() {
    return Collection.class.isAssignableFrom(field.getType());
  }

  /** The class of an answer, or of each of many. */
  public Class<?> type() {
    return isMany()
        ? (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]
        : field.getType();
  }

  /** The answer in a record, or in the part of one that holds the question. */
  public Object get(Object record) {
    return call(holder(record), "get", null);
  }

  /** Sets the answer; null empties it. */
  public void set(Object record, Object answer) {
    boolean each = Map.class.isAssignableFrom(field.getType());
    Object kept = answer != null ? answer : isMany() ? none() : each ? new TreeMap<>() : null;
    call(holder(record), "set", new Object[] {kept});
  }

  /** The answer, so that a later change of the record does not change it. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  Object copy(Object record) {
    Object answer = get(record);
    if (answer instanceof Set many) {
      return new HashSet<>(many);
    }
    return answer instanceof Collection<?> many
        ? many.stream().map(String::valueOf).filter(text -> !text.isEmpty()).toList()
        : answer;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Object none() {
    return Set.class.isAssignableFrom(field.getType())
        ? type().isEnum() ? EnumSet.noneOf((Class<Enum>) type()) : new TreeSet<String>()
        : new ArrayList<>();
  }

  private Object holder(Object record) {
    return within == null || field.getDeclaringClass().isInstance(record)
        ? record
        : call(record, within, "get", null);
  }

  private Object call(Object holder, String does, Object[] with) {
    return call(holder, field, does, with);
  }

  private static Object call(Object holder, Field field, String does, Object[] with) {
    Method accessor =
        (with == null ? GETTERS : SETTERS)
            .computeIfAbsent(field, one -> accessor(one, does, with != null));
    try {
      return accessor.invoke(holder, with);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("No way to " + accessor, e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Method accessor(Field field, String does, boolean with) {
    String name =
        does
            + field.getName().substring(0, 1).toUpperCase(Locale.ROOT)
            + field.getName().substring(1);
    try {
      return with
          ? field.getDeclaringClass().getMethod(name, field.getType())
          : field.getDeclaringClass().getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("No accessor " + name + " for " + field, e);
    }
  }

  /** An answer as files and tables write it: a code without the underscore that Java needs. */
  public static String code(Object answer) {
    String text = answer instanceof Enum<?> code ? code.name() : String.valueOf(answer);
    return text.startsWith("_") ? text.substring(1) : text;
  }
}
