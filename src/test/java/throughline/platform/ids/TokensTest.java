package throughline.platform.ids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TokensTest {

  @Test
  void a_token_is_long_safe_in_urls_and_never_the_same() {
    var tokens =
        IntStream.range(0, 1000).mapToObj(i -> Tokens.random()).collect(Collectors.toSet());

    assertEquals(1000, tokens.size());
    assertTrue(tokens.stream().allMatch(token -> token.matches("[A-Za-z0-9_-]{43}")));
  }

  @Test
  void only_its_own_token_matches_a_hash() {
    var token = Tokens.random();
    var hash = Tokens.hash(token);

    assertTrue(Tokens.matches(token, hash));
    assertFalse(Tokens.matches(token + "x", hash));
    assertFalse(Tokens.matches(token, ""));
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Tokens.hash("abc"));
  }

  @Test
  void ids_sort_by_the_time_they_were_made() {
    var first = Ids.next();
    var second = Ids.next();

    assertEquals(7, first.version());
    assertTrue(first.toString().compareTo(second.toString()) < 0);
  }
}
