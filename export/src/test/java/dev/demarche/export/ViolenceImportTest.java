package dev.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventType;
import dev.demarche.model.Place;
import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of ACLED and UCDP GED, invented, and what they are read as. */
class ViolenceImportTest {
  private static final String ACLED =
      "\uFEFFevent_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
          + "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,"
          + "country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,"
          + "notes,fatalities,tags,timestamp\n";

  @Test
  void acled_clash_isAnAssaultInItsWeek() {
    EventMention act =
        Taken.from(
                ImportFormat.ACLED,
                ACLED
                    + "SOM900,05 March 2031,2031,2,Political violence,Battles,Armed clash,"
                    + "Military Forces of Somalia (2022-),,State forces,Al Shabaab,,Rebel group,x,,706,"
                    + "Eastern Africa,Somalia,Bay,,,Baidoa,3.1,43.6,1,Radio A; Radio B,National,"
                    + "\"On 5 March, they \"\"clashed\"\" near\nBaidoa.\",3,,1930000000\n")
            .only();

    assertThat(act.type()).isEqualTo(EventType.ASSAULT);
    assertThat(act.actors())
        .containsExactly(
            new Actor("SOM", ActorKind.GOVERNMENT, "Military Forces of Somalia", null, null, "MIL"),
            new Actor("SOM", ActorKind.ARMED_GROUP, "Al Shabaab", null, null, "REB"));
    assertThat(act.recipients()).isEmpty();
    assertThat(act.date())
        .isEqualTo(
            new TimeRef(
                LocalDate.parse("2031-03-03"), LocalDate.parse("2031-03-09"), Precision.WEEK, ""));
    assertThat(act.place()).isEqualTo(new Place("SOM", "Baidoa"));
    assertThat(act.evidence().get(0).exact())
        .isEqualTo("On 5 March, they \"clashed\" near Baidoa.");
    assertThat(act.sources())
        .extracting(source -> source.name())
        .containsExactly("Radio A", "Radio B");
  }

  /** A row of a sub-event with its parties, each a name and a class by a colon. */
  private static EventMention acled(String subEvent, String one, String other) {
    String row =
        String.join(
            ",",
            "SOM902,2031-03-05,2031,1,x,x",
            subEvent,
            one.replace(":", ",,"),
            other.isEmpty() ? ",," : other.replace(":", ",,"),
            ",,706,x,Somalia,Bay,,,Baidoa,3.1,43.6,1,Radio A,National,What was.,0,,1930000000\n");
    return Taken.from(ImportFormat.ACLED, ACLED + row).only();
  }

