package dev.demarche.server.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The tokens that were given to people and programs, one a line. It is read anew each time that
 * somebody shows a token, so that one that is added or removed counts at once.
 */
public final class TokenFile {
  private static final String HEAD =
      "# Tokens of demarche serve, hashed: name, role, created, expires, salt, hash.";
  private static final String BEGINNING = "dm_";
  private static final int SECRET_BYTES = 32;
  private static final int SALT_BYTES = 16;

  private final Path file;
  private final SecureRandom random = new SecureRandom();

  /** Kept in a file, which need not exist yet. */
  public TokenFile(Path file) {
    this.file = file;
  }

  /** Whether there is one. */
  public boolean exists() {
    return Files.exists(file);
  }

  /**
   * All tokens, in the order in which they were added.
   *
   * @throws IllegalStateException naming file and line, when it is damaged
   */
  public List<Issued> all() {
    try {
      List<Issued> all = new ArrayList<>();
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
          all.add(issued(lines.get(i), i + 1));
        }
      }
      return all;
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
  }

  private Issued issued(String line, int number) {
    try {
      return Issued.of(line);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(file + ":" + number + ": " + e.getMessage(), e);
    }
  }

  /** The token of a secret, if it counts today. Looks at all of them, whichever it is. */
  Optional<Issued> of(String secret, LocalDate today) {
    Optional<Issued> found = Optional.empty();
    for (Issued each : all()) {
      if (each.is(secret) && each.isValid(today)) {
        found = Optional.of(each);
      }
    }
    return found;
  }

  /**
   * Makes a token.
   *
   * @return its secret, which is kept nowhere
   * @throws IllegalArgumentException when there is one of this name, or the name is none
   */
  public String add(String name, Role role, LocalDate created, Optional<LocalDate> expires) {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    String secret = BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    byte[] grains = new byte[SALT_BYTES];
    random.nextBytes(grains);
    String salt = HexFormat.of().formatHex(grains);
    Issued token =
        new Issued(name, role, created, expires.orElse(null), salt, Issued.hash(salt, secret));
    change(
        all -> {
          if (all.stream().anyMatch(each -> each.name().equals(name))) {
            throw new IllegalArgumentException(name + ": there is a token of this name");
          }
          List<Issued> more = new ArrayList<>(all);
          more.add(token);
          return more;
        });
    return secret;
  }

  /**
   * Takes a token back.
   *
   * @throws IllegalArgumentException when there is none of this name
   */
  public void remove(String name) {
    change(
        all -> {
          List<Issued> fewer = all.stream().filter(each -> !each.name().equals(name)).toList();
          if (fewer.size() == all.size()) {
            throw new IllegalArgumentException(name + ": there is no token of this name");
          }
          return fewer;
        });
  }

  /** Writes a new file in the place of the old, one who changes it at a time. */
  private void change(UnaryOperator<List<Issued>> edit) {
    Path lock = file.resolveSibling(file.getFileName() + ".lock");
    try (FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock(); // until the channel is closed
      List<String> lines = new ArrayList<>(List.of(HEAD));
      edit.apply(all()).forEach(each -> lines.add(each.line()));
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(fresh);
      OwnFile.create(fresh);
      Files.write(fresh, lines, StandardCharsets.UTF_8);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be written", e);
    }
  }
}
