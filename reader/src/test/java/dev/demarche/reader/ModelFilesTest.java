package dev.demarche.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFilesTest {
  @ParameterizedTest
  @ValueSource(strings = {"encoder.onnx", "arguments.onnx", "story.onnx", "vocabulary.txt"})
  void file_ofTheShippedReader_hasBothChecksums(String name)
      throws IOException, GeneralSecurityException {
    ModelFiles files = ModelFiles.shipped();
    byte[] bytes = files.file(name);
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
    assertThat(HexFormat.of().formatHex(sum)).isEqualTo(files.sha256(name));
  }
}
