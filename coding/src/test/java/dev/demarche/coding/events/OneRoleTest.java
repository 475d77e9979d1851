package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneRoleTest {
  private static final Reading VISIT =
      Texts.reading(
          "President William Ruto of Kenya received Foreign Minister Penny Wong in Nairobi.");

  private static Frame mended(Frame frame) {
    return new OneRole(VISIT, Texts.cast(VISIT)).mend(frame);
  }

  private static List<String> words(Frame frame, Role role) {
    return frame.in(role).stream().map(s -> s.span().of(VISIT.article().text())).toList();
  }

  @Test
  void mend_nameCutInTwo_hasThePartOfTheLargerShare() {
    Frame frame =
        mended(
            Act.of(VISIT, EventType.CONSULT, "received")
                .actor("William")
                .recipient("Ruto")
                .in(Role.RECIPIENT, "Penny", 0.3)
                .actor("Wong")
                .frame());

    assertThat(words(frame, Role.ACTOR)).containsExactly("William Ruto of Kenya");
    assertThat(words(frame, Role.RECIPIENT)).containsExactly("Penny Wong");
  }

  @Test
  void mend_stateOfAPerson_isPartOfHisName() {
    Frame frame =
        mended(
            Act.of(VISIT, EventType.CONSULT, "received")
                .actor("William Ruto")
                .actor("Kenya")
                .recipient("Penny Wong")
                .frame());

    assertThat(words(frame, Role.ACTOR)).containsExactly("William Ruto of Kenya");
  }

  @Test
  void mend_bothOnOneSide_leavesSomebodyWhoActs() {
    Frame frame =
        mended(
            Act.of(VISIT, EventType.CONSULT, "received")
                .in(Role.ACTOR, "William", 0.4)
                .recipient("William Ruto")
                .recipient("Penny Wong")
                .frame());

    assertThat(words(frame, Role.ACTOR)).containsExactly("William Ruto of Kenya");
    assertThat(words(frame, Role.RECIPIENT)).containsExactly("Penny Wong");
  }

  @Test
  void mend_partsThatAreWhole_isTheSame() {
    Frame frame =
        Act.of(VISIT, EventType.CONSULT, "received")
            .actor("President William Ruto")
            .recipient("Foreign Minister Penny Wong")
            .frame();

    assertThat(mended(frame)).isSameAs(frame);
  }
}
