package throughline.challenge;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import throughline.identity.Action;
import throughline.identity.Actor;
import throughline.identity.Allowed;
import throughline.identity.Entry;
import throughline.identity.StaffNames;

/** One statement: reading it, writing it, moving it on, and what became of it. */
@Path("/studio/api/statements/{statement}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StatementsResource {
  private final Statements statements;
  private final StaffNames names;
  private final Entry entry;

  @Inject
  StatementsResource(Statements statements, StaffNames names, Entry entry) {
    this.statements = statements;
    this.names = names;
    this.entry = entry;
  }

  @GET
  @Allowed(Action.READ_STATEMENTS)
  public Uni<StatementView> read(@PathParam("statement") UUID id) {
    return entered(id, Action.READ_STATEMENTS, actor -> statements.one(id));
  }

  /**
   * Keeps a person's words; fields that are absent stay as they are.
   *
   * @return 409 CHANGED_MEANWHILE with {@code yours} and {@code theirs} if somebody was faster
   */
  @PUT
  @Allowed(Action.EDIT_STATEMENTS)
  public Uni<StatementView> edit(
      @PathParam("statement") UUID id, @NotNull Map<String, Object> body) {
    return entered(
        id,
        Action.EDIT_STATEMENTS,
        actor -> statements.edit(id, version(body.get("version")), Wire.typed(body), actor.id()));
  }

  /**
   * @param to the state to go to, by its word
   * @param reason why; needed to merge, park and withdraw
   * @param version that its mover read
   */
  record Move(String to, String reason, Integer version) {}

  @POST
  @Path("/state")
  @Allowed(Action.EDIT_STATEMENTS)
  public Uni<StatementView> move(@PathParam("statement") UUID id, @NotNull Move move) {
    return entered(
        id,
        Action.EDIT_STATEMENTS,
        actor ->
            statements.move(
                id,
                version(move.version()),
                State.of(move.to()).orElseThrow(() -> bad("to")),
                move.reason() == null ? "" : Typed.text("reason", move.reason(), Typed.REASON),
                actor.id()));
  }

  /** One line of a statement's history; {@code by} is a name, or {@code machine}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Line(int version, long at, String by, String state, String reason, List<Change> changes) {}

  @GET
  @Path("/history")
  @Allowed(Action.READ_STATEMENTS)
  public Uni<List<Line>> history(@PathParam("statement") UUID id) {
    return entered(
        id,
        Action.READ_STATEMENTS,
        actor ->
            statements
                .history(id)
                .flatMap(
                    all ->
                        names
                            .of(all.stream().map(r -> r.by).toList())
                            .map(n -> all.stream().map(r -> line(r, n)).toList())));
  }

  private static Line line(Revision r, Map<String, String> names) {
    return new Line(
        r.version,
        r.at.toEpochMilli(),
        names.getOrDefault(r.by, r.by),
        r.state.word(),
        r.reason.isEmpty() ? null : r.reason,
        r.changes);
  }

  private <T> Uni<T> entered(UUID id, Action action, Function<Actor, Uni<T>> then) {
    return statements
        .workshop(id)
        .flatMap(workshop -> entry.to(workshop, action))
        .flatMap(then::apply)
        .onFailure(Refused.class)
        .transform(refused -> refused.problem());
  }

  private static int version(Object seen) {
    if (seen instanceof Integer version) {
      return version;
    }
    throw bad("version");
  }

  private static Refused bad(String field) {
    return new Refused(Why.BAD_VALUE, Map.of("field", field));
  }
}
