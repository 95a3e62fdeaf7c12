package throughline.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import throughline.challenge.Source;
import throughline.challenge.Statements;
import throughline.workshop.Workshop;
import throughline.workshop.Workshops;

/**
 * Stores what a job came to. Proposals first, themes and the end of the job after them: if the
 * server dies in between, the job is done again, and proposing the same twice changes nothing.
 */
@ApplicationScoped
class Keeping {
  private final Pool pool;
  private final Jobs jobs;
  private final StoredThemes themes;
  private final Statements statements;
  private final Workshops workshops;
  private final ObjectMapper json;

  @Inject
  Keeping(
      Pool pool,
      Jobs jobs,
      StoredThemes themes,
      Statements statements,
      Workshops workshops,
      ObjectMapper json) {
    this.pool = pool;
    this.jobs = jobs;
    this.themes = themes;
    this.statements = statements;
    this.workshops = workshops;
    this.json = json;
  }

  Uni<Void> keep(Job job, UUID worker, Outcome outcome) {
    if (outcome instanceof Outcome.Suggested suggested) {
      String result = written(suggested.suggestions());
      return jobs.done(pool, job, worker, outcome.version(), result).replaceWithVoid();
    }
    Outcome.Synthesized made = (Outcome.Synthesized) outcome;
    return workshops
        .find(job.workshop())
        .map(found -> found.map(Workshop::title).orElse(""))
        .map(title -> new Source(job.workshop(), title, made.version(), job.id()))
        .flatMap(source -> statements.propose(source, made.proposals()))
        .chain(() -> finish(job, worker, made));
  }

  private Uni<Void> finish(Job job, UUID worker, Outcome.Synthesized made) {
    return pool.withTransaction(
        in ->
            jobs.done(in, job, worker, made.version(), null)
                .flatMap(
                    mine ->
                        mine
                            ? themes.add(in, job.workshop(), job.id(), made.themes())
                            : Uni.createFrom().voidItem()));
  }

  private String written(Suggestions suggestions) {
    try {
      return json.writeValueAsString(suggestions);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("suggestions that can't be written", bug);
    }
  }
}
