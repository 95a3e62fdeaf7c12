package throughline.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import throughline.platform.text.Printable;
import throughline.platform.web.Problem;

/** Signing in and out, and who one is. */
@Path("/studio/api/session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {
  private final Accounts accounts;
  private final Passwords passwords;
  private final Visitor visitor;
  private final Tries tries;

  @Inject
  SessionResource(Accounts accounts, Passwords passwords, Visitor visitor, Tries tries) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.visitor = visitor;
    this.tries = tries;
  }

  record SignIn(
      @NotNull @Size(max = 254) @Printable String email,
      @NotNull @Size(max = 200) String password) {}

  record Session(AccountView account) {}

  @GET
  @Allowed(Action.SIGN_IN)
  public Uni<Session> who() {
    if (visitor.account() != null) {
      return Uni.createFrom().item(new Session(AccountView.of(visitor.account())));
    }
    return accounts
        .none()
        .flatMap(
            first ->
                Uni.createFrom().failure(Problem.of(401, "NO_IDENTITY").with("firstRun", first)));
  }

  @POST
  @Allowed(Action.SIGN_IN)
  public Uni<Response> signIn(
      @Valid @NotNull SignIn in, @Context UriInfo uri, HttpServerRequest request) {
    String email = Account.folded(in.email());
    String device = String.valueOf(request.remoteAddress().hostAddress());
    Duration wait = tries.take(email, device);
    if (!wait.isZero()) {
      return Uni.createFrom()
          .failure(Problem.of(429, "TOO_MANY_TRIES").with("retryAfter", wait.toSeconds() + 1));
    }
    return accounts
        .byEmail(email)
        .flatMap(
            account ->
                passwords
                    .matches(in.password(), account.map(a -> a.password).orElse(null))
                    .flatMap(
                        right ->
                            right && !account.orElseThrow().disabled
                                ? in(account.orElseThrow(), device, uri)
                                : Uni.createFrom().failure(Problem.of(401, "WRONG_CREDENTIALS"))));
  }

  private Uni<Response> in(Account account, String device, UriInfo uri) {
    tries.right(account.email, device);
    return accounts.signIn(account).map(token -> signedIn(200, account, token, uri));
  }

  static Response signedIn(int status, Account account, String token, UriInfo uri) {
    boolean https = "https".equals(uri.getRequestUri().getScheme());
    return Response.status(status)
        .entity(new Session(AccountView.of(account)))
        .cookie(Door.STUDIO.keep(token, "", https))
        .build();
  }

  @DELETE
  @Allowed(Action.SIGN_OUT)
  public Uni<Response> signOut(@CookieParam("tl_staff") String token) {
    Response out = Response.noContent().cookie(Door.STUDIO.keep("", "", false)).build();
    return token == null ? Uni.createFrom().item(out) : accounts.signOut(token).replaceWith(out);
  }
}
