package dev.demarche.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.ActorKind;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoryLabelsTest {
  private static StoryLabels labels;

  @BeforeAll
  static void load() throws IOException {
    labels = ModelFiles.shipped().storyLabels();
  }

  @Test
  void isKept_ofWordsWithMeaning_only() {
    assertThat(labels.isKept("embassy")).isTrue();
    assertThat(labels.isKept("its")).isTrue();
    assertThat(labels.isKept("The")).isFalse();
    assertThat(labels.isKept(",")).isFalse();
  }

  @Test
  void side_ofManySides_isAlwaysAMark() {
    assertThat(labels.side(0)).isEqualTo(1);
    assertThat(labels.side(30)).isEqualTo(31);
    assertThat(labels.side(31)).isEqualTo(1);
  }

  @Test
  void bucket_isFinerNearTheAct() {
    assertThat(labels.bucket(-1)).isNotEqualTo(labels.bucket(0));
    assertThat(labels.bucket(0)).isNotEqualTo(labels.bucket(1));
    assertThat(labels.bucket(-30)).isEqualTo(labels.bucket(-25));
    assertThat(labels.bucket(-1000)).isZero();
  }

  @Test
  void kind_thatTheNetworkDoesNotKnow_isTheLast() {
    assertThat(labels.kind(ActorKind.MEDIA)).isEqualTo(8);
    assertThat(labels.kind(ActorKind.STATE)).isZero();
  }
}
