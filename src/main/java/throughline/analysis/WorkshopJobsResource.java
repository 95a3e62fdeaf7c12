package throughline.analysis;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import throughline.identity.Action;
import throughline.identity.Allowed;
import throughline.identity.Visitor;
import throughline.platform.web.Problem;
import throughline.workshop.Workshop;
import throughline.workshop.Workshops;

/** Asks for suggestions or a synthesis of one workshop. */
@Path("/studio/api/workshops/{workshop}/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorkshopJobsResource {
  private static final Set<String> LANGUAGES = Set.of("en", "es");

  private final Jobs jobs;
  private final Channels channels;
  private final Workshops workshops;
  private final Visitor visitor;

  @Inject
  WorkshopJobsResource(Jobs jobs, Channels channels, Workshops workshops, Visitor visitor) {
    this.jobs = jobs;
    this.channels = channels;
    this.workshops = workshops;
    this.visitor = visitor;
  }

  /**
   * @param kind {@code suggest} or {@code synthesize}
   * @param question for suggestions on one question only, or null
   * @param language {@code en} or {@code es}, of the fixed words around the notes' own; English if
   *     null
   */
  record Ask(String kind, String question, String language) {}

  /** 202 with the job; asking again while it is under way gives the same one. */
  @POST
  @Allowed(Action.SYNTHESIZE)
  public Uni<Response> ask(@PathParam("workshop") UUID workshop, @NotNull Ask ask) {
    Kind kind =
        Kind.of(ask.kind()).orElseThrow(() -> Problem.of(400, "BAD_VALUE").with("field", "kind"));
    // A synthesis is always of the whole board.
    String question = kind == Kind.SUGGEST ? ask.question() : null;
    Locale language = language(ask.language());
    String by = visitor.actor().id();
    return workshops
        .find(workshop)
        .invoke(found -> mustHave(found.orElseThrow(), question))
        .flatMap(found -> channels.announced(jobs.ask(workshop, kind, question, by, language)))
        .flatMap(jobs::view)
        .map(view -> Response.status(202).entity(view.orElseThrow()).build());
  }

  private static Locale language(String tag) {
    if (tag != null && !LANGUAGES.contains(tag)) {
      throw Problem.of(400, "BAD_VALUE").with("field", "language");
    }
    return tag == null ? Locale.ENGLISH : Locale.forLanguageTag(tag);
  }

  private static void mustHave(Workshop workshop, String question) {
    boolean known =
        question == null
            || workshop.setup().questions().stream().anyMatch(q -> q.id().equals(question));
    if (!known) {
      throw Problem.of(404, "NO_SUCH_QUESTION");
    }
  }
}
