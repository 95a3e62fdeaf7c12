package throughline.identity;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.PathSegment;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import throughline.platform.web.Problem;

/** Stands before every REST method: who is it, and may they do this? */
class AllowedFilter {
  private final Doors doors;
  private final Accounts accounts;
  private final Visitor visitor;

  @Inject
  AllowedFilter(Doors doors, Accounts accounts, Visitor visitor) {
    this.doors = doors;
    this.accounts = accounts;
    this.visitor = visitor;
  }

  @ServerRequestFilter
  Uni<Void> check(ContainerRequestContext request, SimpleResourceInfo method) {
    Allowed allowed = annotation(method);
    if (allowed == null) {
      return refuse(Problem.of(403, "NOT_ALLOWED"));
    }
    Action action = allowed.value();
    List<PathSegment> path = request.getUriInfo().getPathSegments();
    Optional<Door> door = path.isEmpty() ? Optional.empty() : Door.at(path.get(0).getPath());
    if (door.isEmpty()) {
      return action.forAnybody() ? pass() : refuse(Problem.of(403, "NOT_ALLOWED"));
    }
    String ref = ref(request);
    if (ref != null) {
      return enter(action, door.get(), ref, request);
    }
    return accounts.byToken(cookie(request, door.get().cookie())).flatMap(a -> staff(action, a));
  }

  private Uni<Void> staff(Action action, Optional<Account> account) {
    account.ifPresent(visitor::is);
    if (action.forAnybody()) {
      return pass();
    }
    if (account.isEmpty()) {
      return refuse(Problem.of(401, "NO_IDENTITY"));
    }
    boolean may = account.get().roles().stream().anyMatch(action::allows);
    return may ? pass() : refuse(Problem.of(403, "NOT_ALLOWED"));
  }

  private Uni<Void> enter(Action action, Door door, String ref, ContainerRequestContext request) {
    return doors
        .place(door, ref)
        .flatMap(
            place -> {
              if (door == Door.STUDIO) {
                return studio(action, ref, place, request);
              }
              if (place.isEmpty()) {
                // To who stands outside a code opens a door; inside it names a workshop.
                String why = action.forAnybody() ? "NO_OPEN_WORKSHOP" : "NO_SUCH_WORKSHOP";
                return refuse(Problem.of(404, why));
              }
              visitor.is(null, place.get());
              return guest(action, door, ref, place.get(), request);
            });
  }

  private Uni<Void> guest(
      Action action, Door door, String ref, Place place, ContainerRequestContext request) {
    return doors
        .who(door, ref, place, name -> cookie(request, name))
        .flatMap(
            actor -> {
              actor.ifPresent(a -> visitor.is(a, place));
              return judge(action, actor);
            });
  }

  /** Strangers do not even learn which workshops there are. */
  private Uni<Void> studio(
      Action action, String ref, Optional<Place> found, ContainerRequestContext request) {
    return accounts
        .byToken(cookie(request, Door.STUDIO.cookie()))
        .flatMap(
            account -> {
              if (account.isEmpty()) {
                return refuse(Problem.of(401, "NO_IDENTITY"));
              }
              visitor.is(account.get());
              if (found.isEmpty()) {
                return refuse(Problem.of(404, "NO_SUCH_WORKSHOP"));
              }
              Place place = found.get();
              Optional<Actor> actor = Doors.staff(account.get(), place, ref);
              actor.ifPresent(
                  a -> {
                    visitor.is(a, place);
                    visitor.came(Doors.pass(Door.STUDIO, a, name -> cookie(request, name)));
                  });
              return actor.isEmpty()
                  ? refuse(Problem.of(403, "NOT_ALLOWED"))
                  : judge(action, actor);
            });
  }

  private static Uni<Void> judge(Action action, Optional<Actor> actor) {
    if (action.forAnybody()) {
      return pass();
    }
    if (actor.isEmpty()) {
      return refuse(Problem.of(401, "NO_IDENTITY"));
    }
    return action.allows(actor.get().role()) ? pass() : refuse(Problem.of(403, "NOT_ALLOWED"));
  }

  private static Allowed annotation(SimpleResourceInfo method) {
    for (Method m : method.getResourceClass().getMethods()) {
      if (m.getName().equals(method.getMethodName())
          && Arrays.equals(m.getParameterTypes(), method.parameterTypes())) {
        return m.getAnnotation(Allowed.class);
      }
    }
    return null;
  }

  private static String ref(ContainerRequestContext request) {
    var parameters = request.getUriInfo().getPathParameters();
    String ref = parameters.getFirst("ref");
    return ref != null ? ref : parameters.getFirst("workshop");
  }

  private static String cookie(ContainerRequestContext request, String name) {
    Cookie cookie = request.getCookies().get(name);
    return cookie == null ? null : cookie.getValue();
  }

  private static Uni<Void> pass() {
    return Uni.createFrom().voidItem();
  }

  private static Uni<Void> refuse(Problem problem) {
    return Uni.createFrom().failure(problem);
  }
}
