package load.drivers;

import load.Conn;
import load.Driver;

/** A room of tldraw sync; notes are valid shapes of its own schema, hence their size. */
public final class Tldraw implements Driver {
  private static final String SHAPE =
      """
      {"type":"push","clientClock":%d,"diff":{"%s":["put",{"x":%d,"y":%d,"rotation":0,\
      "isLocked":false,"opacity":1,"meta":{},"id":"%s","type":"note","props":{"color":"yellow",\
      "labelColor":"black","size":"m","font":"draw","fontSizeAdjustment":null,"align":"middle",\
      "verticalAlign":"middle","growY":0,"url":"","richText":{"type":"doc","content":[{"type":\
      "paragraph","content":[{"type":"text","text":"%s"}]}]},"scale":1,"textLastEditedBy":null},\
      "parentId":"page:page","index":"a1%sV","typeName":"shape"}]}}""";
  private static final String HELLO =
      """
      {"type":"connect","connectRequestId":"r%d","lastServerClock":0,"protocolVersion":8,\
      "schema":%s}""";

  private final String room;
  private final String schema;

  /**
   * A room.
   *
   * @param schema as its launcher tells it
   */
  public Tldraw(String room, String schema) {
    this.room = room;
    this.schema = schema;
  }

  @Override
  public String path(int client) {
    return "/room/%s?sessionId=s%d-%x".formatted(room, client, System.nanoTime());
  }

  @Override
  public boolean acks() {
    return true;
  }

  @Override
  public void opened(Conn c) {
    c.attached = Long.toHexString(System.nanoTime()) + c.id;
    c.text(HELLO.formatted(c.id, schema));
  }

  @Override
  public void message(Conn c, int opcode, byte[] b, int off, int len) {
    if (c.isLive()) {
      c.scan(b, off, len);
      results(c, b, off, len);
      return;
    }
    c.scanHeld(java.util.Arrays.copyOfRange(b, off, off + len));
    int tail = Math.min(len, 400);
    if (Bytes.after(b, off, Math.min(len, 200), "\"connect\"") >= 0
        || Bytes.after(b, off + len - tail, tail, "\"isReadonly\"") >= 0) {
      c.live();
    }
  }

  /** Each result answers the oldest push. */
  private static void results(Conn c, byte[] b, int off, int len) {
    int end = off + len;
    for (int i = off; i >= 0 && i < end; ) {
      i = Bytes.after(b, i, end - i, "push_result");
      if (i >= 0) {
        c.ackedNext();
      }
    }
  }

  @Override
  public void write(Conn c, int number, String text, int x, int y) {
    String id = "shape:n" + c.attached + "_" + number;
    // A fractional index: digits and letters, no zero at its end.
    String index = Integer.toString(number, 36).replace('0', 'A');
    c.text(SHAPE.formatted(c.counter++, id, x, y, id, text, index));
  }

  @Override
  public void keepAlive(Conn c) {
    c.text("{\"type\":\"ping\"}");
  }
}
