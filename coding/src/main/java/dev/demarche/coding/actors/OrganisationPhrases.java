package dev.demarche.coding.actors;

import dev.demarche.knowledge.Match;
import dev.demarche.knowledge.Token;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves phrases for parties, unions, companies and groups of which no table tells. */
final class OrganisationPhrases {
  /** "NUMSA", "AgriSA": no common word. */
  private static final Pattern ACRONYM =
      Pattern.compile("\\p{Lu}{3,8}|\\p{Lu}\\p{Ll}{1,6}\\p{Lu}{2,4}");

  private final Scene scene;
  private final Tools tools;

  OrganisationPhrases(Scene scene, Tools tools) {
    this.scene = scene;
    this.tools = tools;
  }

  /** "Rights groups", "the trade unions", unless they are of a body or group. */
  Optional<Entity> several(List<Token> tokens, @Nullable String side) {
    String state = tools.entities().alpha3(side);
    return side != null && state == null
        ? Optional.empty()
        : tools
            .associations()
            .several(
                tokens, scene.document().text(), state, scene.setting().homeState().orElse(null));
  }

  /** "The bar association": see {@link Associations}. */
  Optional<Entity> association(Nouns.Noun noun, List<Token> tokens) {
    String home = scene.setting().homeState().orElse(null);
    return tools.associations().of(noun, tokens, scene.document().text(), home);
  }

  /** "The company", "the airline": the organisation named last. */
  Optional<Entity> last(Parts parts) {
    boolean single = scene.isDefinite(parts.whole()) && !scene.words(parts.head()).endsWith("s");
    return single
        ? scene
            .coreference()
            .lastBefore(parts.whole(), Fitting.kind(ActorKind.ORGANISATION, ActorKind.NGO))
        : Optional.empty();
  }

  /** "The opposition Green Alliance bloc": an organisation of which only the name is known. */
  Optional<Entity> named(Nouns.Noun noun, List<Token> tokens, @Nullable String side) {
    boolean group =
        switch (noun.kind()) {
          case BODY, GROUP, ORGANISATION -> true;
          default -> false;
        };
    int end = tokens.size() - 1;
    int from = end;
    while (from > 0 && isNameLike(tokens.get(from - 1))) {
      from--;
    }
    Optional<String> state =
        Optional.ofNullable(tools.entities().alpha3(side)).or(scene.setting()::homeState);
    if (!group || from == end || tokens.get(end).capital() || state.isEmpty()) {
      return Optional.empty();
    }
    Span name = tokens.get(from).span().union(tokens.get(end - 1).span());
    ActorKind kind =
        noun.kind() == Nouns.Kind.GROUP ? ActorKind.ARMED_GROUP : ActorKind.ORGANISATION;
    return Optional.of(
        Entity.of(new Actor(state.get(), kind, scene.words(name), null, null, noun.sector())));
  }

  /** Whether a word is part of a name that no table knows. */
  private boolean isNameLike(Token token) {
    return Character.isUpperCase(scene.words(token.span()).codePointAt(0))
        && !tools.counts().isNumber(token.folded())
        && scene.mentions().overlapping(token.span()).isEmpty()
        && scene.document().matches().overlapping(token.span()).isEmpty()
        && !tools.associations().isArticle(token)
        && tools.nouns().of(token.folded()).isEmpty();
  }

  /** A word that no table holds: a thing of a state stands for it, a capital makes a name. */
  List<Entity> unknown(Parts parts, @Nullable Match qualifier, @Nullable String side, Token last) {
    if (last.capital() && qualifier != null) {
      String name = scene.words(parts.head());
      String state = tools.entities().alpha3(side);
      return List.of(Entity.of(new Actor(state, ActorKind.ORGANISATION, name, null, null, null)));
    }
    return organisation(parts.head(), side)
        .map(List::of)
        .orElseGet(() -> side == null ? List.of() : scene.owner(side));
  }

  /** "The miners' union SNTM", "AgriSA": an organisation of which only the name is known. */
  private Optional<Entity> organisation(Span head, @Nullable String side) {
    List<Token> tokens = scene.document().tokens().within(head);
    Token last = tokens.get(tokens.size() - 1);
    String name = scene.words(last.span());
    boolean told =
        tokens.size() > 1
            && tools
                .nouns()
                .of(tokens.get(tokens.size() - 2).folded())
                .filter(n -> n.kind() == Nouns.Kind.ORGANISATION)
                .isPresent();
    Optional<String> state =
        Optional.ofNullable(tools.entities().alpha3(side)).or(scene.setting()::homeState);
    return ACRONYM.matcher(name).matches() || (told && last.capital())
        ? state.map(of -> Entity.of(new Actor(of, ActorKind.ORGANISATION, name, null, null, null)))
        : Optional.empty();
  }
}
