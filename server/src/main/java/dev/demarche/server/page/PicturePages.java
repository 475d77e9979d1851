package dev.demarche.server.page;

import dev.demarche.server.Sources;
import dev.demarche.server.query.Asked;
import dev.demarche.server.query.Sample;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;

/** Acts as pictures: who has to do with whom, and where. */
public final class PicturePages {
  private final Sources sources;
  private final Pages pages;

  /** With what they are made from. */
  public PicturePages(Sources sources, Pages pages) {
    this.sources = sources;
    this.pages = pages;
  }

  /** Tells what it answers. */
  public void routes(RoutesConfig routes) {
    routes.get("/network", this::network);
    routes.get("/map", this::map);
  }

  private void network(Context request) {
    Asked asked = Asked.of(request, sources);
    NetworkView view =
        NetworkView.of(
            Sample.of(asked, sources.chronicle()::timeline),
            asked.question().parties(),
            sources::nameOf);
    pages.send(
        request,
        "network",
        Pages.frame("Network", request, asked),
        Map.of("filters", asked.filters(), "network", view));
  }

  private void map(Context request) {
    Asked asked = Asked.of(request, sources);
    Sample sample = Sample.of(asked, sources.chronicle()::timeline);
    MapView view = MapView.of(sample, sources.schemes().get(), asked.filters());
    pages.send(
        request,
        "map",
        Pages.frame("Map", request, asked),
        Map.of("filters", asked.filters(), "map", view));
  }
}
