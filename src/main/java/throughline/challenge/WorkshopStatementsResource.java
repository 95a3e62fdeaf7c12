package throughline.challenge;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import throughline.identity.Action;
import throughline.identity.Allowed;

/** The statements of one workshop. */
@Path("/studio/api/workshops/{workshop}/statements")
@Produces(MediaType.APPLICATION_JSON)
public class WorkshopStatementsResource {
  private final Statements statements;

  @Inject
  WorkshopStatementsResource(Statements statements) {
    this.statements = statements;
  }

  @GET
  @Allowed(Action.READ_STATEMENTS)
  public Uni<List<StatementView>> list(@PathParam("workshop") UUID workshop) {
    return statements.of(workshop);
  }
}
