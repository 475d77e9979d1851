package dev.demarche.eval.sentences;

import static dev.demarche.eval.Json5.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencePredictionsTest {
  @Test
  void write_goldsEvents_areReplacedByTheReaders() throws IOException {
    SentenceReader reader = text -> List.of(json("{'type': 'AID', 'trigger': '" + text + "'}"));
    StringWriter out = new StringWriter();
    SentencePredictions.write(
        List.of(json("{'id': 'p1', 'n': 3, 'text': 'gave', 'events': [], 'statements': []}")),
        reader,
        out);
    assertThat(out)
        .hasToString(
            "{\"id\":\"p1\",\"n\":3,\"text\":\"gave\","
                + "\"events\":[{\"type\":\"AID\",\"trigger\":\"gave\"}]}\n");
  }
}
