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
import throughline.identity.Entry;
import throughline.platform.web.Problem;

/** How far a job is, and what it came to. */
@Path("/studio/api/jobs/{job}")
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {
  private final Jobs jobs;
  private final Entry entry;

  @Inject
  JobsResource(Jobs jobs, Entry entry) {
    this.jobs = jobs;
    this.entry = entry;
  }

  @GET
  @Allowed(Action.SYNTHESIZE)
  public Uni<JobView> read(@PathParam("job") UUID id) {
    return jobs.view(id)
        .map(found -> found.orElseThrow(() -> Problem.of(404, "NO_SUCH_JOB")))
        .call(job -> entry.to(job.workshop(), Action.SYNTHESIZE));
  }
}
