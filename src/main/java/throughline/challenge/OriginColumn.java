package throughline.challenge;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;

/** Who made the words is stored by its word. */
@Converter
class OriginColumn implements AttributeConverter<Origin, String> {
  @Override
  public String convertToDatabaseColumn(Origin origin) {
    return origin == null ? null : origin.word();
  }

  @Override
  public Origin convertToEntityAttribute(String word) {
    return Arrays.stream(Origin.values())
        .filter(o -> o.word().equals(word))
        .findFirst()
        .orElse(null);
  }
}
