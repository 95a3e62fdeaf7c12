package throughline.identity;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method of a REST resource.
 *
 * @param path template, such as {@code /w/{ref}/api/door}
 */
record RestMethod(String verb, String path, Method code) {

  /** All there are, whoever wrote them. What they use is not looked into: that takes a minute. */
  static List<RestMethod> all() {
    return ArchConfiguration.withThreadLocalScope(
        scope -> {
          scope.setResolveMissingDependenciesFromClassPath(false);
          return found();
        });
  }

  private static List<RestMethod> found() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("throughline")
            .stream()
            .filter(c -> c.isAnnotatedWith(Path.class))
            .map(RestMethod::loaded)
            .filter(c -> !Modifier.isAbstract(c.getModifiers()))
            .flatMap(RestMethod::of)
            .toList();
  }

  private static Class<?> loaded(JavaClass found) {
    try {
      var here = Thread.currentThread().getContextClassLoader();
      return Class.forName(found.getName(), false, here);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<RestMethod> of(Class<?> resource) {
    var base = resource.getAnnotation(Path.class).value();
    return Arrays.stream(resource.getMethods())
        .filter(m -> !m.isSynthetic() || m.isBridge())
        .flatMap(m -> verb(m).map(v -> new RestMethod(v, joined(base, m), m)).stream());
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
        .filter(found -> found != null)
        .map(HttpMethod::value)
        .findFirst();
  }

  private static String joined(String base, Method method) {
    var own = method.getAnnotation(Path.class);
    var path = own == null ? base : base + "/" + own.value();
    return ("/" + path).replaceAll("/+", "/");
  }

  Optional<Action> action() {
    return Optional.ofNullable(code.getAnnotation(Allowed.class)).map(Allowed::value);
  }

  @Override
  public String toString() {
    return verb + " " + path;
  }
}
