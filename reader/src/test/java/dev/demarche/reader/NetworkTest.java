package dev.demarche.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {
  private static final int PASSAGES = 40;
  private static final int KIND = 4;

  @Test
  void read_ofManyPassages_isAsOfEachAlone() throws IOException {
    ModelFiles files = ModelFiles.shipped();
    List<Passage> passages = new ArrayList<>();
    for (int i = 1; i <= PASSAGES; i++) {
      String text = "Peru condemned the seizure of " + i + " trawlers by Chile.";
      passages.add(Passage.of(text, files.pieces(), files.longestPassage()));
    }
    try (Network network = new Network(files)) {
      List<Network.Head> heads = new ArrayList<>();
      for (int i = 0; i < PASSAGES; i++) {
        heads.add(new Network.Head(i, 1, 2, KIND));
      }
      List<Network.Arguments> together = network.read(passages, triggers -> heads);
      for (int i = 0; i < PASSAGES; i++) {
        Network.Head head = new Network.Head(0, 1, 2, KIND);
        Network.Arguments alone =
            network.read(List.of(passages.get(i)), triggers -> List.of(head)).get(0);
        assertThat(together.get(i).roles()).isEqualTo(alone.roles());
        assertThat(together.get(i).status()).isEqualTo(alone.status());
        assertThat(together.get(i).mode()).isEqualTo(alone.mode());
      }
    }
  }
}
