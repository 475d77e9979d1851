package dev.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Place;
import dev.demarche.model.Precision;
import dev.demarche.model.TimeRef;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows as the data sets write them, invented, and what they are read as. */
class ImportsTest {
  /** A row of GDELT 2 with some cells filled, counted from 1. */
  private static String gdelt(Object... filled) {
    String[] cells = new String[61];
    Arrays.fill(cells, "");
    for (int i = 0; i < filled.length; i += 2) {
      cells[(int) filled[i] - 1] = filled[i + 1].toString();
    }
    return String.join("\t", cells) + "\n";
  }

  private static String kenyaConsults(Object... more) {
    Object[] base = {
      1,
      "1100000001",
      2,
      "20310305",
      6,
      "KENGOV",
      7,
      "KENYA",
      8,
      "KEN",
      13,
      "GOV",
      16,
      "TZAMIL",
      17,
      "TANZANIAN ARMY",
      18,
      "TZA",
      23,
      "MIL",
      27,
      "042",
      52,
      "4",
      53,
      "Arusha, Arusha, Tanzania",
      54,
      "TZ",
      60,
      "20310306121500",
      61,
      "https://a.example/1"
    };
    Object[] all = Arrays.copyOf(base, base.length + more.length);
    System.arraycopy(more, 0, all, base.length, more.length);
    return gdelt(all);
  }

  @Test
  void gdelt_row_isAnActByTheDataSet() {
    Taken taken = Taken.from(ImportFormat.GDELT2, kenyaConsults());
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
    DiplomaticRecord row = Taken.from(ImportFormat.GDELT2, kenyaConsults()).rows.get(0);

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
  void again_keptRow_isReadAsBefore() {
    DiplomaticRecord row = Taken.from(ImportFormat.GDELT2, kenyaConsults()).rows.get(0);

    assertThat(Taken.again(row.article())).isEqualTo(row);
  }

  @Test
  void again_everyFormatOfTheSample_isReadAsBefore() {
    for (ImportFormat format : ImportFormat.values()) {
      if (format != ImportFormat.ACLED && format != ImportFormat.UCDP) {
        byte[] file = Written.sample(ExportFormat.valueOf(format.name())).bytes();
        assertThat(Taken.from(format, file).rows)
            .isNotEmpty()
            .allSatisfy(row -> assertThat(Taken.again(row.article())).isEqualTo(row));
      }
    }
  }

  @Test
  void gdelt_statement_isLeftOutAndNoFault() {
    Taken taken = Taken.from(ImportFormat.GDELT2, kenyaConsults(27, "010"));

    assertThat(taken.rows).isEmpty();
    assertThat(taken.faults).isEmpty();
    assertThat(taken.skipped).containsExactly("no act: Make statement");
  }

  @Test
  void read_badLines_areToldAndTheRestIsRead() {
    String file =
        kenyaConsults()
            + "nonsense\n"
            + kenyaConsults(1, "1100000002", 2, "20311399")
            + kenyaConsults(1, "1100000003", 27, "999")
            + kenyaConsults(1, "")
            + "\n"
            + kenyaConsults(1, "1100000004");

    Taken taken = Taken.from(ImportFormat.GDELT2, file);

    assertThat(taken.rows).hasSize(2);
    assertThat(taken.faults)
        .containsExactly(
            "file:2: 1 cells, 61 expected",
            "file:3: no day: 20311399",
            "file:4: no code of CAMEO: 999",
            "file:5: no id");
  }

  @Test
  void read_zippedOrGzipped_isTheSame() throws IOException {
    byte[] plain = kenyaConsults().getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
      zip.putNextEntry(new ZipEntry("20310306121500.export.CSV"));
      zip.write(plain);
    }
    ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(gzipped)) {
      gzip.write(plain);
    }

    assertThat(Taken.from(ImportFormat.GDELT2, zipped.toByteArray()).rows)
        .isEqualTo(Taken.from(ImportFormat.GDELT2, plain).rows)
        .isEqualTo(Taken.from(ImportFormat.GDELT2, gzipped.toByteArray()).rows)
        .hasSize(1);
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
        Taken.from(ImportFormat.GDELT2, kenyaConsults(6, code, 7, "", 2, day)).only();

