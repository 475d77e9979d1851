package dev.demarche.gather.mail;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells letters by the lines they begin with. */
final class HeaderLines {
  private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,70}):.*", Pattern.DOTALL);
  private static final Pattern BETWEEN =
      Pattern.compile("From \\S.{0,200}\\d{1,2}:\\d{2}.{0,60}", Pattern.DOTALL);
  private static final Set<String> TECHNICAL = Set.of("message-id", "mime-version", "received");

  private HeaderLines() {}

  /** Whether {@code start} begins with a field of a header. */
  static boolean beginsWithField(String start) {
    return start.lines().findFirst().filter(line -> FIELD.matcher(line).matches()).isPresent();
  }

  /** Whether {@code start} begins with fields that only a letter has together. */
  static boolean isLetter(String start) {
    Set<String> names = new HashSet<>();
    for (String line : start.lines().takeWhile(each -> !each.isBlank()).toList()) {
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        names.add(field.group(1).toLowerCase(Locale.ROOT));
      } else if (!Character.isWhitespace(line.charAt(0))) {
        return false;
      }
    }
    return names.contains("from")
        && names.contains("date")
        && names.stream().anyMatch(TECHNICAL::contains);
  }

  /** Whether {@code line} stands between the letters of a mailbox: sender and time. */
  static boolean isBetweenLetters(String line) {
    return line.startsWith("From ") && BETWEEN.matcher(line.strip()).matches();
  }
}
