package dev.demarche.server.page;

import dev.demarche.record.event.AgreementStep;
import dev.demarche.record.event.RecordedAgreement;
import dev.demarche.server.query.Filters;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An agreement.
 *
 * @param name its name
 * @param href its page
 * @param parties who is bound by it
 * @param standing how it stands, in lower case; a class of the style sheet as well
 * @param signed when it was signed, or empty
 * @param inForce since when it is in force, or empty
 * @param expires when it runs out, or empty
 * @param past whether that day has passed
 * @param steps how it came to stand so
 * @param mentions who tells of it
 */
public record AgreementView(
    String name,
    String href,
    List<Link> parties,
    String standing,
    String signed,
    String inForce,
    String expires,
    boolean past,
    List<Step> steps,
    List<Told> mentions) {
  private static final String BODY = "IGO|";

  /** Copies the lists. */
  public AgreementView {
    parties = List.copyOf(parties);
    steps = List.copyOf(steps);
    mentions = List.copyOf(mentions);
  }

  /**
   * A step of its history.
   *
   * @param asOf since when
   * @param standing how it stood
   * @param expires when it was to run out, or empty
   * @param article who tells it
   */
  public record Step(String asOf, String standing, String expires, Link article) {}

  /**
   * What an article tells of it.
   *
   * @param article the article
   * @param told day and standing
   * @param quotes the words
   */
  public record Told(Link article, String told, List<String> quotes) {}

  /**
   * Of an agreement, on a day.
   *
   * @param names what sides are called
   */
  static AgreementView of(
      RecordedAgreement agreement, LocalDate asOf, UnaryOperator<String> names) {
    LocalDate deadline = agreement.deadline();
    return new AgreementView(
        agreement.name(),
        Words.agreement(agreement.id()),
        agreement.parties().stream().map(code -> party(code, names)).toList(),
        Words.words(agreement.status()),
        orEmpty(agreement.signed()),
        orEmpty(agreement.inForce()),
        orEmpty(agreement.expires()),
        deadline != null && deadline.isBefore(asOf),
        agreement.history().stream().map(AgreementView::step).toList(),
        agreement.mentions().stream().map(AgreementView::told).toList());
  }

  private static Link party(String code, UnaryOperator<String> names) {
    String side = code.startsWith(BODY) ? code.substring(BODY.length()) : code;
    return new Link(names.apply(side), "/actors/" + Filters.encode(side));
  }

  private static Step step(AgreementStep step) {
    return new Step(
        day(step.asOf()),
        Words.words(step.status()),
        orEmpty(step.expires()),
        new Link(step.article(), Words.article(step.article())));
  }

  private static Told told(RecordedAgreement.Mention mention) {
    return new Told(
        new Link(mention.article(), Words.article(mention.article())),
        day(mention.published()) + ", " + Words.words(mention.status()),
        mention.evidence().stream().map(each -> each.exact()).distinct().toList());
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "undated" : day.toString();
  }

  private static String orEmpty(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
