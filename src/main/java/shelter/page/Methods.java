package shelter.page;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls the methods that pages name, such as {@code label.of('nav.help')}, and remembers which they
 * are: the platform's own resolver copies and searches all methods of the class at each call. What
 * it cannot tell apart by the number of parameters, it leaves to that one.
 */
public class Methods extends ELResolver {
  private final ClassValue<Map<String, Optional<Method>>> known =
      new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  @Override
  public Object invoke(
      ELContext context, Object base, Object name, Class<?>[] types, Object[] parameters) {
    if (base == null || name == null || types != null || parameters == null) {
      return null;
    }
    Class<?> type = base.getClass();
    Method method =
        known
            .get(type)
            .computeIfAbsent(
                name + " " + parameters.length, key -> find(type, name, parameters.length))
            .orElse(null);
    if (method == null) {
      return null;
    }
    Object[] converted = new Object[parameters.length];
    for (int i = 0; i < converted.length; i++) {
      converted[i] = context.convertToType(parameters[i], method.getParameterTypes()[i]);
    }
    try {
      Object result = method.invoke(base, converted);
      context.setPropertyResolved(base, name);
      return result;
    } catch (InvocationTargetException e) {
      throw new ELException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new ELException(e);
    }
  }

  private static Optional<Method> find(Class<?> type, Object name, int parameters) {
    boolean reachable =
        Modifier.isPublic(type.getModifiers())
            && type.getModule().isExported(type.getPackageName(), Methods.class.getModule());
    if (!reachable) {
      return Optional.empty();
    }
    List<Method> all =
        Arrays.stream(type.getMethods())
            .filter(one -> one.getName().equals(name.toString()) && !one.isBridge())
            .filter(one -> one.isVarArgs() || one.getParameterCount() == parameters)
            .toList();
    return all.size() == 1 && !all.get(0).isVarArgs() ? Optional.of(all.get(0)) : Optional.empty();
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // It has no values.
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return false;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return null;
  }
}
