package dev.demarche.coding.actors;

import dev.demarche.knowledge.Entry;
import dev.demarche.knowledge.Token;
import dev.demarche.model.ActorKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves phrases that end with a ministry or another organ: "the defence ministry". */
final class MinistryPhrases {

  private static final String PARTY = "party";

  private final Scene scene;
  private final Entities entities;
  private final Nouns nouns;
  private final Counts counts;

  MinistryPhrases(Scene scene, Tools tools) {
    this.scene = scene;
    entities = tools.entities();
    nouns = tools.nouns();
    counts = tools.counts();
  }

  /** The ministries that a phrase means. */
  List<Entity> resolve(
      Entry.Ministry ministry, Parts parts, @Nullable String side, Surroundings around) {
    String state = entities.alpha3(side);
    if (side != null && state == null) {
      return scene.owner(side);
    }
    if (side == null && areSeveral(parts)) {
      return scene.statesOf(
          scene.groups().group(parts.whole(), e -> !e.side().isEmpty(), 2, around.not()));
    }
    Optional<Entity> body =
        side != null
            ? Optional.empty()
            : scene
                .earlier()
                .of(parts.head())
                .filter(e -> e.actor().state() == null)
                .or(
                    () ->
                        isBare(parts) ? scene.body(parts.whole(), last(parts)) : Optional.empty());
    if (body.isPresent()) {
      return List.of(body.get());
    }
    if (side == null && ministry.name().equals(PARTY) && isBare(parts)) {
      Optional<Entity> party =
          scene.coreference().lastBefore(parts.whole(), Fitting.kind(ActorKind.ORGANISATION));
      if (party.isPresent()) {
        return List.of(party.get());
      }
    }
    return Optional.ofNullable(state)
        .or(() -> isTitle(parts) ? scene.ownState() : Optional.empty())
        .or(() -> scene.stateOfBare(parts.whole(), parts.head(), around))
        .map(of -> List.of(entities.organ(of, ministry.name(), ministry.sector())))
        .orElse(List.of());
  }

  /** "The court", without any word that tells which. */
  private boolean isBare(Parts parts) {
    return scene.document().tokens().within(parts.head()).size() <= 2;
  }

  /** "The Ministry", as one writes of oneself. */
  private boolean isTitle(Parts parts) {
    List<Token> tokens = scene.document().tokens().within(parts.head());
    return tokens.size() == 2 && tokens.get(1).capital();
  }

  private String last(Parts parts) {
    List<Token> tokens = scene.document().tokens().within(parts.head());
    return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).folded();
  }

  /** "The foreign ministries", "both armies", but not "the armed forces". */
  private boolean areSeveral(Parts parts) {
    List<Token> tokens = scene.document().tokens().within(parts.head());
    boolean plural = !tokens.isEmpty() && tokens.get(tokens.size() - 1).folded().endsWith("s");
    boolean people =
        plural
            && nouns
                .of(tokens.get(tokens.size() - 1).folded())
                .filter(n -> n.kind() == Nouns.Kind.ORGAN)
                .isPresent();
    boolean counted = counts.of(tokens).isPresent() && scene.isDefinite(parts.whole());
    return plural && (counted || !people);
  }
}
