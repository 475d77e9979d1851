package dev.demarche.intake;

import dev.demarche.intake.IntakeResult.Read;
import dev.demarche.intake.IntakeResult.Unreadable;
import dev.demarche.intake.bytes.Decoded;
import dev.demarche.intake.bytes.Decoder;
import dev.demarche.intake.text.Draft;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;

/**
 * Turns the bytes of a text or HTML file into an article: main text, title, publisher, day of
 * publication, language. Safe for use by several threads.
 */
public final class Intake {
  /** Bytes that are read of a file at most, after decompression, unless told otherwise. */
  public static final int DEFAULT_BOUND = 20_000_000;

  private final Decoder decoder;
  private final Drafting drafting;
  private final ArticleWriter writer = new ArticleWriter();

  /** An intake with {@link #DEFAULT_BOUND}. */
  public Intake() {
    this(DEFAULT_BOUND, Clock.systemUTC());
  }

  /**
   * An intake that reads files of up to {@code bound} bytes after decompression.
   *
   * @param clock tells the year near which an article is looked for that names none at all
   * @throws IllegalArgumentException when {@code bound} is not positive or the largest integer
   */
  public Intake(int bound, Clock clock) {
    this.drafting = new Drafting(clock);
    this.decoder = new Decoder(bound);
  }

  /**
   * Reads the file {@code bytes}.
   *
   * @param uri its path or address, as it shall stand in the article; a day in it may be used
   */
  public IntakeResult read(String uri, byte[] bytes) {
    return read(uri, bytes, Stated.NOTHING);
  }

  /**
   * Reads the file {@code bytes}.
   *
   * @param uri its path or address, as it shall stand in the article; a day in it may be used
   * @param stated what else is told of it; used where the file itself does not tell
   */
  public IntakeResult read(String uri, byte[] bytes, Stated stated) {
    return read(uri, new ByteArrayInputStream(bytes), stated);
  }

  /** Reads the file {@code in}, up to the bound and without closing it. */
  public IntakeResult read(String uri, InputStream in) {
    return read(uri, in, Stated.NOTHING);
  }

  private IntakeResult read(String uri, InputStream in, Stated stated) {
    Decoded decoded = decoder.decode(in, stated.charset());
    if (decoded instanceof Decoded.Refused refused) {
      return new Unreadable(uri, refused.reason());
    }
    Draft draft = drafting.draft(uri, ((Decoded.Text) decoded).text(), stated);
    return draft.parts().isEmpty()
        ? new Unreadable(uri, "holds no article text")
        : new Read(writer.write(uri, draft));
  }
}
