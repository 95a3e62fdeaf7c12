package throughline.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;

/** A command with an id of its own, so that it can be sent again without being done again. */
record Ask(String id, String command, ObjectNode data) {

  static Ask of(String command, ObjectNode data) {
    return new Ask(UuidCreator.getTimeOrderedEpoch().toString(), command, data);
  }

  /** As a frame of the socket. */
  String frame() {
    return body().put("t", "do").toString();
  }

  /** As the body of a POST. */
  ObjectNode post() {
    ObjectNode post = Json.object();
    post.putArray("commands").add(body());
    return post;
  }

  private ObjectNode body() {
    ObjectNode body = Json.object().put("id", id).put("c", command);
    body.set("d", data);
    return body;
  }
}
