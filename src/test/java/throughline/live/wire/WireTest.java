package throughline.live.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "[]",
        "{}",
        "null",
        "{\"t\":\"surprise\"}",
        "{\"t\":\"hello\",\"p\":\"one\",\"v\":0}",
        "{\"t\":\"do\",\"c\":\"note.add\"}",
        "{\"t\":\"do\",\"id\":\"short\",\"c\":\"note.add\"}",
        "{\"t\":\"preview\"}",
        "{\"t\":\"preview\",\"n\":\"a\\\"]\"}",
        "{\"t\":\"preview\",\"n\":\"1c\",\"x\":1}",
        "{\"t\":\"preview\",\"n\":\"1c\",\"x\":1.5,\"y\":2}",
        "{\"t\":\"do\",\"t\":\"ping\"}",
        "{\"t\":\"do\",\"id\":{\"a\":1},\"c\":\"note.add\"}"
      })
  void L42_what_is_not_of_this_protocol_is_a_value_and_not_an_exception(String frame) {
    assertThat(Wire.read(frame)).isInstanceOf(ClientMessage.Unreadable.class);
  }

  @Test
  void L42_an_unknown_command_is_refused_by_its_id() {
    assertThat(Wire.read("{\"t\":\"do\",\"id\":\"0190-abcd-ef\",\"c\":\"note.burn\",\"d\":{}}"))
        .isEqualTo(new ClientMessage.Malformed("0190-abcd-ef", "UNKNOWN_COMMAND", "c"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "note.add|{'q':1,'text':'x'}|q",
        "note.add|{'q':'q1'}|text",
        "note.add|{'q':'q1','text':null}|text",
        "note.add|{'q':'q1','text':'x','lang':'!!'}|lang",
        "note.move|{'notes':'a'}|notes",
        "note.move|{'notes':[1]}|notes",
        "round.open|{'target':'person','dots':3,'max':1}|target",
        "round.open|{'target':'note','dots':'3','max':1}|dots",
        "round.open|{'target':'note','dots':3.5,'max':1}|dots",
        "rating.open|{'target':'person'}|target",
        "item.rate|{'rating':'1g','item':'1d','impact':4}|effort",
        "item.rate|{'rating':'1g','item':'1d','impact':2.5,'effort':1}|impact",
        "item.rate|{'rating':'1g','item':'1d','impact':'5','effort':1}|impact",
        "timer.start|{'seconds':1e30}|seconds",
        "door.set|{'open':'yes'}|open",
        "suggestion.accept|{'run':'r','groups':[1]}|groups"
      })
  void L42_a_wrong_field_is_named(String name, String data, String field) {
    String frame =
        "{\"t\":\"do\",\"id\":\"0190-abcd-ef\",\"c\":\""
            + name
            + "\",\"d\":"
            + data.replace('\'', '"')
            + "}";

    assertThat(Wire.read(frame))
        .isEqualTo(new ClientMessage.Malformed("0190-abcd-ef", "BAD_VALUE", field));
  }

  @Test
  void L42_deeply_nested_text_does_not_hurt() {
    String frame = "[".repeat(8_000) + "]".repeat(8_000);

    assertThat(Wire.read(frame)).isInstanceOf(ClientMessage.Unreadable.class);
  }
}
