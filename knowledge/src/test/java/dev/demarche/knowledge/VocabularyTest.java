package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {
  private final Vocabulary vocabulary = new Vocabulary();

  @Test
  void number_wordNeverAdded_isUnknown() {
    assertThat(vocabulary.number("harbour")).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void add_sameWordTwice_givesTheSameNumber() {
    assertThat(add("Harbour")).isEqualTo(add("harbour")).isEqualTo(vocabulary.number("harbour"));
  }

  @Test
  void add_wordsOfOneHash_areToldApart() {
    assertThat("aan".hashCode()).isEqualTo("ac0".hashCode());
    assertThat(add("aan")).isNotEqualTo(add("ac0"));
    assertThat(vocabulary.word(vocabulary.number("ac0"))).isEqualTo("ac0");
  }

  @Test
  void add_moreWordsThanThereIsRoomFor_keepsAll() {
    for (int i = 0; i < 20_000; i++) {
      add("word" + i);
    }
    for (int i = 0; i < 20_000; i++) {
      assertThat(vocabulary.word(vocabulary.number("word" + i))).isEqualTo("word" + i);
    }
  }

  private int add(String word) {
    TokenScanner scanner = new TokenScanner(word);
    scanner.next();
    return vocabulary.add(scanner);
  }
}
