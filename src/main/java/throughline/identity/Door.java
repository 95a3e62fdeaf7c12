package throughline.identity;

import jakarta.ws.rs.core.NewCookie;
import java.util.Arrays;
import java.util.Optional;
import throughline.platform.web.Glass;

/** The doors of the house. The role follows the door, never the strongest cookie. */
public enum Door {
  PARTICIPANT("w", "tl_p"),
  PROJECTOR("present", "tl_s"),
  LINK("link", "tl_l"),
  STUDIO("studio", "tl_staff");

  private final String path;
  private final String cookie;

  Door(String path, String cookie) {
    this.path = path;
    this.cookie = cookie;
  }

  /** The door that this path begins with; empty for a path outside of all doors. */
  public static Optional<Door> at(String firstSegment) {
    return Arrays.stream(values()).filter(d -> d.path.equals(firstSegment)).findFirst();
  }

  public String cookie() {
    return cookie;
  }

  /**
   * The cookie that keeps somebody known at this door and nowhere else.
   *
   * @param code join code; ignored for the studio
   */
  public NewCookie keep(String token, String code, boolean https) {
    return keepAt(this == STUDIO ? "/studio" : "/" + path + "/" + code, token, https);
  }

  /**
   * The same for who comes through the glass: one browser is two people then, and mixes neither.
   */
  public NewCookie keepBehindGlass(String token, boolean https) {
    return keepAt(Glass.BEFORE + "/" + path, token, https);
  }

  private NewCookie keepAt(String where, String token, boolean https) {
    return new NewCookie.Builder(cookie)
        .value(token)
        .path(where)
        .httpOnly(true)
        .secure(https)
        .sameSite(NewCookie.SameSite.STRICT)
        .maxAge(token.isEmpty() ? 0 : DAYS * 24 * 3_600)
        .build();
  }

  /** Longer than any series of workshops; what a cookie opens is decided by the server. */
  private static final int DAYS = 180;
}
