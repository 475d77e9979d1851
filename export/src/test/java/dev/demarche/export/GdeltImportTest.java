package dev.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Place;
import dev.demarche.model.TimeRef;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of GDELT, invented, and what they are read as. */
class GdeltImportTest {
  @Test
  void gdelt_row_isAnActByTheDataSet() {
    Taken taken = Taken.from(ImportFormat.GDELT2, GdeltRows.kenyaConsults());
    EventMention visit = taken.only();

    assertThat(visit.type()).isEqualTo(EventType.CONSULT);
    assertThat(visit.mode()).isEqualTo("visit");
    assertThat(visit.status()).isEqualTo(EventStatus.OCCURRED);
    assertThat(visit.actors()).containsExactly(Actor.state("KEN", "Kenya"));
    assertThat(visit.recipients())
        .containsExactly(
            new Actor(
                "TZA", ActorKind.GOVERNMENT, "Tanzania People's Defence Force", null, null, "MIL"));
    assertThat(visit.date()).isEqualTo(TimeRef.day(LocalDate.parse("2031-03-05"), ""));
    assertThat(visit.place()).isEqualTo(new Place("TZA", "Arusha"));
  }

  @Test
  void gdelt_row_keepsItsProvenance() {
    DiplomaticRecord row = Taken.from(ImportFormat.GDELT2, GdeltRows.kenyaConsults()).rows.get(0);

    assertThat(row.article().uri()).isEqualTo("gdelt2:1100000001");
    assertThat(row.article().publisher()).isEqualTo("GDELT 2");
    assertThat(row.article().published()).isEqualTo(LocalDate.parse("2031-03-06"));
    assertThat(row.article().text())
        .startsWith("Kenya, Tanzania People's Defence Force: Make a visit, 2031-03-05\n")
        .contains("\nSOURCEURL: https://a.example/1\n")
        .contains("\nActionGeo_FullName: Arusha, Arusha, Tanzania\n");
    assertThat(row.events().get(0).evidence().get(0).exact())
        .isEqualTo("Kenya, Tanzania People's Defence Force: Make a visit, 2031-03-05");
  }

  @Test
  void gdelt_statement_isLeftOutAndNoFault() {
    Taken taken = Taken.from(ImportFormat.GDELT2, GdeltRows.kenyaConsults(27, "010"));

    assertThat(taken.rows).isEmpty();
    assertThat(taken.faults).isEmpty();
    assertThat(taken.skipped).containsExactly("no act: Make statement");
  }

  @ParameterizedTest
  @CsvSource({
    "USRGOV, 19880503, RUS, Soviet Union",
    "USR, 19880503, RUS, Soviet Union",
    "GMW, 19850101, DEU, West Germany",
    "DEU, 20050101, DEU, Germany",
    "KSV, 20200101, XKX, Kosovo"
  })
  void gdelt_codeOfTheDay_isItsState(String code, String day, String state, String name) {
    EventMention act =
        Taken.from(ImportFormat.GDELT2, GdeltRows.kenyaConsults(6, code, 7, "", 2, day)).only();

    assertThat(act.actors()).containsExactly(Actor.state(state, name));
  }

  @ParameterizedTest
  @CsvSource({
    "IGOUNO, UNITED NATIONS, United Nations",
    "IGOUNO, '', United Nations",
    "IGOUNO, UN SECURITY COUNCIL, UN Security Council",
    "IGOWSTNAT, NATO, North Atlantic Treaty Organization",
    "IGOEUREEC, EUROPEAN UNION, European Union"
  })
  void gdelt_body_isFoundInItsForms(String code, String name, String body) {
    EventMention act =
        Taken.from(ImportFormat.GDELT2, GdeltRows.kenyaConsults(6, code, 7, name)).only();

    assertThat(act.actors())
        .containsExactly(new Actor(null, ActorKind.IGO, body, null, null, "IGO"));
  }

  @Test
  void gdelt_personInCapitals_isFoundInOurTables() {
    EventMention act =
        Taken.from(ImportFormat.GDELT2, GdeltRows.kenyaConsults(7, "WILLIAM RUTO", 2, "20240305"))
            .only();

    assertThat(act.actors())
        .containsExactly(new Actor("KEN", ActorKind.PERSON, "William Ruto", null, null, "GOV"));
  }
}
