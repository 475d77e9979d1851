package dev.demarche.intake.bytes;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a charset: byte order mark, then UTF-16 without one, then UTF-8 if the bytes are valid
 * UTF-8 whatever anybody says, then the word of its bringer or the page's own if the outcome looks
 * like words, then what ICU detects.
 */
final class Charsets {
  private static final int HEAD = 4096;
  private static final int DETECTED = 65_536;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta\\b[^>]{0,200}?charset|\\?xml\\b[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  String decode(byte[] bytes, @Nullable String told) {
    for (Mark mark : Mark.values()) {
      if (mark.opens(bytes)) {
        return new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset());
      }
    }
    return new String(bytes, choose(bytes, told));
  }

  private static Charset choose(byte[] bytes, @Nullable String told) {
    Optional<Charset> wide = Utf16.detect(bytes);
    if (wide.isPresent()) {
      return wide.get();
    }
    List<Charset> declared = declared(bytes, told);
    Utf8 utf8 = Utf8.of(bytes);
    if (utf8.isValid()) {
      boolean other = !declared.isEmpty() && Utf8.hasEscapes(bytes);
      return other ? declared.get(0) : StandardCharsets.UTF_8;
    }
    if (utf8.isNearlyValid()) {
      return StandardCharsets.UTF_8;
    }
    return declared.stream()
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .filter(charset -> Mojibake.isUnlikely(head(bytes, charset)))
        .findFirst()
        .or(() -> detected(bytes))
        .orElse(WINDOWS_1252);
  }

  private static String head(byte[] bytes, Charset charset) {
    return new String(bytes, 0, Math.min(bytes.length, DETECTED), charset);
  }

  private static List<Charset> declared(byte[] bytes, @Nullable String told) {
    return Stream.of(Optional.ofNullable(told).flatMap(Charsets::named), ofPage(bytes))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Charset> ofPage(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() ? named(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> detected(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, DETECTED)));
    return Arrays.stream(detector.detectAll())
        .map(CharsetMatch::getName)
        .map(Charsets::named)
        .flatMap(Optional::stream)
        .filter(charset -> Mojibake.isUnlikely(head(bytes, charset)))
        .findFirst();
  }

  /** Browsers read Latin-1 as Windows-1252, of which it is a part. */
  private static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name.toLowerCase(Locale.ROOT));
      return Optional.of(
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
              ? WINDOWS_1252
              : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // A page may claim anything; the detector then decides.
      return Optional.empty();
    }
  }
}
