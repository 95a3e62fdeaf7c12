package load.ceiling;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameEncoder;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.impl.WebSocketInternal;
import java.nio.charset.StandardCharsets;

/** A channel that ready-made frames are written to, past the frame encoder. */
final class Client {
  private final ChannelHandlerContext channel;
  private ChannelHandlerContext behindEncoder;

  Client(ServerWebSocket socket) {
    this.channel = ((WebSocketInternal) socket).channelHandlerContext();
  }

  /** The encoder is in the pipeline only after the upgrade. */
  void ready() {
    behindEncoder = channel.pipeline().context(WebSocket13FrameEncoder.class);
    if (behindEncoder == null) {
      throw new IllegalStateException("no encoder in " + channel.pipeline().names());
    }
  }

  boolean writable() {
    return channel.channel().isWritable();
  }

  void write(ByteBuf frame) {
    behindEncoder.write(frame.retainedDuplicate(), channel.channel().voidPromise());
  }

  void send(ByteBuf frame) {
    behindEncoder.writeAndFlush(frame.retainedDuplicate(), channel.channel().voidPromise());
  }

  /** Header and text of one unmasked text frame. */
  static ByteBuf frame(String text) {
    byte[] p = text.getBytes(StandardCharsets.UTF_8);
    ByteBuf b = Unpooled.directBuffer(p.length + 10);
    b.writeByte(0x81);
    if (p.length < 126) {
      b.writeByte(p.length);
    } else if (p.length < 65_536) {
      b.writeByte(126).writeShort(p.length);
    } else {
      b.writeByte(127).writeLong(p.length);
    }
    return b.writeBytes(p);
  }
}
