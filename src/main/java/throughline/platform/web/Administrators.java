package throughline.platform.web;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** How this room asks who is an administrator, without knowing accounts. Optional bean. */
public interface Administrators {

  Uni<Boolean> isAdministrator(RoutingContext request);
}
