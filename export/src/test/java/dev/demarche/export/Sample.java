package dev.demarche.export;

import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Evidence;
import dev.demarche.model.Medium;
import dev.demarche.model.Participant;
import dev.demarche.model.Place;
import dev.demarche.model.Precision;
import dev.demarche.model.Span;
import dev.demarche.model.TimeRef;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.RecordedAgreement;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Standing;
import dev.demarche.record.event.Step;
import dev.demarche.record.event.Variant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented events, one for each thing that formats do differently. */
final class Sample {
  static final LocalDate DAY = LocalDate.parse("2025-03-20");
  static final String CALL = "1a2b3c4d5e6f7081";
  static final String VISIT = "2b3c4d5e6f708192";

  private static final Actor RUTO =
      new Actor("KEN", ActorKind.PERSON, "William Ruto", null, "President of Kenya", "GOV");
  private static final Actor STUBB =
      new Actor("FIN", ActorKind.PERSON, "Alexander Stubb", null, "President of Finland", "GOV");
  private static final Actor EU =
      new Actor(null, ActorKind.IGO, "European Union", null, null, "IGO");

  private Sample() {}

  /** All of them, the newest last. */
  static List<RecordedEvent> events() {
    return List.of(call(), visit(), expulsion(), strike(), aid(), talks(), appeal());
  }

  private static RecordedEvent call() {
    Passage one =
        passage(
            "https://gazette.example/forests",
            "2025-03-11",
            "Lakeside Gazette",
            EventStatus.OCCURRED,
            "Ruto spoke by phone with Finland's president on Monday");
    Passage two =
        passage(
            "wire.txt", "2025-03-12", "Harbour Wire", EventStatus.OCCURRED, "they talked by phone");
    return new RecordedEvent(
        CALL,
        EventType.CONSULT,
        "phone",
        Standing.OCCURRED,
        List.of(RUTO),
        List.of(STUBB),
        List.of(),
        TimeRef.day(LocalDate.parse("2025-03-10"), "on Monday"),
        null,
        Medium.PHONE,
        Duration.ofMinutes(40),
        List.of("forests", "trade"),
        List.of("environment"),
        null,
        List.of(one, two),
        List.of("State House"),
        2,
        null,
        List.of(
            step(Standing.OCCURRED, "2025-03-10", "2025-03-11", "https://gazette.example/forests")),
        List.of(
            new Variant(
                "date",
                List.of(
                    new Variant.Value(
                        "2025-03-10", List.of("https://gazette.example/forests"), List.of()),
                    new Variant.Value("2025-03-09", List.of("wire.txt"), List.of())))),
        null,
        LocalDate.parse("2025-03-11"),
        LocalDate.parse("2025-03-12"),
        0.96);
  }

  private static RecordedEvent visit() {
    Passage made =
        passage(
            "https://gazette.example/visit",
            "2025-03-14",
            "Lakeside Gazette",
            EventStatus.SCHEDULED,
            "Stubb will visit Nairobi from 14 to 16 April");
    LocalDate to = LocalDate.parse("2025-04-16");
    return new RecordedEvent(
        VISIT,
        EventType.CONSULT,
        "visit",
        Standing.SCHEDULED,
        List.of(STUBB),
        List.of(Actor.state("KEN", "Kenya")),
        List.of(),
        new TimeRef(LocalDate.parse("2025-04-14"), to, Precision.INTERVAL, "from 14 to 16 April"),
        new Place("KEN", "Nairobi"),
        Medium.IN_PERSON,
        null,
        List.of(),
        List.of(),
        null,
        List.of(made),
        List.of(),
        1,
        null,
        List.of(
            step(Standing.PROPOSED, "2025-04-02", "2025-02-20", "old.txt"),
            step(Standing.SCHEDULED, "2025-04-14", "2025-03-14", "https://gazette.example/visit")),
        List.of(),
        new Promise(Promise.Kind.ANNOUNCEMENT, to, Promise.State.OPEN, made, null, null),
        LocalDate.parse("2025-02-20"),
        LocalDate.parse("2025-03-14"),
        0.9);
  }

  /** In the days of the Soviet Union, which the record writes as RUS. */
  private static RecordedEvent expulsion() {
    Actor ministry =
        new Actor("RUS", ActorKind.GOVERNMENT, "Soviet Foreign Ministry", null, null, "GOV");
    return event(
        "3c4d5e6f708192a3",
        EventType.SANCTION,
        "expel",
        Standing.OCCURRED,
        List.of(ministry),
        List.of(Actor.state("GBR", "United Kingdom")),
        TimeRef.day(LocalDate.parse("1988-05-03"), ""),
        new Place("RUS", "Moscow"),
        "Moscow expelled three British diplomats");
  }

  private static RecordedEvent strike() {
    return event(
        "4d5e6f708192a3b4",
        EventType.ASSAULT,
        "aerial",
        Standing.DENIED,
        List.of(new Actor("SDN", ActorKind.GOVERNMENT, "Sudanese Air Force", null, null, "MIL")),
        List.of(Actor.state("TCD", "Chad")),
        new TimeRef(
            LocalDate.parse("2025-03-01"),
            LocalDate.parse("2025-03-31"),
            Precision.MONTH,
            "in March"),
        null,
        "Khartoum denied that its planes had struck Chad in March");
  }

