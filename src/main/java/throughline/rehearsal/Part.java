package throughline.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How one person of the script takes part; the same script always gives the same parts.
 *
 * @param posts sends commands by POST and only listens on the socket
 * @param loses loses the connection now and then, just after sending
 * @param named gives a name at the door
 */
record Part(Script.Guest guest, boolean posts, boolean loses, boolean named) {
  private static final int POSTS_EVERY = 6;

  static List<Part> of(Script script) {
    Random chance = new Random(script.id().hashCode());
    List<Part> parts = new ArrayList<>();
    for (Script.Guest guest : script.participants()) {
      boolean posts = parts.size() % POSTS_EVERY == POSTS_EVERY - 1;
      boolean phone = "phone".equals(guest.device());
      boolean luckless = chance.nextInt(3) > 0;
      parts.add(new Part(guest, posts, phone && luckless && !posts, chance.nextBoolean()));
    }
    return parts;
  }

  String id() {
    return guest.id();
  }

  /** Unlike anything in a script, so that it is found wherever it should not be. */
  String name() {
    return named ? "Visitor of " + guest.id() : null;
  }

  /** The product's word for where somebody comes from. */
  String org() {
    return switch (guest.orgType()) {
      case "service_provider" -> "provider";
      case "community" -> "community";
      default -> "employee";
    };
  }

  boolean remote() {
    return "remote".equals(guest.attendance());
  }
}
