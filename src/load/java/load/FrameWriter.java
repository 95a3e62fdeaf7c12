package load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;

/** Bytes of a client: the upgrade request and masked frames. */
final class FrameWriter {
  private FrameWriter() {}

  static ByteBuffer upgrade(String host, int port, String path, String headers) {
    byte[] key = new byte[16];
    ThreadLocalRandom.current().nextBytes(key);
    String request =
        "GET %s HTTP/1.1\r\nHost: %s:%d\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                .formatted(path, host, port)
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
            + Base64.getEncoder().encodeToString(key)
            + "\r\nOrigin: http://%s:%d\r\n%s\r\n".formatted(host, port, headers);
    return ByteBuffer.wrap(request.getBytes(StandardCharsets.ISO_8859_1));
  }

  static ByteBuffer frame(int opcode, byte[] payload) {
    int n = payload.length;
    ByteBuffer f = ByteBuffer.allocate(n + 14);
    f.put((byte) (0x80 | opcode));
    if (n < 126) {
      f.put((byte) (0x80 | n));
    } else if (n < 65_536) {
      f.put((byte) (0x80 | 126)).putShort((short) n);
    } else {
      f.put((byte) (0x80 | 127)).putLong(n);
    }
    int mask = ThreadLocalRandom.current().nextInt();
    f.putInt(mask);
    for (int i = 0; i < n; i++) {
      f.put((byte) (payload[i] ^ mask >>> (24 - 8 * (i & 3))));
    }
    return f.flip();
  }
}
