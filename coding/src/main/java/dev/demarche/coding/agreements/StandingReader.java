package dev.demarche.coding.agreements;

import dev.demarche.coding.agreements.AgreementDraft.Days;
import dev.demarche.coding.agreements.SentenceAgreements.Scene;
import dev.demarche.coding.agreements.SentenceAgreements.Tools;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from one sentence how the agreements in it stand, and their days. */
final class StandingReader {
  private final Tools tools;
  private final Scene scene;
  private final String text;
  private final List<StatusCues.Told> all;

  StandingReader(Tools tools, Scene scene, String text) {
    this.tools = tools;
    this.scene = scene;
    this.text = text;
    this.all = tools.cues().all(text);
  }

  /** The words that tell of agreements in the sentence. */
  List<StatusCues.Told> all() {
    return all;
  }

  /**
   * How the agreement at a place stands: by the nearest words, and where it is the sentence's only
   * one, by all within reach.
   */
  Standing at(Span phrase, boolean alone) {
    List<StatusCues.Told> near = StatusCues.near(all, text, phrase);
    if (near.isEmpty()) {
      return Standing.UNTOLD;
    }
    Standing standing = by(near.get(0));
    boolean open = near.get(0).status() == AgreementStatus.PROPOSED;
    for (StatusCues.Told told : near.subList(1, alone && !open ? near.size() : 1)) {
      if (told.status() != AgreementStatus.PROPOSED) {
        Standing other = by(told);
        standing =
            new Standing(
                standing.nearest(),
                AgreementDraft.further(standing.status(), other.status()),
                standing.days().or(other.days()));
      }
    }
    return standing;
  }

  /** What one expression tells. */
  Standing by(StatusCues.Told told) {
    Days days = days(told);
    LocalDate published = scene.published();
    String force = days.inForce();
    boolean coming =
        force != null && published != null && force.compareTo(published.toString()) > 0;
    return new Standing(told, coming || !told.firm() ? null : told.status(), days);
  }

  private Days days(StatusCues.Told told) {
    StatusCues.Day day = told.day();
    if (day == null) {
      return Days.NONE;
    }
    String date = tools.dates().beside(text, told, all, scene.published()).orElse(null);
    return switch (day) {
      case SIGNED -> new Days(signed(told, date), null, null);
      case FORCE, COMING -> new Days(null, date, null);
      case EXPIRES -> new Days(null, null, date);
    };
  }

  /** The day of signing, of the act itself where no time stands beside its words. */
  private @Nullable String signed(StatusCues.Told told, @Nullable String date) {
    if (told.status() == AgreementStatus.PROPOSED) {
      return null;
    }
    if (date != null || told.status() != AgreementStatus.SIGNED) {
      return date;
    }
    return scene.acts().stream()
        .filter(e -> e.type() == EventType.SUPPORT || e.type() == EventType.AGREE)
        .flatMap(e -> Optional.ofNullable(e.date()).stream())
        .map(AgreementDates::shown)
        .findFirst()
        .orElse(null);
  }
}
