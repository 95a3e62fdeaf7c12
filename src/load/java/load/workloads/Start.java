package load.workloads;

import java.nio.file.Path;
import java.util.List;
import load.Figures;
import load.meter.Meter;
import load.servers.OurServer;

/** From the start of the process to the first page: the very first time, and again. */
record Start(List<String> servers) implements Workload {
  @Override
  public String name() {
    return "start";
  }

  @Override
  public String about() {
    return "start to first page, without a data directory and with it";
  }

  @Override
  public Figures play(String name, Servers servers) {
    Path folder = servers.freshFolder();
    Figures f = new Figures();
    start(f, "first", folder);
    start(f, "again", folder);
    return f;
  }

  private static void start(Figures f, String when, Path folder) {
    Meter meter = new Meter(List.of());
    meter.start();
    try (OurServer server = OurServer.on(folder.resolve("data"), folder)) {
      meter.begun(server.processes());
      meter.stop();
      f.put(when + "_page_s", server.firstPageSeconds());
      f.put(when + "_cpu_s", meter.cpu());
      Figures all = new Figures();
      meter.into(all, 1);
      f.put(when + "_other_cores", all.get("other_cores"));
    }
  }
}
