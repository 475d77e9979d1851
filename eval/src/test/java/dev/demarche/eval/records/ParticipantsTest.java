package dev.demarche.eval.records;

import static dev.demarche.eval.Json5.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParticipantsTest {
  @Test
  void coreAgrees_swappedSides_onlyWhereSymmetric() {
    Participants swapped = sides("['CHL|']", "['BOL|']", "[]", false);
    assertThat(sides("['BOL|']", "['CHL|']", "[]", false).coreAgrees(swapped)).isFalse();
    assertThat(sides("['BOL|']", "['CHL|']", "[]", true).coreAgrees(swapped)).isTrue();
  }

  @Test
  void coreAgrees_mergedSides_whereTwoAreThere() {
    Participants merged = sides("['BOL|', 'CHL|']", "[]", "[]", false);
    assertThat(sides("['BOL|']", "['CHL|']", "[]", true).coreAgrees(merged)).isTrue();
  }

  @Test
  void coreAgrees_noActorPredicted_isFalse() {
    Participants gold = sides("['BOL|']", "[]", "[]", false);
    assertThat(gold.coreAgrees(sides("[]", "['BOL|']", "[]", false))).isFalse();
  }

  @Test
  void coreAgrees_goldWithoutRecipient_takesAny() {
    Participants gold = sides("['BOL|']", "[]", "[]", false);
    assertThat(gold.coreAgrees(sides("['BOL|']", "['PER|']", "[]", false))).isTrue();
  }

  @Test
  void strictAgrees_foreignParticipant_isFalse() {
    Participants gold = sides("['BOL|']", "['CHL|']", "[]", false);
    assertThat(gold.strictAgrees(sides("['BOL|']", "['CHL|', 'PER|']", "[]", false))).isFalse();
  }

  @Test
  void strictAgrees_goldsPartyAmongTheOthers_isEnough() {
    Participants gold = sides("['BOL|', 'BRA|']", "['CHL|']", "[]", false);
    assertThat(gold.strictAgrees(sides("['BOL|']", "['CHL|']", "['BRA|']", false))).isTrue();
  }

  @Test
  void strictAgrees_goldsMediatorAsParty_isNotForeign() {
    Participants gold = sides("['BOL|']", "['CHL|']", "['BRA|']", false);
    assertThat(gold.strictAgrees(sides("['BOL|', 'BRA|']", "['CHL|']", "[]", false))).isTrue();
  }

  private static Participants sides(
      String actors, String recipients, String others, boolean symmetric) {
    return Participants.of(
        json(
            "{'actors': %s, 'recipients': %s, 'others': %s, 'symmetric': %s}"
                .formatted(actors, recipients, others, symmetric)));
  }
}
