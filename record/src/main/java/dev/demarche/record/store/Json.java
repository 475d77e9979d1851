package dev.demarche.record.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.demarche.model.Block;
import dev.demarche.record.RecordException;
import java.util.List;

/** Writes the records of the model as compact JSON and reads them again. */
final class Json {
  private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
          .build();

  /** The JSON of a value. */
  String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written: " + value, e);
    }
  }

  /**
   * The value of JSON.
   *
   * @throws RecordException when it is none of that type
   */
  <T> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw damaged(json, e);
    }
  }

  /** The blocks of an article. */
  List<Block> blocks(String json) {
    try {
      return mapper.readValue(json, BLOCKS);
    } catch (JsonProcessingException e) {
      throw damaged(json, e);
    }
  }

  private static RecordException damaged(String json, JsonProcessingException cause) {
    String start = json.substring(0, Math.min(80, json.length()));
    return new RecordException(
        "the record is damaged: " + cause.getOriginalMessage() + " in " + start, cause);
  }
}
