package throughline.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import throughline.platform.web.BaseUrl;

/** The addresses that lead to a workshop. */
@ApplicationScoped
class Links {
  private final BaseUrl base;

  @Inject
  Links(BaseUrl base) {
    this.base = base;
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
        + workshop.projectorSecret;
  }

  /** The host and path that people type by hand. */
  String typed(UriInfo uri) {
    return base.of(uri.getBaseUri()).replaceFirst("^https?://", "") + "/join";
  }
}
