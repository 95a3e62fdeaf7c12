package throughline.workshop;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text that can be stored and shown: no control characters, no half of a surrogate pair. */
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Printable.Check.class)
@interface Printable {
  String message() default "BAD_CHARACTERS";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Looks at every character. */
  final class Check implements ConstraintValidator<Printable, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null
          || text.codePoints()
              .noneMatch(c -> (c < 0x20 && c != '\n') || c == 0x7f || (c >= 0xD800 && c <= 0xDFFF));
    }
  }
}
