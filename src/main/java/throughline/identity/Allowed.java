package throughline.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which action of the one table a REST method is. A method without it is refused; a path with
 * {@code {workshop}} or {@code {ref}} is entered in the role that its visitor has on that workshop.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
  Action value();
}
