package dev.demarche.intake.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cleans characters: composed, visible, with plain spaces and line feeds. */
public final class Clean {
  private static final Pattern BREAKS = Pattern.compile("\r\n|[\r\u0085\u2028\u2029\f\u000B]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SURROGATES = Pattern.compile("\\p{Cs}");

  /** Joiners are letters' business in Arabic and Indic scripts, rubbish elsewhere. */
  private static final Pattern JOINERS =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}&&[^\\p{IsLatin}]])[\u200C\u200D]|[\u200C\u200D](?![\\p{L}\\p{M}&&[^\\p{IsLatin}]])");

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cf}&&[^\u200C\u200D\u0600-\u0605\u06DD\u070F]]|\\p{Cc}");

  /** Marks on one letter beyond those of any language, after UAX 15, stream-safe text. */
  private static final Pattern PILES = Pattern.compile("(\\p{M}{30})\\p{M}++");

  private Clean() {}

  /** {@code text} with line feeds as line ends and otherwise as it is. */
  public static String breaks(String text) {
    return BREAKS.matcher(text).replaceAll("\n");
  }

  /** {@code text} as one clean line, trimmed; empty if nothing visible is in it. */
  public static String line(String text) {
    return isPlain(text) ? spaced(text) : thorough(text);
  }

  /** Whether {@code text} has only characters that need no looking at but for white space. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          within(c, ' ', '~')
              || within(c, '\u00A1', '\u00AC')
              || within(c, '\u00AE', '\u02FF')
              || within(c, '\u2010', '\u2027')
              || c == '\n'
              || c == '\t'
              || c == '\u00A0';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static String spaced(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\u00A0') {
        gap = !line.isEmpty();
      } else {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }

  private static String thorough(String text) {
    String spaced = SPACES.matcher(text).replaceAll(" ");
    String visible = INVISIBLE.matcher(JOINERS.matcher(spaced).replaceAll("")).replaceAll("");
    String whole = PILES.matcher(SURROGATES.matcher(visible).replaceAll("")).replaceAll("$1");
    return SPACES.matcher(Normalizer.normalize(whole, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /** The letters and digits of {@code text} in lower case, for comparing. */
  public static String fold(String text) {
    char[] plain = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128) {
        return foldAny(text);
      }
      if (Character.isLetterOrDigit(c)) {
        plain[length++] = Character.toLowerCase(c);
      }
    }
    return new String(plain, 0, length);
  }

  private static String foldAny(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether {@code text} has a letter or digit. */
  public static boolean hasWords(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  /** Whether the character at {@code at} is a letter, a mark on one, or half of either. */
  public static boolean isLetter(String text, int at) {
    char c = text.charAt(at);
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    boolean half = Character.isLowSurrogate(c) && at > 0;
    int whole = text.codePointAt(half ? at - 1 : at);
    int type = Character.getType(whole);
    return Character.isLetter(whole)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /**
   * How many words {@code text} has. In scripts without spaces between words two letters count as
   * one.
   */
  public static int words(String text) {
    int words = 0;
    int unspaced = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c != ' ';
      words += letter && !inside ? 1 : 0;
      unspaced += isUnspaced(c) ? 1 : 0;
      inside = letter;
    }
    return words + unspaced / 2;
  }

  /** Thai to Burmese, Khmer, kana and Chinese characters. */
  private static boolean isUnspaced(char c) {
    return within(c, '\u0E00', '\u0EFF')
        || within(c, '\u1000', '\u109F')
        || within(c, '\u1780', '\u17FF')
        || within(c, '\u3040', '\u30FF')
        || within(c, '\u3400', '\u9FFF');
  }

  private static boolean within(char c, char first, char last) {
    return first <= c && c <= last;
  }
}
