package throughline.analysis;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import throughline.identity.Action;
import throughline.identity.Allowed;
import throughline.platform.web.Problem;

/** The themes of one workshop. */
@Path("/studio/api/workshops/{workshop}/themes")
@Produces(MediaType.APPLICATION_JSON)
public class ThemesResource {
  private final Themes themes;

  @Inject
  ThemesResource(Themes themes) {
    this.themes = themes;
  }

  /** 404 NO_THEMES before the first synthesis. */
  @GET
  @Allowed(Action.READ_THEMES)
  public Uni<Themes.View> read(@PathParam("workshop") UUID workshop) {
    return themes.now(workshop).map(found -> found.orElseThrow(() -> Problem.of(404, "NO_THEMES")));
  }
}
