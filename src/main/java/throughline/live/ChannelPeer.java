package throughline.live;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameEncoder;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.WebSocketConnection;

/**
 * A WebSocket as a session's peer, written to past the frame encoder: most of what a server spends
 * on a workshop is the same frame made again for each of 300 people. WebSockets Next still opens,
 * reads and closes. Only a room's turns write, so every connection has one order.
 */
final class ChannelPeer implements Peer {
  private final WebSocketConnection connection;
  private final Channel channel;
  private final ChannelHandlerContext encoder;
  private volatile boolean closing;

  /**
   * @param channel of the connection, with Netty's frame encoder in its pipeline
   */
  ChannelPeer(WebSocketConnection connection, Channel channel) {
    this.connection = connection;
    this.channel = channel;
    this.encoder = channel.pipeline().context(WebSocket13FrameEncoder.class);
    if (encoder == null) {
      throw new IllegalStateException("no frame encoder in the pipeline of a WebSocket");
    }
  }

  /** Past the encoder; a connection that is gone releases the bytes and says so by its close. */
  @Override
  public void send(String frame) {
    if (!closing) {
      encoder.writeAndFlush(Shared.frame(frame), channel.voidPromise());
    }
  }

  @Override
  public void send(Shared frame) {
    if (!closing) {
      frame.to(encoder);
    }
  }

  @Override
  public long waiting() {
    ChannelOutboundBuffer out = channel.unsafe().outboundBuffer();
    return out == null ? 0 : out.totalPendingWriteBytes();
  }

  @Override
  public void close(CloseCode code) {
    if (!closing) {
      closing = true;
      connection
          .close(new CloseReason(code.code(), code.sentence()))
          .subscribe()
          .with(closed -> {}, gone -> {});
    }
  }
}
