package throughline.platform.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns what REST resources throw into problems. Only the last one is a fault, and only it is
 * logged.
 */
@Singleton
final class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final Problems problems;
  private final NothingHere nothingHere;

  ProblemMappers(Problems problems, NothingHere nothingHere) {
    this.problems = problems;
    this.nothingHere = nothingHere;
  }

  @ServerExceptionMapper
  Response problem(Problem problem, HttpHeaders headers, UriInfo uri) {
    var wait = problem.values().get("retryAfter");
    Map<String, List<Object>> own =
        wait == null ? Map.of() : Map.of(HttpHeaders.RETRY_AFTER, List.of(wait));
    return answer(problem, own, headers, uri);
  }

  @ServerExceptionMapper
  Response invalid(ConstraintViolationException e, HttpHeaders headers, UriInfo uri) {
    boolean ours =
        e.getConstraintViolations().stream()
            .flatMap(v -> nodes(v.getPropertyPath()))
            .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    if (ours) {
      return fault(e, headers, uri);
    }
    var fields =
        e.getConstraintViolations().stream()
            .map(v -> Map.of("field", field(v), "why", code(v)))
            .sorted((a, b) -> a.get("field").compareTo(b.get("field")))
            .toList();
    return answer(Problem.badValues(fields), Map.of(), headers, uri);
  }

  @ServerExceptionMapper
  Response mismatched(MismatchedInputException e, HttpHeaders headers, UriInfo uri) {
    return answer(unreadable(e), Map.of(), headers, uri);
  }

  @ServerExceptionMapper
  Response web(WebApplicationException e, HttpHeaders headers, UriInfo uri) {
    if (e.getResponse().hasEntity()) {
      return e.getResponse();
    }
    int status = e.getResponse().getStatus();
    if (status >= 500 && status != 503) {
      return fault(e, headers, uri);
    }
    if (status < 400) {
      return e.getResponse();
    }
    if (status == 404 && NothingHere.isForPeople(headers.getHeaderString(HttpHeaders.ACCEPT))) {
      return Response.status(404)
          .entity(nothingHere.page(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)))
          .type(NothingHere.MEDIA_TYPE)
          .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
          .build();
    }
    var problem =
        e.getCause() instanceof JacksonException json && status == 400
            ? unreadable(json)
            : Problem.of(status, why(status));
    return answer(problem, e.getResponse().getHeaders(), headers, uri);
  }

  @ServerExceptionMapper
  Response fault(Throwable e, HttpHeaders headers, UriInfo uri) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof TellsProblem known) {
        LOG.warn(t.getMessage());
        return answer(known.problem(), Map.of(), headers, uri);
      }
    }
    if (DatabaseAway.speaksOf(e)) {
      LOG.warnf("The database is away: %s", e.getClass().getName());
      return answer(Problem.of(503, "TRY_AGAIN"), Map.of(), headers, uri);
    }
    LOG.error("A request failed", e);
    return answer(Problem.of(500, "FAULT"), Map.of(), headers, uri);
  }

  private Response answer(
      Problem problem, Map<String, List<Object>> own, HttpHeaders headers, UriInfo uri) {
    var body =
        problems.body(
            problem, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), "/" + path(uri));
    var response = Response.status(problem.status()).entity(body).type(Problems.MEDIA_TYPE);
    own.forEach((name, values) -> values.forEach(value -> response.header(name, value)));
    return response
        .header(HttpHeaders.CONTENT_TYPE, null)
        .header(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }

  private static String path(UriInfo uri) {
    var path = uri.getPath();
    return path.startsWith("/") ? path.substring(1) : path;
  }

  private static Problem unreadable(JacksonException e) {
    if (e instanceof JsonParseException || !(e instanceof JsonMappingException mapping)) {
      return Problem.of(400, "NOT_JSON");
    }
    var field =
        mapping.getPath().stream()
            .map(r -> r.getFieldName() != null ? r.getFieldName() : String.valueOf(r.getIndex()))
            .collect(Collectors.joining("."));
    return Problem.badValue(field, "TYPE");
  }

  static String why(int status) {
    return switch (status) {
      case 400 -> "BAD_VALUE";
      case 401 -> "NO_IDENTITY";
      case 403 -> "NOT_ALLOWED";
      case 404 -> "NOT_FOUND";
      case 405 -> "METHOD_NOT_ALLOWED";
      case 406 -> "NOT_ACCEPTABLE";
      case 413 -> "TOO_LARGE";
      case 415 -> "UNSUPPORTED_TYPE";
      case 429 -> "TOO_MANY_TRIES";
      case 503 -> "TRY_AGAIN";
      default -> status >= 500 ? "FAULT" : "REFUSED";
    };
  }

  /** {@code create.body.title} is the field {@code title} to who sent the body. */
  private static String field(ConstraintViolation<?> violation) {
    return nodes(violation.getPropertyPath())
        .filter(
            node ->
                node.getKind() == ElementKind.PROPERTY
                    || node.getKind() == ElementKind.CONTAINER_ELEMENT)
        .map(Path.Node::toString)
        .collect(
            Collectors.collectingAndThen(Collectors.toList(), names -> last(violation, names)));
  }

  private static String last(ConstraintViolation<?> violation, List<String> names) {
    if (!names.isEmpty()) {
      return String.join(".", names);
    }
    return nodes(violation.getPropertyPath())
        .reduce((a, b) -> b)
        .map(Path.Node::getName)
        .orElse("");
  }

  private static String code(ConstraintViolation<?> violation) {
    var name = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  private static Stream<Path.Node> nodes(Path path) {
    return StreamSupport.stream(path.spliterator(), false);
  }
}
