package dev.demarche.intake.bytes;

import dev.demarche.intake.bytes.Bounded.TooLarge;
import dev.demarche.intake.bytes.Decoded.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a file into characters, or says why it cannot. */
public final class Decoder {
  private final int most;
  private final Signatures signatures = Signatures.load();
  private final Charsets charsets = new Charsets();

  /**
   * @param most bytes to read at most, after decompression
   * @throws IllegalArgumentException when {@code most} is not between 1 and 2³¹−2
   */
  public Decoder(int most) {
    if (most < 1 || most == Integer.MAX_VALUE) {
      throw new IllegalArgumentException("no bound on size: " + most);
    }
    this.most = most;
  }

  /**
   * The characters of {@code in}, which is read no further than the bound and is not closed.
   *
   * @param told name of the charset as the bringer of the bytes declares it, or null
   */
  public Decoded decode(InputStream in, @Nullable String told) {
    try {
      return decode(new Bounded(most).read(in), told);
    } catch (TooLarge e) {
      return new Refused("larger than " + most + " bytes");
    } catch (IOException e) {
      return new Refused("cannot be read: " + e.getMessage());
    }
  }

  private Decoded decode(byte[] bytes, @Nullable String told) {
    if (bytes.length == 0) {
      return new Refused("empty");
    }
    Optional<String> binary = signatures.nameOf(bytes);
    if (binary.isPresent()) {
      return new Refused("not text but " + binary.get());
    }
    String text = charsets.decode(bytes, told);
    return Plausibility.objection(text)
        .<Decoded>map(Refused::new)
        .orElseGet(() -> new Decoded.Text(text));
  }
}
