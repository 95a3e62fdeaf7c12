package throughline.challenge;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** States are stored by their word. */
@Converter
class StateColumn implements AttributeConverter<State, String> {
  @Override
  public String convertToDatabaseColumn(State state) {
    return state == null ? null : state.word();
  }

  @Override
  public State convertToEntityAttribute(String word) {
    return word == null ? null : State.of(word).orElseThrow();
  }
}
