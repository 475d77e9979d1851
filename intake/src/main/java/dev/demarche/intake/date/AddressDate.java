package dev.demarche.intake.date;

import dev.demarche.intake.date.Clue.Weight;
import dev.demarche.model.Article.DateOrigin;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in an address such as {@code /2031/05/17/harvest.html}. */
public final class AddressDate {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![0-9])((?:19|20)[0-9]{2})(?:([/_-])((?:0?[1-9]|1[0-2])|[a-z]{3})\\2|(?=[0-9]{4}(?![0-9]))(0[1-9]|1[0-2]))(0?[1-9]|[12][0-9]|3[01])(?![0-9])",
          Pattern.CASE_INSENSITIVE);

  private AddressDate() {}

  /** The clue in {@code address}, if it names a day. */
  public static Optional<Clue> of(String address, DateScanner scanner) {
    Matcher matcher = DATE.matcher(address);
    while (matcher.find()) {
      String month = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
      String written = matcher.group(1) + "-" + month + "-" + matcher.group(5);
      Optional<FoundDate> date = scanner.scan(written).stream().findFirst();
      if (date.isPresent() && date.get().isPlain()) {
        return date.map(each -> new Clue(each, DateOrigin.URL, Weight.ADDRESS));
      }
    }
    return Optional.empty();
  }
}
