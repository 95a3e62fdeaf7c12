package throughline.live;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import java.nio.charset.StandardCharsets;

/**
 * One frame for many: its bytes are made once, at the first connection that wants bytes, and
 * written to each without a copy. Belongs to the room's turn that made it; closed when all have it.
 */
final class Shared implements AutoCloseable {
  private static final int FINAL_TEXT = 0x81;
  private static final int SHORT = 126;
  private static final int LONG = 65_536;

  private final String text;
  private ByteBuf bytes;

  Shared(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** The whole WebSocket frame (RFC 6455, unmasked text), for the caller to release. */
  ByteBuf bytes() {
    if (bytes == null) {
      bytes = frame(text);
    }
    return bytes.retainedDuplicate();
  }

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
    if (bytes != null) {
      bytes.release();
    }
  }
}
