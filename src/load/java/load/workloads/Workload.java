package load.workloads;

import java.util.List;
import load.Figures;

/** Something that is played against servers in turn. */
interface Workload {
  String name();

  /** One sentence: what is done. */
  String about();

  /** Names of the servers it is played against, ours first. */
  List<String> servers();

  /** How often, unless something else is asked for. */
  default int rounds() {
    return 3;
  }

  /** Plays it once, on a fresh board of this server. */
  Figures play(String server, Servers servers);
}
