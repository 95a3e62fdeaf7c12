package throughline.identity;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import throughline.platform.text.Printable;

/** The page behind the one-time link makes the first administrator and signs them in. */
@Path("/studio/api/first")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FirstResource {
  private final FirstAdministrator first;
  private final Accounts accounts;

  @Inject
  FirstResource(FirstAdministrator first, Accounts accounts) {
    this.first = first;
    this.accounts = accounts;
  }

  record First(
      @NotBlank @Size(max = 100) String secret,
      @NotBlank @Email @Size(max = 254) @Printable String email,
      @NotBlank @Size(max = 120) @Printable String name,
      @NotNull @Size(max = 200) String password) {}

  @POST
  @Allowed(Action.MAKE_FIRST_ADMINISTRATOR)
  public Uni<Response> make(@Valid @NotNull First in, @Context UriInfo uri) {
    return first
        .byLink(in.secret(), in.email(), in.name().strip(), in.password())
        .flatMap(
            account ->
                accounts
                    .signIn(account)
                    .map(token -> SessionResource.signedIn(201, account, token, uri)));
  }
}
