package throughline.live;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.concurrent.EventExecutor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One frame for many: its bytes are made once and written to each connection without a copy, with
 * one task for each event loop. It leaves when it is closed; until then it gathers who gets it.
 */
final class Shared implements AutoCloseable {
  private static final int FINAL_TEXT = 0x81;
  private static final int SHORT = 126;
  private static final int LONG = 65_536;

  private final String text;
  private final List<Part> parts = new ArrayList<>(4);

  /** Those whose event loop is the same; there are as many loops as processors, about. */
  private record Part(EventExecutor loop, List<ChannelHandlerContext> encoders) {}

  Shared(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /**
   * Adds a connection.
   *
   * @param encoder behind which a whole frame is written
   */
  void to(ChannelHandlerContext encoder) {
    EventExecutor loop = encoder.executor();
    for (Part part : parts) {
      if (part.loop() == loop) {
        part.encoders().add(encoder);
        return;
      }
    }
    Part first = new Part(loop, new ArrayList<>());
    first.encoders().add(encoder);
    parts.add(first);
  }

  /** The whole WebSocket frame (RFC 6455, unmasked text). */
  static ByteBuf frame(String text) {
    byte[] payload = text.getBytes(StandardCharsets.UTF_8);
    ByteBuf frame = PooledByteBufAllocator.DEFAULT.directBuffer(payload.length + 10);
    frame.writeByte(FINAL_TEXT);
    if (payload.length < SHORT) {
      frame.writeByte(payload.length);
    } else if (payload.length < LONG) {
      frame.writeByte(SHORT).writeShort(payload.length);
    } else {
      frame.writeByte(SHORT + 1).writeLong(payload.length);
    }
    return frame.writeBytes(payload);
  }

  @Override
  public void close() {
    if (parts.isEmpty()) {
      return;
    }
    ByteBuf bytes = frame(text);
    for (Part part : parts) {
      ByteBuf own = bytes.retainedDuplicate();
      if (part.loop().inEventLoop()) {
        write(own, part.encoders());
      } else {
        part.loop().execute(() -> write(own, part.encoders()));
      }
    }
    bytes.release();
  }

  private static void write(ByteBuf bytes, List<ChannelHandlerContext> encoders) {
    for (ChannelHandlerContext encoder : encoders) {
      encoder.writeAndFlush(bytes.retainedDuplicate(), encoder.channel().voidPromise());
    }
    bytes.release();
  }
}
