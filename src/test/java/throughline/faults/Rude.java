package throughline.faults;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/**
 * A device that keeps no manners: it reads nothing until it is asked how it ended, answers no ping,
 * and the kernel takes little for it: but more than a segment on loopback, as less is read at a
 * crawl.
 */
final class Rude implements AutoCloseable {
  private static final int NARROW_BYTES = 256 * 1_024;
  private static final int TEXT = 0x81;
  private static final int CLOSE = 8;

  private final Socket socket = new Socket();
  private final DataInputStream in;
  private long read;

  private Rude(int port, String path, String cookie) throws IOException {
    socket.setReceiveBufferSize(NARROW_BYTES);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    in = new DataInputStream(socket.getInputStream());
    String upgrade =
        "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
            + "Cookie: %s\r\n\r\n";
    socket.getOutputStream().write(upgrade.formatted(path, port, cookie).getBytes());
    head();
  }

  /** Connected, without a hello. */
  static Rude at(int port, String path, String cookie) throws IOException {
    return new Rude(port, path, cookie);
  }

  private void head() throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.readUnsignedByte());
    }
    if (!head.toString().startsWith("HTTP/1.1 101")) {
      throw new IOException(head.toString());
    }
  }

  /**
   * Sends a text.
   *
   * @return whether the connection still takes it
   */
  boolean say(String text) throws IOException {
    byte[] words = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.write(TEXT);
    if (words.length < 126) {
      frame.write(0x80 | words.length);
    } else {
      frame.write(0x80 | 126);
      frame.write(words.length >> 8);
      frame.write(words.length);
    }
    frame.writeBytes(new byte[4]); // a mask that changes nothing
    frame.writeBytes(words);
    try {
      socket.getOutputStream().write(frame.toByteArray());
      return true;
    } catch (SocketException ended) {
      return false;
    }
  }

  /** Reads all that has come, up to the end; the code it was closed with, 1006 without one. */
  int ending() throws IOException {
    try {
      while (true) {
        int kind = in.readUnsignedByte() & 15;
        int size = in.readUnsignedByte() & 127;
        long length = size == 126 ? in.readUnsignedShort() : size == 127 ? in.readLong() : size;
        if (kind == CLOSE && length >= 2) {
          return in.readUnsignedShort();
        }
        in.skipNBytes(length);
        read += length;
      }
    } catch (EOFException | SocketException ended) {
      return 1006;
    }
  }

  /** Bytes of messages that it read on its way to the end. */
  long read() {
    return read;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
