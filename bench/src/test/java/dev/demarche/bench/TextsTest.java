package dev.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {
  private static final String STORY =
      "The foreign minister of Samoa will visit Tonga in May. Her office said so on Monday."
          + " The two are to speak about fishing rights in the waters between their islands.";

  @TempDir Path folder;

  @Test
  void of_page_givesItsTextForOthers() throws IOException {
    Path page =
        write("a.html", "<html><body><article><p>" + STORY + "</p></article></body></html>");
    Texts texts = Texts.of(List.of(folder), 9, folder.resolve("plain"));
    assertThat(texts.files()).containsExactly(page);
    assertThat(texts.texts().get(0)).content().contains("fishing rights").doesNotContain("<p>");
  }

  @Test
  void of_text_isTheSameFileForAllAndCounted() throws IOException {
    write("a.txt", STORY);
    Texts texts = Texts.of(List.of(folder), 9, folder.resolve("plain"));
    assertThat(texts.texts()).isEqualTo(texts.files());
    assertThat(texts.sentences()).isEqualTo(3);
  }

  @Test
  void of_folderWithoutArticles_isRefused() {
    assertThatIOException()
        .isThrownBy(() -> Texts.of(List.of(folder), 9, folder.resolve("plain")))
        .withMessageContaining("no .txt or .html");
  }

  @Test
  void chosen_fewerThanThereAre_liesEvenly() {
    assertThat(Texts.chosen(List.of(0, 1, 2, 3, 4, 5, 6), 3)).containsExactly(0, 2, 4);
  }

  @Test
  void copies_moreThanFiles_takesThemInTurn() throws IOException {
    List<Path> files = List.of(write("a.txt", "A."), write("b.txt", "B."));
    assertThat(Copies.of(files, 3, folder.resolve("copies")).files())
        .extracting(f -> f.getFileName().toString())
        .containsExactly("00000-a.txt", "00001-b.txt", "00002-a.txt");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
