package dev.demarche.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  @TempDir Path folder;

  @Test
  void jsonLines_emptyLines_areLeftOut() throws IOException {
    assertThat(InputFiles.jsonLines(file("rows.jsonl", "{\"a\": 1}\n\n{\"a\": 2}"))).hasSize(2);
  }

  @Test
  void jsonLines_brokenLine_namesFileAndLine() throws IOException {
    Path file = file("rows.jsonl", "{\"a\": 1}\n\n{\"a\": \n");
    assertThatThrownBy(() -> InputFiles.jsonLines(file))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(file + ":3: no JSON");
  }

  @Test
  void jsonLines_missingFile_namesIt() {
    Path file = folder.resolve("nowhere.jsonl");
    assertThatThrownBy(() -> InputFiles.jsonLines(file)).hasMessage(file + ": cannot be read");
  }

  @Test
  void goldFolder_files_areSortedByStem() throws IOException {
    file("e02-b.json", "{}");
    file("e01-a.json", "{}");
    file("README.md", "no gold");
    assertThat(InputFiles.goldFolder(folder)).containsOnlyKeys("e01-a", "e02-b");
  }

  @Test
  void goldFolder_brokenFile_namesItsLine() throws IOException {
    Path file = file("e01-a.json", "{\n \"title\": \"x\",\n oops\n}");
    assertThatThrownBy(() -> InputFiles.goldFolder(folder)).hasMessageStartingWith(file + ":3: ");
  }

  @Test
  void goldObject_array_isRefused() throws IOException {
    Path file = file("gold.json", "[]");
    assertThatThrownBy(() -> InputFiles.goldObject(file)).hasMessageContaining("no JSON object");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
