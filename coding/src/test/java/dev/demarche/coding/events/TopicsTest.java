package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.knowledge.Thesaurus;
import org.junit.jupiter.api.Test;

class TopicsTest {
  private static final Thesaurus THESAURUS = Thesaurus.load();

  @Test
  void of_aPassage_areNamedOnceInItsOrder() {
    Topics topics = Topics.of("They spoke of tuna, a rail link and fishing rights.", THESAURUS);
    assertThat(topics.topics()).containsExactly("fishing", "railways");
    assertThat(topics.contexts()).containsExactly("natural_resource", "economic");
  }

  @Test
  void of_wordsWithoutMatter_areNone() {
    Topics topics = Topics.of("They exchanged views.", THESAURUS);
    assertThat(topics.topics()).isEmpty();
    assertThat(topics.contexts()).isEmpty();
  }
}
