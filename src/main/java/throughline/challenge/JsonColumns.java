package throughline.challenge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Lists that are read and written whole, as JSON text in a column. */
final class JsonColumns {
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private JsonColumns() {}

  @Converter
  static class Texts extends Column<String> {
    Texts() {
      super(new TypeReference<>() {});
    }
  }

  @Converter
  static class EvidenceList extends Column<Evidence> {
    EvidenceList() {
      super(new TypeReference<>() {});
    }
  }

  @Converter
  static class Changes extends Column<Change> {
    Changes() {
      super(new TypeReference<>() {});
    }
  }

  private abstract static class Column<T> implements AttributeConverter<List<T>, String> {
    private final TypeReference<List<T>> type;

    Column(TypeReference<List<T>> type) {
      this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(List<T> list) {
      try {
        return list == null ? null : JSON.writeValueAsString(list);
      } catch (JsonProcessingException bug) {
        throw new IllegalStateException("a list that can't be written", bug);
      }
    }

    @Override
    public List<T> convertToEntityAttribute(String text) {
      try {
        return text == null ? null : List.copyOf(JSON.readValue(text, type));
      } catch (JsonProcessingException broken) {
        throw new IllegalStateException("a list that can't be read", broken);
      }
    }
  }
}
