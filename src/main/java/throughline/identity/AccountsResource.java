package throughline.identity;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import throughline.platform.ids.Ids;
import throughline.platform.text.Printable;
import throughline.platform.web.Problem;

/** Staff accounts, kept by administrators. */
@Path("/studio/api/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {
  private final Accounts accounts;
  private final Passwords passwords;
  private final Clock clock;

  @Inject
  AccountsResource(Accounts accounts, Passwords passwords, Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.clock = clock;
  }

  record NewAccount(
      @NotBlank @Email @Size(max = 254) @Printable String email,
      @NotBlank @Size(max = 120) @Printable String name,
      @NotNull List<String> roles,
      @NotNull @Size(max = 200) String password) {}

  /** What is null stays as it is. */
  record Change(
      @Pattern(regexp = ".*\\S.*") @Size(max = 120) @Printable String name,
      List<String> roles,
      Boolean disabled,
      @Size(max = 200) String password) {}

  @GET
  @Allowed(Action.KEEP_ACCOUNTS)
  public Uni<List<AccountView>> list() {
    return accounts.all().map(all -> all.stream().map(AccountView::of).toList());
  }

  @POST
  @Allowed(Action.KEEP_ACCOUNTS)
  public Uni<Response> add(@Valid @NotNull NewAccount in) {
    if (Passwords.weak(in.password())) {
      return Uni.createFrom().failure(Problem.of(400, "WEAK_PASSWORD"));
    }
    Set<Role> roles = AccountView.roles(in.roles());
    return passwords
        .hash(in.password())
        .map(
            hash ->
                new Account(
                    Ids.next(), in.email(), in.name().strip(), roles, hash, clock.instant()))
        .flatMap(accounts::add)
        .map(a -> Response.status(201).entity(AccountView.of(a)).build());
  }

  @PUT
  @Path("/{id}")
  @Allowed(Action.KEEP_ACCOUNTS)
  public Uni<AccountView> change(
      @PathParam("id") UUID id, @Valid @NotNull Change in, @CookieParam("tl_staff") String own) {
    Set<Role> roles = in.roles() == null ? null : AccountView.roles(in.roles());
    if (in.password() != null && Passwords.weak(in.password())) {
      return Uni.createFrom().failure(Problem.of(400, "WEAK_PASSWORD"));
    }
    Uni<String> hash =
        in.password() == null ? Uni.createFrom().nullItem() : passwords.hash(in.password());
    return hash.flatMap(h -> accounts.change(id, own, a -> apply(a, in, roles, h)))
        .map(AccountView::of);
  }

  private static void apply(Account account, Change in, Set<Role> roles, String hash) {
    account.name = in.name() == null ? account.name : in.name().strip();
    account.disabled = in.disabled() == null ? account.disabled : in.disabled();
    account.password = hash == null ? account.password : hash;
    if (roles != null) {
      account.roles(roles);
    }
  }
}
