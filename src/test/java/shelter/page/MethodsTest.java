package shelter.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;
import shelter.shared.Refusal;

/** What pages call is called; what could mean two things is left to the platform. */
class MethodsTest {
  private final Methods methods = new Methods();

  /** Of several methods of one name, some with as many parameters. */
  public static class Words {
    static final Refusal REFUSED = new Refusal(null, "refusal.signedOut");

    public String of(String key) {
      return key;
    }

    public String of(String key, Object first) {
      return key + " " + first;
    }

    public String twice(String one) {
      return "text";
    }

    public String twice(Integer one) {
      return "number";
    }

    public String many(String... all) {
      return "many";
    }

    public String refuse() {
      throw REFUSED;
    }
  }

  private Object call(Context context, String name, Object... parameters) {
    return methods.invoke(context, new Words(), name, null, parameters);
  }

  @Test
  void methodIsFoundByTheNumberOfItsParameters() {
    Context context = new Context();
    assertEquals("a", call(context, "of", "a"));
    assertTrue(context.isPropertyResolved());
    assertEquals("a null", call(new Context(), "of", "a", null));
  }

  @Test
  void whatIsNotClearIsLeftToThePlatform() {
    for (Object[] unclear : new Object[][] {{"twice", "a"}, {"many", "a"}, {"none", "a"}}) {
      Context context = new Context();
      assertNull(call(context, (String) unclear[0], unclear[1]));
      assertFalse(context.isPropertyResolved(), unclear[0] + " was called");
    }
  }

  @Test
  void refusalComesThroughAsTheCause() {
    ELException thrown = assertThrows(ELException.class, () -> call(new Context(), "refuse"));
    assertSame(Words.REFUSED, thrown.getCause());
  }

  /** Of the platform's context what a resolver uses. */
  private static final class Context extends ELContext {
    @Override
    public <T> T convertToType(Object value, Class<T> type) {
      return type.cast(value);
    }

    @Override
    public ELResolver getELResolver() {
      return null;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public VariableMapper getVariableMapper() {
      return null;
    }
  }
}
