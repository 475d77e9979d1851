package dev.demarche.server.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PicturesTest {
  @Test
  void chart_ofBothSides_standsOnTheLine() {
    MonthChart chart =
        MonthChart.of(
            List.of(
                new MonthChart.Month("2025-01", List.of(1, 2, 0, 0)),
                new MonthChart.Month("2025-02", List.of(0, 0, 6, 0))));
    assertThat(chart.zero()).isEqualTo("60");
    assertThat(chart.bars())
        .containsExactly(
            new MonthChart.Bar(1, "0", "40", "270", "20"),
            new MonthChart.Bar(2, "0", "0", "270", "40"),
            new MonthChart.Bar(3, "360", "60", "270", "120"));
    assertThat(chart.most()).isEqualTo(6);
  }

  @Test
  void chart_ofNothing_hasNoBars() {
    assertThat(MonthChart.of(List.of()).bars()).isEmpty();
  }

  @Test
  void circle_ofTies_putsNeighboursTogether() {
    List<Map.Entry<String, Integer>> frequent =
        List.of(
            Map.entry("A", 9),
            Map.entry("B", 8),
            Map.entry("C", 7),
            Map.entry("D", 6),
            Map.entry("E", 5));
    List<Net.Tie> ties = List.of(tie("A", "D", 3), tie("A", "C", 1), tie("B", "C", 2));
    assertThat(Circle.of(frequent, ties, "", 10)).containsExactly("A", "D", "C", "B");
    assertThat(Circle.of(frequent, ties, "C", 10)).startsWith("C").hasSize(4);
  }

  @Test
  void circle_withFewPlaces_leavesOutWhoHasNoTieLeft() {
    List<Map.Entry<String, Integer>> frequent =
        List.of(Map.entry("A", 3), Map.entry("B", 2), Map.entry("C", 1));
    List<Net.Tie> ties = List.of(tie("A", "B", 1), tie("B", "C", 1));
    assertThat(Circle.of(frequent, ties, "", 2)).containsExactly("A", "B");
  }

  @Test
  void net_withAMiddle_hasItInTheMiddle() {
    Net net = Net.of(List.of("A", "B", "C"), List.of(tie("A", "B", 4), tie("A", "X", 1)), true);
    assertThat(net.dots().get(0).x()).isEqualTo("360");
    assertThat(net.dots().get(0).y()).isEqualTo("290");
    assertThat(net.dots().get(1).y()).isEqualTo("70");
    assertThat(net.lines()).hasSize(1);
    assertThat(net.lines().get(0).width()).isEqualTo("9");
  }

  @Test
  void map_ofPlaces_hasThemWhereTheyLie() {
    WorldMap map =
        WorldMap.of(
            List.of(new WorldMap.Spot("Nowhere", 0, 0, 1), new WorldMap.Spot("Suva", -18, 178, 4)));
    assertThat(map.circles())
        .extracting(WorldMap.Circle::x, WorldMap.Circle::y, WorldMap.Circle::radius)
        .containsExactly(tuple("716", "204", "10"), tuple("360", "168", "6.5"));
  }

  private static Net.Tie tie(String one, String other, int acts) {
    return new Net.Tie(one, other, "both", acts);
  }
}
