package throughline.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that can be stored and shown: no control characters but the end of a line, no half of a
 * surrogate pair. Postgres takes no NUL, so whatever comes from outside and goes there carries
 * this.
 */
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Printable.Check.class)
public @interface Printable {
  String message() default "BAD_CHARACTERS";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Looks at every character. */
  final class Check implements ConstraintValidator<Printable, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null
          || text.codePoints()
              .noneMatch(
                  c -> (Character.isISOControl(c) && c != '\n') || (c >= 0xD800 && c <= 0xDFFF));
    }
  }
}
