package dev.demarche.server.api;

import dev.demarche.export.ExportFormat;
import dev.demarche.server.Answer;
import dev.demarche.server.Refusal;
import dev.demarche.server.feed.MediaTypes;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.jspecify.annotations.Nullable;

/** Chooses the form of an answer by the {@code Accept} header (RFC 9110, 12.5.1). */
final class Negotiation {
  private static final Offer PLAIN = new Offer(Answer.JSON, null);

  /** Of what is told as JSON only. */
  static final Negotiation JSON = new Negotiation(List.of(PLAIN));

  /** Of acts: JSON and every format of the field. */
  static final Negotiation EVENTS = with(ExportFormat.values());

  /** Of what lies ahead: JSON, or a calendar. */
  static final Negotiation AGENDA = with(ExportFormat.ICAL);

  private final List<Offer> offers;

  private Negotiation(List<Offer> offers) {
    this.offers = offers;
  }

  /**
   * A form of an answer.
   *
   * @param type its media type
   * @param format the format, or null for our JSON
   */
  record Offer(String type, @Nullable ExportFormat format) {
    /** Whether a range of media types, as {@code text/*}, names it. */
    boolean isIn(String range) {
      String wanted = range.toLowerCase(Locale.ROOT).replace(" ", "");
      String base = bare(type);
      String asked = bare(wanted);
      boolean named =
          asked.equals("*/*")
              || asked.equals(base)
              || (asked.endsWith("/*") && base.startsWith(asked.substring(0, asked.length() - 1)));
      return named && profile(type.replace(" ", "")).equals(profile(wanted));
    }

    private static String bare(String type) {
      int end = type.indexOf(';');
      return end < 0 ? type : type.substring(0, end);
    }

    private static String profile(String type) {
      for (String part : type.split(";", -1)) {
        if (part.startsWith("profile=")) {
          return part.substring("profile=".length()).replace("\"", "");
        }
      }
      return "";
    }
  }

  private static Negotiation with(ExportFormat... formats) {
    List<Offer> offers = new ArrayList<>(List.of(PLAIN));
    for (ExportFormat format : formats) {
      offers.add(new Offer(MediaTypes.negotiated(format), format));
    }
    return new Negotiation(List.copyOf(offers));
  }

  /** The media types that there are. */
  List<String> types() {
    return offers.stream().map(Offer::type).toList();
  }

  /**
   * What the request likes best of what there is; JSON where it does not tell.
   *
   * @throws Refusal with status 406 where it likes none
   */
  Offer choose(Context request) {
    if (offers.size() > 1) {
      request.header("Vary", "Accept");
    }
    String accept = request.header("Accept");
    if (accept == null || accept.isBlank()) {
      return PLAIN;
    }
    QuotedQualityCSV liked = new QuotedQualityCSV();
    liked.addValue(accept);
    for (String range : liked.getValues()) {
      for (Offer offer : offers) {
        if (offer.isIn(range)) {
          return offer;
        }
      }
    }
    throw new Refusal(406, accept + ": not to be had here; there is " + told());
  }

  private String told() {
    return offers.stream().map(Offer::type).collect(Collectors.joining(", "));
  }
}
