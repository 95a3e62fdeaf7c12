package throughline.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource whose writer forgot to name the action. */
@Path("/studio/api/unnamed")
public class Unnamed {

  @GET
  public String get() {
    return "a secret";
  }
}
