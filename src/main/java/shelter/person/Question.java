package shelter.person;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the field of a record that a form asks for, and says when. The forms, the count of missing
 * answers, the warnings of imports and the printed forms all read it here.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Question {
  /** The part of the form where it stands. */
  String part();

  /**
   * The answers that make it worth asking; empty is always. {@code
   * "hasAnimal=PET|SERVICE_ANIMAL;dischargeDate=*"}: each condition names a question and the
   * answers that fulfil it, {@code *} any answer, {@code !NONE} any answer but that.
   */
  String when() default "";

  /** Whether the form may be called complete without it (forms.md: O). */
  boolean optional() default false;

  /** Whether it stays in the record of one who has opted out (forms.md 1.3). */
  boolean kept() default false;

  /** The answers that exclude every other answer to the same question (forms.md X11). */
  String[] alone() default {};
}
