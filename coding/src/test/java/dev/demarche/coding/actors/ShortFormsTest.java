package dev.demarche.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.demarche.coding.Texts;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortFormsTest {
  @Test
  void add_ofAFamilyNameAfterTheFullOne_meansThatPerson() {
    Reading reading = Texts.reading("Gabriel Boric came. Boric spoke.");
    NamedMention full =
        new NamedMention(
            Texts.span(reading, "Gabriel Boric"), Texts.entity("Gabriel Boric"), false);
    assertThat(Scenes.shortForms(reading, full))
        .extracting(m -> m.span().of(reading.article().text()), m -> m.entity().actor().name())
        .containsExactly(tuple("Gabriel Boric", "Gabriel Boric"), tuple("Boric", "Gabriel Boric"));
  }

  @Test
  void add_ofAFamilyNameBeforeTheFullOne_meansThatPersonToo() {
    Reading reading = Texts.reading("Testname spoke. Later Oumou Testname, a teacher, left.");
    assertThat(names(reading, "Testname")).containsExactly("Oumou Testname");
  }

  @Test
  void add_ofAFamilyNameWithAccents_isFoundWithoutThem() {
    Reading reading = Texts.reading("Jonas Gahr Støre came. Store spoke.");
    assertThat(names(reading, "Store")).containsExactly("Jonas Gahr Støre");
  }

  @Test
  void add_ofAFamilyNameWithParticles_takesThemIn() {
    Reading reading = Texts.reading("Ursula von der Leyen came. On Monday von der Leyen spoke.");
    assertThat(lastName(reading, "von der Leyen")).isEqualTo("Ursula von der Leyen");
  }

  @Test
  void add_ofParticlesBehindAWordThatOpensASentence_takesThemIn() {
    Reading reading = Texts.reading("Ursula von der Leyen came. Later von der Leyen spoke.");
    assertThat(lastName(reading, "von der Leyen")).isEqualTo("Ursula von der Leyen");
  }

  @Test
  void add_ofATitleBeforeAFamilyName_meansWhoeverHoldsTheOffice() {
    Reading reading = Texts.reading("Nigeria waited. President Tinubu spoke.");
    assertThat(names(reading, "Tinubu")).containsExactly("Bola Tinubu");
  }

  @Test
  void add_ofABareFamilyNameOfALeader_meansHim() {
    Reading reading = Texts.headed("Boric flies to Nairobi", "It rained.");
    assertThat(names(reading, "Boric")).containsExactly("Gabriel Boric");
  }

  @Test
  void add_ofAHyphenedNameThatOpensASentence_meansThatPerson() {
    Reading reading =
        Texts.reading("Qatar’s envoy, Hamad bin Nasser al-Testani, came. Al-Testani is to return.");
    assertThat(lastName(reading, "Al-Testani")).isEqualTo("Hamad bin Nasser al-Testani");
  }

  @Test
  void add_ofAWordInSmallLetters_isNobody() {
    Reading reading = Texts.reading("Gabriel Boric came. The boric acid was gone.");
    assertThat(names(reading, "boric acid")).isEmpty();
  }

  @Test
  void add_ofAMonth_isNobody() {
    Reading reading = Texts.reading("Britain voted. May was warm.");
    assertThat(names(reading, "May")).isEmpty();
  }

  @Test
  void add_ofAWordThatAlsoStandsInSmallLetters_isNobody() {
    Reading reading = Texts.reading("Store prices rose in every store.");
    assertThat(names(reading, "Store")).isEmpty();
  }

  @Test
  void add_toNothing_isNothing() {
    assertThat(Scenes.shortForms(Texts.reading(""))).isEmpty();
  }

  private static List<String> names(Reading reading, String words) {
    return Scenes.scene(reading).mentions().within(Texts.span(reading, words)).stream()
        .map(m -> m.entity().actor().name())
        .toList();
  }

  private static String lastName(Reading reading, String words) {
    return Texts.only(Scenes.scene(reading).mentions().within(Texts.lastSpan(reading, words)))
        .entity()
        .actor()
        .name();
  }
}
