package throughline.workshop;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import throughline.identity.Action;
import throughline.identity.Allowed;

/** What a facilitator chooses from when preparing a workshop. */
@Path("/studio/api")
@Produces(MediaType.APPLICATION_JSON)
public class PreparingResource {
  private final Departments departments;
  private final List<Template> templates =
      Shipped.read("/workshop/templates.json", Template[].class);

  @Inject
  PreparingResource(Departments departments) {
    this.departments = departments;
  }

  @GET
  @Path("/departments")
  @Allowed(Action.LIST_WORKSHOPS)
  public Uni<List<Departments.Department>> departments() {
    return Uni.createFrom().item(departments.all());
  }

  @GET
  @Path("/templates")
  @Allowed(Action.LIST_WORKSHOPS)
  public Uni<List<Template.Told>> templates(@QueryParam("lang") String lang) {
    return Uni.createFrom()
        .item(templates.stream().map(t -> t.in(lang == null ? "en" : lang)).toList());
  }
}
