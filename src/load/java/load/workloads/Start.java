package load.workloads;

import java.util.List;
import load.Figures;
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
    var folder = servers.freshFolder();
    var data = folder.resolve("data");
    Figures f = new Figures();
    try (OurServer first = OurServer.on(data, folder)) {
      f.put("first_page_s", first.firstPageSeconds());
    }
    try (OurServer again = OurServer.on(data, folder)) {
      return f.put("again_page_s", again.firstPageSeconds());
    }
  }
}
