package throughline.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OriginsTest {

  private final Origins origins = new Origins(List.of("https://Intranet.example/", "http://a:81"));

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "none, host:8080, true",
        "http://host:8080, host:8080, true",
        "https://HOST, host, true",
        "https://host, host:443, true",
        "http://host:80, host, true",
        "http://[::1]:8080, [::1]:8080, true",
        "https://intranet.example, host, true",
        "http://a:81, host, true",
        "http://host:8081, host:8080, false",
        "https://host, host:80, false",
        "http://evil.example, host, false",
        "http://host.evil.example, host, false",
        "http://evil.example#host, host, false",
        "null, host, false",
        "'', host, false",
        "host, host, false",
        "http://a b, host, false",
        "http://host, none, false",
        "http://intranet.example, host, false"
      })
  void only_our_own_pages_and_configured_ones_may_write(String origin, String host, boolean may) {
    assertEquals(may, origins.allowed(origin, host));
  }

  @Test
  void links_name_an_address_that_a_phone_can_reach() {
    var network = Optional.of("192.168.1.7");
    var open = new BaseUrl(Optional.empty(), network);

    assertEquals("http://192.168.1.7:8080", open.of(URI.create("http://localhost:8080/studio")));
    assertEquals("http://192.168.1.7", open.of(URI.create("http://127.0.0.1/")));
    assertEquals("https://line.example", open.of(URI.create("https://line.example/x?y#z")));
    assertEquals(
        "http://localhost:1",
        new BaseUrl(Optional.empty(), Optional.empty()).of(URI.create("http://localhost:1/")));
    assertEquals(
        "https://line.example/a",
        new BaseUrl(Optional.of(" https://line.example/a/ "), network)
            .of(URI.create("http://localhost/")));
    assertTrue(Network.address().map(a -> a.matches("[\\d.]+")).orElse(true));
  }
}
