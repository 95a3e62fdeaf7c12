package throughline.results;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.ResponseHeader;
import throughline.identity.Action;
import throughline.identity.Allowed;
import throughline.identity.Place;
import throughline.identity.Places;
import throughline.platform.web.Problem;
import throughline.workshop.Workshop;
import throughline.workshop.Workshops;

/**
 * The results for who has the code. No door: nobody is known here, so nobody is shown anything that
 * is theirs alone.
 */
@Path("/results/{ref}/api")
@Produces(MediaType.APPLICATION_JSON)
public class ResultsResource {
  private final Places places;
  private final Workshops workshops;
  private final Published published;

  @Inject
  ResultsResource(Places places, Workshops workshops, Published published) {
    this.places = places;
    this.workshops = workshops;
    this.published = published;
  }

  /** 404 NO_OPEN_WORKSHOP for a code that no workshop has. */
  @GET
  @Path("/page")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  @Allowed(Action.SEE_RESULTS)
  public Uni<ResultsPage> page(@PathParam("ref") String code) {
    return places
        .byCode(code)
        .map(found -> found.map(Place::id).orElseThrow(() -> Problem.of(404, "NO_OPEN_WORKSHOP")))
        .flatMap(workshops::find)
        .map(Optional::orElseThrow)
        .map(ResultsResource::real)
        .flatMap(published::of);
  }

  /** What invented people said is no result. */
  private static Workshop real(Workshop workshop) {
    if (workshop.rehearsal()) {
      throw Problem.of(404, "NO_OPEN_WORKSHOP");
    }
    return workshop;
  }
}
