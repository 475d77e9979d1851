package dev.demarche.gather.web;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each page in a file of a folder, named by a digest of its address. Several processes may
 * share the folder: a file is written beside and moved into its place.
 */
public final class FolderStore implements Store {
  private static final String FORMAT = "demarche-page/1";

  private final Path folder;

  /**
   * @param folder made when a page is first kept
   */
  public FolderStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<Kept> get(String address) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file(address))))) {
      if (!in.readUTF().equals(FORMAT) || !in.readUTF().equals(address)) {
        return Optional.empty();
      }
      String mediaType = text(in);
      String charset = text(in);
      String etag = text(in);
      String lastModified = text(in);
      Instant checked = Instant.ofEpochMilli(in.readLong());
      int length = in.readInt();
      byte[] bytes = in.readAllBytes();
      return bytes.length == length
          ? Optional.of(new Kept(mediaType, charset, etag, lastModified, checked, bytes))
          : Optional.empty();
    } catch (NoSuchFileException | EOFException | UTFDataFormatException e) {
      // A page that is not there, or not whole, is fetched anew.
      return Optional.empty();
    }
  }

  @Override
  public void put(String address, Kept page) throws IOException {
    Files.createDirectories(folder);
    Path beside = Files.createTempFile(folder, ".page", null);
    try {
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside)))) {
        out.writeUTF(FORMAT);
        out.writeUTF(address);
        text(out, page.mediaType());
        text(out, page.charset());
        text(out, page.etag());
        text(out, page.lastModified());
        out.writeLong(page.checked().toEpochMilli());
        out.writeInt(page.bytes().length);
        out.write(page.bytes());
      }
      Files.move(beside, file(address), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private Path file(String address) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(digest) + ".page");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void text(DataOutputStream out, @Nullable String text) throws IOException {
    out.writeUTF(text == null ? "" : text);
  }

  private static @Nullable String text(DataInputStream in) throws IOException {
    String text = in.readUTF();
    return text.isEmpty() ? null : text;
  }
}
