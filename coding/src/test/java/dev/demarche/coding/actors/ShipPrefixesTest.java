package dev.demarche.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShipPrefixesTest {
  @Test
  void resolve_ofAShipOfOneFleet_isOfItsState() {
    assertThat(whose("The frigate HMCS Redberry left.", "HMCS Redberry")).containsExactly("CAN");
  }

  @Test
  void resolve_ofLettersOfTwoFleets_isOfTheStateNamed() {
    assertThat(whose("Israel waits. The corvette INS Tamarisk left.", "INS Tamarisk"))
        .containsExactly("ISR");
  }

  private static List<String> whose(String text, String ship) {
    Reading reading = Texts.reading(text);
    return Texts.cast(reading).resolve(Texts.span(reading, ship), null, List.of()).stream()
        .map(e -> e.actor().state())
        .toList();
  }
}
