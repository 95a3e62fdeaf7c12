package throughline.live;

import io.netty.channel.Channel;
import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.quarkus.websockets.next.UserData;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Keeps the network channel of a connection for {@link ChannelPeer}; the one place that knows an
 * implementation class of Vert.x. L15 fails when an upgrade of Vert.x takes it away.
 */
@ApplicationScoped
class ChannelOfUpgrade implements HttpUpgradeCheck {
  static final UserData.TypedKey<Channel> CHANNEL = new UserData.TypedKey<>("channel");

  @Override
  public Uni<CheckResult> perform(HttpUpgradeContext context) {
    HttpConnection connection = context.httpRequest().connection();
    if (connection instanceof ConnectionBase base) {
      context.userData().put(CHANNEL, base.channel());
    }
    return CheckResult.permitUpgrade();
  }
}
