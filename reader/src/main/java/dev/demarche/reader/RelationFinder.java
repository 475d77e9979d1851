package dev.demarche.reader;

import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the act between two given parties: every word that may name an act votes for its types,
 * weighted by how well the parties fill its roles.
 */
final class RelationFinder {
  /** A word with less probability of an act is not asked for its roles. */
  private static final double LEAST = 0.005;

  /** Weight of a party that fills no role, so that the act is not lost with it. */
  private static final double FLOOR = 0.03;

  private final Network network;
  private final Decoder decoder;

  RelationFinder(Network network, Decoder decoder) {
    this.network = network;
    this.decoder = decoder;
  }

  /** The act between the parties; either may be missing. */
  Relation find(Passage passage, @Nullable Span source, @Nullable Span target) {
    Span s = source == null ? new Span(0, 0) : passage.wordsIn(source);
    Span t = target == null ? new Span(0, 0) : passage.wordsIn(target);
    List<Network.Head> heads = new ArrayList<>();
    List<float[]> probabilities = new ArrayList<>();
    List<Network.Arguments> arguments =
        network.read(
            List.of(passage),
            p -> choose(p[0], passage.words().size(), s, t, heads, probabilities));
    double[] fits = new double[arguments.size()];
    for (int h = 0; h < fits.length; h++) {
      Network.Arguments a = arguments.get(h);
      fits[h] = (FLOOR + actor(a, s)) * (FLOOR + recipient(a, t, target != null));
    }
    return relation(probabilities, fits, arguments);
  }

  private Relation relation(
      List<float[]> probabilities, double[] fits, List<Network.Arguments> arguments) {
    double[] votes = new double[decoder.types()];
    for (int h = 0; h < fits.length; h++) {
      for (int k = 0; k < votes.length; k++) {
        votes[k] += Decoder.mass(probabilities.get(h), k) * fits[h];
      }
    }
    int kind = 0;
    for (int k = 1; k < votes.length; k++) {
      kind = votes[k] > votes[kind] ? k : kind;
    }
    if (votes[kind] == 0) {
      return new Relation(null, null, EventStatus.OCCURRED);
    }
    int chosen = 0;
    float[] status = new float[arguments.get(0).status().length];
    for (int h = 0; h < fits.length; h++) {
      double weight = Decoder.mass(probabilities.get(h), kind) * fits[h];
      chosen = weight > Decoder.mass(probabilities.get(chosen), kind) * fits[chosen] ? h : chosen;
      for (int i = 0; i < status.length; i++) {
        status[i] += (float) (weight * arguments.get(h).status()[i]);
      }
    }
    EventType type = decoder.type(kind);
    return new Relation(
        type, decoder.mode(type, arguments.get(chosen).mode()), decoder.status(status));
  }

  /** Every word outside the parties that may name an act, as a head of its likeliest type. */
  private List<Network.Head> choose(
      float[][] p,
      int words,
      Span source,
      Span target,
      List<Network.Head> heads,
      List<float[]> probabilities) {
    for (int w = 0; w < words; w++) {
      Span word = new Span(w, w + 1);
      int kind = decoder.likeliest(p[w]);
      boolean party = source.contains(word) || target.contains(word);
      if (!party && Decoder.mass(p[w], kind) >= LEAST) {
        heads.add(new Network.Head(0, w, w + 1, kind));
        probabilities.add(p[w]);
      }
    }
    return heads;
  }

  private double actor(Network.Arguments a, Span source) {
    return strongest(a, source, Role.ACTOR);
  }

  private double recipient(Network.Arguments a, Span target, boolean marked) {
    if (!marked) {
      return 0.3;
    }
    double other =
        Math.max(
            strongest(a, target, Role.BENEFICIARY),
            Math.max(strongest(a, target, Role.MEDIATOR), strongest(a, target, Role.HOST)));
    double actor = strongest(a, target, Role.ACTOR);
    return Math.max(strongest(a, target, Role.RECIPIENT), Math.max(0.7 * other, 0.5 * actor));
  }

  /** The highest probability that a word of the span has the role. */
  private double strongest(Network.Arguments a, Span words, Role role) {
    double best = 0;
    for (int w = words.start(); w < Math.min(words.end(), a.roles().length); w++) {
      best = Math.max(best, decoder.probability(a.roles()[w], role));
    }
    return best;
  }
}
