package throughline.identity;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import throughline.platform.text.Printable;
import throughline.platform.web.BaseUrl;

/** The links by which people without an account come to a workshop, in its facilitator's hand. */
@Path("/studio/api/workshops/{workshop}/links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GuestLinksResource {
  private final GuestLinks links;
  private final BaseUrl base;
  private final Visitor visitor;

  @Inject
  GuestLinksResource(GuestLinks links, BaseUrl base, Visitor visitor) {
    this.links = links;
    this.base = base;
    this.visitor = visitor;
  }

  record NewLink(
      @NotNull @Pattern(regexp = "co-facilitator|observer|captain|helper") String kind,
      @Size(max = 80) @Printable String label) {}

  /**
   * A link as it is listed.
   *
   * @param url with the secret: told once, to who made it
   */
  record LinkView(UUID id, String kind, String label, Instant madeAt, Instant usedAt, String url) {
    static LinkView of(GuestLink link, String url) {
      return new LinkView(link.id, link.kind, link.label, link.madeAt, link.usedAt, url);
    }
  }

  @GET
  @Allowed(Action.KEEP_LINKS)
  public Uni<List<LinkView>> list(@PathParam("workshop") UUID workshop) {
    return links.of(workshop).map(all -> all.stream().map(l -> LinkView.of(l, null)).toList());
  }

  @POST
  @Allowed(Action.KEEP_LINKS)
  public Uni<Response> make(
      @PathParam("workshop") UUID workshop, @Valid @NotNull NewLink in, @Context UriInfo uri) {
    GuestKind kind = GuestKind.of(in.kind()).orElseThrow();
    String label = in.label() == null || in.label().isBlank() ? null : in.label().strip();
    return links
        .make(workshop, visitor.account().id(), kind, label)
        .map(fresh -> LinkView.of(fresh.link(), url(fresh.secret(), uri)))
        .map(view -> Response.status(201).entity(view).build());
  }

  @DELETE
  @Path("/{link}")
  @Allowed(Action.KEEP_LINKS)
  public Uni<Void> end(@PathParam("workshop") UUID workshop, @PathParam("link") UUID link) {
    return links.end(workshop, link);
  }

  /** The secret is behind the fragment, so that no server or proxy ever logs it. */
  private String url(String secret, UriInfo uri) {
    return base.of(uri.getBaseUri()) + "/link/" + visitor.place().code() + "#" + secret;
  }
}
