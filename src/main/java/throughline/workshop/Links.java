package throughline.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import throughline.identity.Projectors;
import throughline.platform.web.BaseUrl;

/** The addresses that lead to a workshop. */
@ApplicationScoped
class Links {
  private final BaseUrl base;
  private final Projectors projectors;

  @Inject
  Links(BaseUrl base, Projectors projectors) {
    this.base = base;
    this.projectors = projectors;
  }

  String join(Workshop workshop, UriInfo uri) {
    return base.of(uri.getBaseUri()) + "/w/" + workshop.code();
  }

  /** The secret is behind the fragment, so that no server or proxy ever logs it. */
  String projector(Workshop workshop, UriInfo uri) {
    return base.of(uri.getBaseUri())
        + "/present/"
        + workshop.code()
        + "#"
        + projectors.secret(workshop.id());
  }

  /** The host and path that people type by hand. */
  String typed(UriInfo uri) {
    return base.of(uri.getBaseUri()).replaceFirst("^https?://", "") + "/join";
  }
}
