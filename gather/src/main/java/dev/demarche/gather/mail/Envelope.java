package dev.demarche.gather.mail;

import dev.demarche.gather.said.SaidDay;
import dev.demarche.gather.said.SaidLanguage;
import dev.demarche.intake.Stated;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** What the header of a letter tells: the sender is the publisher, the subject the headline. */
final class Envelope {
  private static final Pattern BEFORE_SUBJECT =
      Pattern.compile(
          "^(?:\\s*(?:re|fwd?|aw|wg|tr)\\s*:|\\s*\\[[^\\]]{1,40}\\])+", Pattern.CASE_INSENSITIVE);

  private final SaidDay days = new SaidDay();
  private final SaidLanguage languages = new SaidLanguage();

  /**
   * What is told of the letter.
   *
   * @param whole what is told of where it lay; used where the letter does not tell
   */
  Stated of(Message message, Stated whole) {
    String title = title(message.getSubject());
    String publisher = publisher(message.getFrom());
    LocalDate day = days.of(field(message, "Date"));
    String language = languages.of(field(message, "Content-Language"));
    return new Stated(
        title == null ? whole.title() : title,
        publisher == null ? whole.publisher() : publisher,
        day == null ? whole.published() : day,
        language == null ? whole.language() : language);
  }

  private static @Nullable String title(@Nullable String subject) {
    if (subject == null || subject.isBlank()) {
      return null;
    }
    String bare = BEFORE_SUBJECT.matcher(subject).replaceFirst("").strip();
    return bare.isEmpty() ? subject.strip() : bare;
  }

  private static @Nullable String publisher(@Nullable MailboxList from) {
    if (from == null || from.isEmpty()) {
      return null;
    }
    Mailbox sender = from.get(0);
    String name = sender.getName();
    return name == null || name.isBlank() ? sender.getDomain() : name.strip();
  }

  private static @Nullable String field(Message message, String name) {
    Field field = message.getHeader() == null ? null : message.getHeader().getField(name);
    return field == null ? null : field.getBody();
  }
}
