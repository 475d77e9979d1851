package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EdgesTest {
  private final Edges edges = new Edges();

  @Test
  void target_edgeNeverAdded_isNowhere() {
    edges.targetOrNew(0, 1);
    assertThat(edges.target(0, 2)).isEqualTo(Edges.NOWHERE);
    assertThat(edges.target(1, 1)).isEqualTo(Edges.NOWHERE);
  }

  @Test
  void targetOrNew_newEdge_leadsToTheNextNode() {
    assertThat(edges.targetOrNew(0, 7)).isEqualTo(1);
    assertThat(edges.targetOrNew(1, 7)).isEqualTo(2);
    assertThat(edges.last()).isEqualTo(2);
  }

  @Test
  void targetOrNew_knownEdge_leadsWhereItDid() {
    assertThat(edges.targetOrNew(0, 7)).isEqualTo(edges.targetOrNew(0, 7));
    assertThat(edges.last()).isEqualTo(1);
  }

  @Test
  void targetOrNew_moreEdgesThanThereIsRoomFor_keepsAll() {
    for (int i = 1; i <= 20_000; i++) {
      assertThat(edges.targetOrNew(i % 100, i)).isEqualTo(i);
    }
    for (int i = 1; i <= 20_000; i++) {
      assertThat(edges.target(i % 100, i)).isEqualTo(i);
    }
  }

  @Test
  void forEach_visitsEachEdgeOnce() {
    edges.targetOrNew(0, 7);
    edges.targetOrNew(1, 8);
    Set<String> seen = new HashSet<>();
    edges.forEach((from, word, to) -> seen.add(from + " " + word + " " + to));
    assertThat(seen).containsExactlyInAnyOrder("0 7 1", "1 8 2");
  }
}