  /** In most of them the order of actors says nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Armed clash | Army:1 | Rebels:2 | ASSAULT | Army, Rebels | ''",
        "Shelling/artillery/missile attack | Army:1 | Rebels:2 | ASSAULT | Army, Rebels | ''",
        "Air/drone strike | Army:1 | Civilians:Civilians | ASSAULT | Army | Civilians",
        "Grenade | Civilians:Civilians | Rebels:2 | ASSAULT | Rebels | Civilians",
        "Grenade | Rebels:2 | '' | ASSAULT | Rebels | ''",
        "Attack | Rebels:2 | Civilians:7 | ASSAULT | Rebels | Civilians",
        "Excessive force against protesters | Protesters:6 | Police:1 | ASSAULT | Police | Protesters",
        "Excessive force against protesters | Protesters:6 | '' | ASSAULT | '' | Protesters",
        "Peaceful protest | Protesters:6 | '' | PROTEST | Protesters | ''",
        "Mob violence | Rioters:5 | Civilians:7 | PROTEST | Rioters | Civilians",
        "Agreement | Army:1 | Rebels:2 | AGREE | Army, Rebels | ''",
        "Non-violent transfer of territory | Rebels:2 | Army:1 | COERCE | Rebels | Army"
      })
  void acled_actors_doWhatTheSubEventSays(
      String subEvent, String one, String other, EventType type, String actors, String recipients) {
    EventMention act = acled(subEvent, one, other);

    assertThat(act.type()).isEqualTo(type);
    assertThat(names(act.actors())).isEqualTo(actors);
    assertThat(names(act.recipients())).isEqualTo(recipients);
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
  }

  @Test
  void acled_notInUtf8_isReadInItsCharsetAndTold() {
    String row =
        "SOM%d,2031-03-05,2031,1,x,Protests,Peaceful protest,Protesters,,6,,,0,60,,706,x,Somalia,"
            + "Bay,,,%s,3.1,43.6,1,Radio A,National,They marched.,0,,1930000000\n";
    String file = ACLED.substring(1) + row.formatted(1, "Baidoa") + row.formatted(2, "Cádiz “Sur”");

    Taken taken = Taken.from(ImportFormat.ACLED, file.getBytes(Charset.forName("windows-1252")));

    assertThat(taken.notes)
        .containsExactly("file:3: not in UTF-8; such lines are read as Windows-1252 (ISO 8859-1)");
    assertThat(taken.rows.get(1).events().get(0).place())
        .isEqualTo(new Place("SOM", "Cádiz “Sur”"));
  }

  @Test
  void acled_linesThatEndAsOnOldComputers_areReadHoweverMany() {
    String row =
        "SOM%d,2031-03-05,2031,1,x,Protests,Peaceful protest,Protesters,,6,,,0,60,,706,x,Somalia,"
            + "Bay,,,Baidoa,3.1,43.6,1,Radio A,National,%s,0,,1930000000\r";
    StringBuilder file = new StringBuilder(ACLED.replace('\n', '\r'));
    for (int i = 0; i < 60; i++) {
      file.append(row.formatted(i, "They marched on. ".repeat(5_000)));
    }

    Taken taken = Taken.from(ImportFormat.ACLED, file.toString());

    assertThat(taken.faults).isEmpty();
    assertThat(taken.rows).hasSize(60);
  }

  @Test
  void acled_emptyLinesAtTheEnd_areNoFault() {
    Taken taken = Taken.from(ImportFormat.ACLED, ACLED + "\n\r\n,,,,\n");

    assertThat(taken.rows).isEmpty();
    assertThat(taken.faults).isEmpty();
  }

  @Test
  void acled_quotationMarkNeverClosed_isAFaultAfterWhatCameBefore() {
    String row =
        "SOM901,2031-03-05,2031,1,x,Protests,Peaceful protest,Protesters (Somalia),,6,,,0,60,,706,x,Somalia,"
            + "Bay,,,Baidoa,3.1,43.6,1,Radio A,National,They marched.,0,,1930000000\n";

    Taken taken = Taken.from(ImportFormat.ACLED, ACLED + row + "SOM902,\"2031-03-05,2031\n" + row);

    assertThat(taken.rows).hasSize(1);
    assertThat(taken.rows.get(0).events().get(0).type()).isEqualTo(EventType.PROTEST);
    assertThat(taken.faults).hasSize(1);
    assertThat(taken.faults.get(0)).startsWith("file:3: ");
  }

  @Test
  void ucdp_oneSidedViolence_isDoneToCivilians() {
    EventMention act =
        Taken.from(
                ImportFormat.UCDP,
                """
                id,date_start,date_end,type_of_violence,side_a,side_b,country
                501,2031-03-05,2031-03-05,3,Group X,Civilians,Kenya
                """)
            .only();

    assertThat(names(act.actors())).isEqualTo("Group X");
    assertThat(names(act.recipients())).isEqualTo("Civilians");
  }

  /** A row of UCDP without header, as the candidate release had it. */
  @Test
  void ucdp_rowWithoutHeader_isReadByPosition() {
    String row =
        "500,KEN-2031-1,2031,True,Clear,1,1,1,Kenya: Government,1,1,Government of Kenya - Group X,1,1,"
            + "Government of Kenya,2,2,Group X,2,\"Radio A, 2031\",Radio A;Radio B,2031-03-05,Clash in north,,"
            + "1,Mandera town,Mandera,North,,3.9,41.8,POINT (41.8 3.9),1,Kenya,501,Africa,1,1,"
            + "2031-03-05 00:00:00.000,2031-03-07 00:00:00.000,1,2,0,0,3,4,3,501,\n";

    EventMention act = Taken.from(ImportFormat.UCDP, row).only();

    assertThat(act.actors())
        .containsExactly(
            Actor.state("KEN", "Kenya"),
            new Actor("KEN", ActorKind.ARMED_GROUP, "Group X", null, null, "REB"));
    assertThat(act.recipients()).isEmpty();
    assertThat(act.date())
        .isEqualTo(
            new TimeRef(
                LocalDate.parse("2031-03-05"),
                LocalDate.parse("2031-03-07"),
                Precision.INTERVAL,
                ""));
    assertThat(act.place()).isEqualTo(new Place("KEN", "Mandera town"));
    assertThat(act.evidence().get(0).exact()).isEqualTo("Clash in north");
  }
}
