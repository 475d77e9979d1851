package dev.demarche.intake.line;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Brings the names of outlets into one form. */
final class Names {
  private static final int LONGEST_INITIALS = 4;
  private final LineWords words;

  Names(LineWords words) {
    this.words = words;
  }

  /** {@code name} without roles at its end, and not in capitals throughout. */
  String tidy(String name) {
    String bare = withoutRole(name.strip());
    boolean shouted = bare.chars().noneMatch(Character::isLowerCase);
    return shouted && bare.length() > LONGEST_INITIALS ? capitalised(bare) : bare;
  }

  /** Whether {@code brief} is the beginning or the initials of {@code full}. */
  static boolean stands(String brief, String full) {
    String initials =
        LineWords.words(full).stream()
            .filter(word -> Character.isUpperCase(word.codePointAt(0)))
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    return full.toLowerCase(Locale.ROOT).startsWith(brief.toLowerCase(Locale.ROOT) + " ")
        || (brief.length() > 1 && initials.equalsIgnoreCase(brief));
  }

  private String withoutRole(String name) {
    int role = words.closing("role", name);
    String rest = name.substring(0, name.length() - role).strip();
    boolean outletsOwn = words.is("outlet", name.substring(name.length() - role).strip());
    return role == 0 || rest.isEmpty() || outletsOwn ? name : rest;
  }

  private String capitalised(String name) {
    List<String> all = List.of(name.toLowerCase(Locale.ROOT).split(" ", -1));
    return IntStream.range(0, all.size())
        .mapToObj(
            i -> i > 0 && words.is("connector", all.get(i)) ? all.get(i) : capital(all.get(i)))
        .collect(Collectors.joining(" "));
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
