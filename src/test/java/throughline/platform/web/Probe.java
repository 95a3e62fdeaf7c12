package throughline.platform.web;

import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import throughline.identity.Action;
import throughline.identity.Allowed;

/**
 * A resource for the tests of this package; no other test's application has it. Open to anybody, as
 * signing in is.
 */
@Path("/probe")
@EndpointDisabled(name = Probe.SWITCH, stringValue = "off", disableIfMissing = true)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class Probe {

  static final String SWITCH = "throughline.test.probe";

  /** Something with rules. */
  public record Thing(
      @NotBlank @Size(max = 5) String title, int count, @NotNull List<@NotBlank String> items) {}

  @GET
  @Allowed(Action.SIGN_IN)
  public List<String> get() {
    return List.of("well");
  }

  @POST
  @Allowed(Action.SIGN_IN)
  public Thing post(@NotNull @Valid Thing thing) {
    return thing;
  }

  @GET
  @Allowed(Action.SIGN_IN)
  @Path("sized")
  public String sized(@QueryParam("q") @Size(max = 3) String q) {
    return "\"" + q + "\"";
  }

  @GET
  @Allowed(Action.SIGN_IN)
  @Path("problem")
  public String problem() {
    throw Problem.of(429, "TOO_MANY_TRIES").with("retryAfter", 30).with("why", "OTHER");
  }

  @GET
  @Allowed(Action.SIGN_IN)
  @Path("fault")
  public String fault() {
    throw new IllegalStateException("secret words of a person");
  }

  @GET
  @Allowed(Action.SIGN_IN)
  @Path("conflict")
  public String conflict() {
    throw new WebApplicationException(409);
  }

  @GET
  @Allowed(Action.SIGN_IN)
  @Path("own")
  public Response own() {
    return Response.status(409).header("Cache-Control", "private").entity("\"own\"").build();
  }
}