  /** Somebody who acts for a body, and a place that is a state. */
  private static RecordedEvent aid() {
    Actor chief =
        new Actor(
            null,
            ActorKind.PERSON,
            "Cindy McCain",
            "World Food Programme",
            "Executive Director of the World Food Programme",
            "IGO");
    return event(
        "5e6f708192a3b4c5",
        EventType.AID,
        null,
        Standing.ONGOING,
        List.of(chief, EU),
        List.of(new Actor("SOM", ActorKind.POPULATION, "displaced families", null, null, "REF")),
        TimeRef.day(LocalDate.parse("2025-03-18"), "on Tuesday"),
        new Place("SOM", "Somalia"),
        "the programme hands out sorghum, \"at last\", in Somalia");
  }

  /** Three who meet, with a host, and no date. */
  private static RecordedEvent talks() {
    RecordedEvent plain =
        event(
            "6f708192a3b4c5d6",
            EventType.CONSULT,
            "third-party",
            Standing.OCCURRED,
            List.of(
                Actor.state("ETH", "Ethiopia"),
                Actor.state("EGY", "Egypt"),
                new Actor("SDN", ActorKind.PERSON, "Amira | Osman; of Dongola", null, null, "ELI")),
            List.of(),
            null,
            new Place(null, "Red Sea"),
            "talks on\tthe dam\nended — «без итога» \uD83D\uDD4A");
    return new RecordedEvent(
        plain.id(),
        plain.type(),
        plain.mode(),
        plain.status(),
        plain.actors(),
        plain.recipients(),
        List.of(new Participant(Participant.Part.HOST, Actor.state("QAT", "Qatar"))),
        plain.date(),
        plain.place(),
        plain.medium(),
        plain.duration(),
        plain.topics(),
        plain.contexts(),
        "Nile Accord; of 2020",
        plain.mentions(),
        plain.toldBy(),
        plain.sources(),
        "EGY",
        plain.history(),
        plain.variants(),
        plain.promise(),
        plain.first(),
        plain.updated(),
        plain.confidence());
  }

  /** A demand, told in some words. */
  static RecordedEvent told(List<Actor> actors, List<Actor> recipients, String words) {
    return event(
        "8192a3b4c5d6e7f8",
        EventType.REQUEST,
        "yield",
        Standing.OCCURRED,
        actors,
        recipients,
        TimeRef.day(LocalDate.parse("2025-03-19"), "on Wednesday"),
        null,
        words);
  }

  /** An act of a day, told in some words. */
  static RecordedEvent act(
      EventType type,
      @Nullable String mode,
      Standing status,
      List<Actor> actors,
      List<Actor> recipients,
      String words) {
    TimeRef date = TimeRef.day(LocalDate.parse("2025-03-19"), "on Wednesday");
    return event("92a3b4c5d6e7f809", type, mode, status, actors, recipients, date, null, words);
  }

  private static RecordedEvent appeal() {
    return event(
        "708192a3b4c5d6e7",
        EventType.REQUEST,
        "yield",
        Standing.OCCURRED,
        List.of(EU),
        List.of(),
        TimeRef.day(LocalDate.parse("2025-03-19"), "on Wednesday"),
        null,
        "the EU called for the release of all prisoners");
  }

  /** An agreement that runs out. */
  static RecordedAgreement partnership() {
    return partnership("2027-06-02", LocalDate.parse("2027-06-02"));
  }

  /** An agreement that runs out on a day, in a month or in a year. */
  static RecordedAgreement partnership(String expires, LocalDate deadline) {
    return new RecordedAgreement(
        "1bea1b79ba4046e9",
        "Forest Partnership",
        List.of("FIN", "KEN", "IGO|European Union"),
        AgreementStatus.EXPIRING,
        "2024-06-02",
        null,
        expires,
        deadline,
        List.of(),
        List.of(
            told("old.txt", "2024-06-03", AgreementStatus.SIGNED, "a pact on forests was signed"),
            told(
                "https://gazette.example/forests",
                "2025-03-11",
                AgreementStatus.EXPIRING,
                "the Forest Partnership runs out in June 2027")));
  }

  private static RecordedAgreement.Mention told(
      String article, String published, AgreementStatus status, String words) {
    return new RecordedAgreement.Mention(
        article, LocalDate.parse(published), status, null, "2027-06-02", evidence(words));
  }

  private static RecordedEvent event(
      String id,
      EventType type,
      @Nullable String mode,
      Standing status,
      List<Actor> actors,
      List<Actor> recipients,
      @Nullable TimeRef date,
      @Nullable Place place,
      String words) {
    Passage passage =
        passage(
            "https://gazette.example/" + id.substring(0, 4),
            "2025-03-19",
            "Lakeside Gazette",
            EventStatus.valueOf(status.name()),
            words);
    LocalDate published = LocalDate.parse("2025-03-19");
    return new RecordedEvent(
        id,
        type,
        mode,
        status,
        actors,
        recipients,
        List.of(),
        date,
        place,
        null,
        null,
        List.of(),
        List.of(),
        null,
        List.of(passage),
        List.of(),
        1,
        null,
        List.of(new Step(status, date, published, passage.article())),
        List.of(),
        null,
        published,
        published,
        0.8);
  }

  private static Passage passage(
      String article, String published, String outlet, EventStatus status, String words) {
    return new Passage(
        article,
        "m1",
        LocalDate.parse(published),
        outlet,
        status,
        null,
        List.of(),
        evidence(words));
  }

  private static List<Evidence> evidence(String words) {
    return List.of(new Evidence(new Span(40, 40 + words.length()), words));
  }

  private static Step step(Standing status, String day, String asOf, String article) {
    return new Step(status, TimeRef.day(LocalDate.parse(day), ""), LocalDate.parse(asOf), article);
  }
}
