package throughline.live;

import io.netty.handler.codec.http.cookie.Cookie;
import io.netty.handler.codec.http.cookie.ServerCookieDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Reads the cookies of a handshake. */
final class Cookies {
  private Cookies() {}

  /** Value by name; null for one that is not there. */
  static Function<String, String> of(String header) {
    if (header == null) {
      return name -> null;
    }
    Map<String, String> values = new HashMap<>();
    for (Cookie cookie : ServerCookieDecoder.LAX.decode(header)) {
      values.put(cookie.name(), cookie.value());
    }
    return values::get;
  }
}
