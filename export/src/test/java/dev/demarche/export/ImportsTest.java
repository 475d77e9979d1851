package dev.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventType;
import dev.demarche.model.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows as the data sets write them, invented, and what they are read as. */
class ImportsTest {
  @Test
  void again_keptRow_isReadAsBefore() {
    DiplomaticRecord row = Taken.from(ImportFormat.GDELT2, GdeltRows.kenyaConsults()).rows.get(0);

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
  void read_badLines_areToldAndTheRestIsRead() {
    String file =
        GdeltRows.kenyaConsults()
            + "nonsense\n"
            + GdeltRows.kenyaConsults(1, "1100000002", 2, "20311399")
            + GdeltRows.kenyaConsults(1, "1100000003", 27, "999")
            + GdeltRows.kenyaConsults(1, "")
            + "\n"
            + GdeltRows.kenyaConsults(1, "1100000004");

    Taken taken = Taken.from(ImportFormat.GDELT2, file);

    assertThat(taken.rows).hasSize(2);
    assertThat(taken.faults)
        .containsExactly(
            "file:2: 1 cells, 61 expected",
            "file:3: no day: 20311399",
            "file:4: no code of CAMEO: 999",
            "file:5: no id");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACLED | event_id_cnty,year,sub_event_type,actor1,actor2,country"
            + " | no column event_date",
        "UCDP | id,side_a,side_b,country | no column date_start, type_of_violence",
        "CSV | id,type,recipients,date_from | no column status, actors",
        "POLECAT | Event ID\tEvent Date\tEvent Type | no column Actor Name",
        "ACLED | place,what,who"
            + " | no header of ACLED, which has columns event_id_cnty, event_date,"
            + " sub_event_type, actor1",
        "CSV | a;b;c"
            + " | no header of Demarche CSV, which has columns id, type, status, actors, date_from"
      })
  void read_headerThatLacksWhatIsNeeded_isRefusedOnce(
      ImportFormat format, String header, String reason) {
    Taken taken = Taken.from(format, header + "\nx,y,z\nu,v,w\n");

    assertThat(taken.rows).isEmpty();
    assertThat(taken.faults).containsExactly("file:1: " + reason + "; the file is not read");
  }

  @Test
  void read_neededColumnsAmongMoreOthers_areTaken() {
    EventMention act =
        Taken.from(
                ImportFormat.ACLED,
                """
                mine,event_id_cnty,a,b,event_date,c,sub_event_type,d,e,actor1,f,g
                1,KEN1,,,2031-03-05,,Peaceful protest,,,Teachers,,
                """)
            .only();

    assertThat(act.type()).isEqualTo(EventType.PROTEST);
  }

  @Test
  void read_zippedOrGzipped_isTheSame() throws IOException {
    byte[] plain = GdeltRows.kenyaConsults().getBytes(StandardCharsets.UTF_8);
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
    assertThat(taken.notes)
        .containsExactly("file:2: not in UTF-8; such lines are read as Windows-1252 (ISO 8859-1)");
    assertThat(taken.skipped).containsExactly("a later copy of an id");
    assertThat(taken.rows).hasSize(2);
    assertThat(taken.rows.get(0).events().get(0).actors().get(0).name()).isEqualTo("José Pérez");
    assertThat(taken.rows.get(0).events().get(0).recipients()).isEmpty();
    assertThat(taken.rows.get(1).events().get(0).mode()).isNull();
    assertThat(taken.rows.get(1).events().get(0).place()).isEqualTo(new Place("KEN", "Kenya"));
  }

  @Test
  void polecat_modeOrContextThatPloverLacks_isAFaultOfItsLine() {
    String header =
        "Event ID\tEvent Date\tEvent Type\tEvent Mode\tContexts\tActor Name\tActor Country\n";

    Taken taken =
        Taken.from(
            ImportFormat.POLECAT,
            header
                + "9_1\t2021-04-05\tASSAULT\thug\t\tFinland\tFIN\n"
                + "9_2\t2021-04-05\tASSAULT\tSuicide_attack\tHuman Rights\tFinland\tFIN\n"
                + "9_3\t2021-04-05\tASSAULT\t\tweather\tFinland\tFIN\n");

    assertThat(taken.faults)
        .containsExactly(
            "file:2: no such mode of ASSAULT: hug", "file:4: no such context: weather");
    assertThat(taken.only().mode()).isEqualTo("suicide-attack");
    assertThat(taken.only().contexts()).containsExactly("human_rights");
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
        "{\"event_id\": \"a\", \"event_type\": \"ASSAULT\", \"event_mode\": \"hug\"}"
            + " | no such mode of ASSAULT: hug",
        "{\"event_id\": \"a\", \"event_type\": \"AID\", \"event_mode\": \"visit\"}"
            + " | no such mode of AID: visit",
        "{\"event_id\": \"a\", \"event_type\": \"AID\", \"contexts\": [\"health\", \"weather\"],"
            + " \"actor\": [{\"name\": \"Finland\"}]} | no such context: weather",
        "{\"event_id\": \"a\"} | no kind of act"
      })
  void plover_badLine_isAFault(String line, String reason) {
    assertThat(Taken.from(ImportFormat.PLOVER, line).faults).containsExactly("file:1: " + reason);
  }
}