    assertThat(act.actors()).containsExactly(Actor.state(state, name));
  }

  @ParameterizedTest
  @CsvSource({
    "IGOUNO, UNITED NATIONS, United Nations",
    "IGOUNO, '', United Nations",
    "IGOWSTNAT, NATO, North Atlantic Treaty Organization",
    "IGOEUREEC, EUROPEAN UNION, European Union"
  })
  void gdelt_body_isFoundInItsForms(String code, String name, String body) {
    EventMention act = Taken.from(ImportFormat.GDELT2, kenyaConsults(6, code, 7, name)).only();

    assertThat(act.actors())
        .containsExactly(new Actor(null, ActorKind.IGO, body, null, null, "IGO"));
  }

  @Test
  void gdelt_personInCapitals_isFoundInOurTables() {
    EventMention act =
        Taken.from(ImportFormat.GDELT2, kenyaConsults(7, "WILLIAM RUTO", 2, "20240305")).only();

    assertThat(act.actors())
        .containsExactly(new Actor("KEN", ActorKind.PERSON, "William Ruto", null, null, "GOV"));
  }

  @Test
  void icews_lostZeroAndUnnamedParties_areRead() {
    String header =
        "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code"
            + "\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number"
            + "\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";
    EventMention act =
        Taken.from(
                ImportFormat.ICEWS,
                header
                    + "77\t2017-02-03\tPolice (Kenya)\tPolice,Government\tKenya\tMake a visit\t42\t1.9"
                    + "\tGovernment (Uganda)\tGovernment\tUganda\t5\t2\tHarbour Wire\tKampala\t\t\tUganda"
                    + "\t0.3\t32.5\n")
            .only();

    assertThat(act.type()).isEqualTo(EventType.CONSULT);
    assertThat(act.actors())
        .containsExactly(
            new Actor("KEN", ActorKind.GOVERNMENT, "Police (Kenya)", null, null, "COP"));
    assertThat(act.recipients()).containsExactly(Actor.state("UGA", "Uganda"));
    assertThat(act.place()).isEqualTo(new Place("UGA", "Kampala"));
    assertThat(act.sources()).extracting(source -> source.name()).containsExactly("Harbour Wire");
  }

  @Test
  void polecat_yearlyFile_isReadTolerantly() {
    String file =
        "Event ID\tEvent Date\tEvent Type\tEvent Mode\tEvent Intensity\tActor Name\tActor Country"
            + "\tActor Sectors\tRecipient Name\tRecipient Country\tCountry\tPublication Date\tSource\n"
            + "9_1\t2021-04-05\tACCUSE\tdisapprove\t-2\tJos\u00e9 P\u00e9rez;None\tURY\tOPP\tNone\tNone\tNone"
            + "\t2021-04-06\tEl Faro\n"
            + "9_1\t2021-04-05\tACCUSE\tdisapprove\t-2\tanother\tURY\tOPP\t\t\t\t2021-04-06\tEl Faro\n"
            + "9_2\t2021-04-05\tCONSULT\tNone\t2.5\tFinland\tFIN\tGOV\tKenya\tKEN\tKEN\t2021-04-06\tEl Faro\n";

    Taken taken = Taken.from(ImportFormat.POLECAT, file.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(taken.faults).isEmpty();
    assertThat(taken.skipped).containsExactly("a later copy of an id");
    assertThat(taken.rows).hasSize(2);
    assertThat(taken.rows.get(0).events().get(0).actors().get(0).name()).isEqualTo("José Pérez");
    assertThat(taken.rows.get(0).events().get(0).recipients()).isEmpty();
    assertThat(taken.rows.get(1).events().get(0).mode()).isNull();
    assertThat(taken.rows.get(1).events().get(0).place()).isEqualTo(new Place("KEN", "Kenya"));
  }

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
            new Actor(
                "SOM", ActorKind.GOVERNMENT, "Military Forces of Somalia", null, null, "MIL"));
    assertThat(act.recipients())
        .containsExactly(new Actor("SOM", ActorKind.ARMED_GROUP, "Al Shabaab", null, null, "REB"));
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

  /** A row of UCDP without header, as the candidate release had it. */
  @Test
  void ucdp_rowWithoutHeader_isReadByPosition() {
    String row =
        "500,KEN-2031-1,2031,True,Clear,1,1,1,Kenya: Government,1,1,Government of Kenya - Group X,1,1,"
            + "Government of Kenya,2,2,Group X,2,\"Radio A, 2031\",Radio A;Radio B,2031-03-05,Clash in north,,"
            + "1,Mandera town,Mandera,North,,3.9,41.8,POINT (41.8 3.9),1,Kenya,501,Africa,1,1,"
            + "2031-03-05 00:00:00.000,2031-03-07 00:00:00.000,1,2,0,0,3,4,3,501,\n";

    EventMention act = Taken.from(ImportFormat.UCDP, row).only();

    assertThat(act.actors()).containsExactly(Actor.state("KEN", "Kenya"));
    assertThat(act.recipients())
        .containsExactly(new Actor("KEN", ActorKind.ARMED_GROUP, "Group X", null, null, "REB"));
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

  @Test
  void plover_lineOfOthers_isReadAndPartiesLookedUp() {
    EventMention act =
        Taken.from(
                ImportFormat.PLOVER,
                "{\"event_id\": \"q1\", \"event_date\": \"2024-05-06\", \"event_type\": \"AID\","
                    + " \"event_mode\": null, \"actor\": [{\"name\": \"Finland\", \"country\": \"FIN\","
                    + " \"sector\": \"GOV\"}], \"recipient\": [{\"name\": \"clinics\", \"country\": \"KEN\","
                    + " \"sector\": \"MED\"}], \"country\": \"KEN\"}\n")
            .only();

    assertThat(act.actors()).containsExactly(Actor.state("FIN", "Finland"));
    assertThat(act.recipients())
        .containsExactly(new Actor("KEN", ActorKind.ORGANISATION, "clinics", null, null, "HLH"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | no JSON object with fields of PLOVER",
        "[1] | no JSON object with fields of PLOVER",
        "{\"event_id\": | no JSON object with fields of PLOVER",
        "{\"event_id\": \"a\", \"event_type\": \"HUG\"} | no such type: HUG",
        "{\"event_id\": \"a\"} | no kind of act"
      })
  void plover_badLine_isAFault(String line, String reason) {
    assertThat(Taken.from(ImportFormat.PLOVER, line).faults).containsExactly("file:1: " + reason);
  }
}
