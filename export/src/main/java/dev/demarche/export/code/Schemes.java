package dev.demarche.export.code;

import dev.demarche.coding.Codes;
import dev.demarche.knowledge.Coordinates;
import dev.demarche.knowledge.Knowledge;
import dev.demarche.model.Place;
import java.util.Optional;

/**
 * All code schemes that formats need.
 *
 * @param codes codes of acts by type, mode and status
 * @param cameo labels and scores of CAMEO
 * @param plover scores of PLOVER
 * @param sectors role codes
 * @param bodies international bodies
 * @param countries country codes by day
 * @param together acts that those who do it do to each other
 * @param coordinates where places lie
 */
public record Schemes(
    Codes codes,
    CameoCodes cameo,
    PloverScores plover,
    Sectors sectors,
    Bodies bodies,
    Countries countries,
    Together together,
    Coordinates coordinates) {
  /** Loads the tables. */
  public static Schemes over(Knowledge knowledge, Coordinates coordinates) {
    return new Schemes(
        new Codes(),
        new CameoCodes(),
        new PloverScores(),
        new Sectors(),
        new Bodies(knowledge),
        new Countries(knowledge),
        new Together(),
        coordinates);
  }

  /** Where a place lies; nothing for what neither it nor its state is known of. */
  public Optional<Where> where(Place place) {
    String state = place.state();
    Optional<Where> exact =
        coordinates
            .of(state, place.name())
            .map(point -> new Where(point.latitude(), point.longitude(), false));
    return exact.isPresent() || state == null
        ? exact
        : coordinates.of(state).map(point -> new Where(point.latitude(), point.longitude(), true));
  }
}
