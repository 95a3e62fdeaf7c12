package load.ceiling;

/**
 * How the reference runs.
 *
 * @param tick milliseconds in which events are collected into one frame; 0 sends each at once
 * @param lead whether an event after a quiet tick goes out at once
 * @param durable whether events are committed before they are sent
 * @param fault {@code drop}, {@code dup} or {@code swap} spoils every thousandth send; empty for
 *     none
 */
record Settings(int port, int tick, boolean lead, boolean durable, String fault) {
  static Settings of(String[] args) {
    int port = 9_100;
    int tick = 0;
    boolean lead = false;
    boolean durable = false;
    String fault = "";
    for (int i = 0; i + 1 < args.length; i += 2) {
      switch (args[i]) {
        case "--port" -> port = Integer.parseInt(args[i + 1]);
        case "--tick" -> tick = Integer.parseInt(args[i + 1]);
        case "--lead" -> lead = args[i + 1].equals("1");
        case "--pg" -> durable = args[i + 1].equals("1");
        case "--fault" -> fault = args[i + 1];
        default -> throw new IllegalArgumentException(args[i]);
      }
    }
    return new Settings(port, tick, lead, durable, fault);
  }
}
