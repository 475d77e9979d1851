package dev.demarche.export.calendar;

import dev.demarche.export.row.Headline;
import dev.demarche.knowledge.Coordinates;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.Place;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.RecordedAgreement;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import org.jspecify.annotations.Nullable;

/** Events and deadlines as whole-day entries of a calendar. */
final class Entries {
  private static final Pattern LINE_ENDS = Pattern.compile("\r\n?");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\t\n]]");

  private final Coordinates coordinates;

  Entries(Coordinates coordinates) {
    this.coordinates = coordinates;
  }

  /** The entry of an event; null where it has no date. */
  @Nullable VEvent of(RecordedEvent event) {
    if (event.date() == null) {
      return null;
    }
    LocalDate changed = Objects.requireNonNullElse(event.updated(), event.date().from());
    List<Property> properties = new ArrayList<>();
    properties.add(new Uid(event.id() + "@events.demarche"));
    frame(properties, changed, event.date().from(), event.date().to());
    properties.add(new Summary(text(Headline.of(event))));
    properties.add(new Status(status(event.status())));
    properties.add(new Sequence(event.history().size() - 1));
    properties.add(categories(event.type().name(), event.status().name()));
    place(properties, event.place());
    properties.add(new Description(text(quotes(event))));
    properties.add(new XProperty("X-DEMARCHE-STATUS", event.status().name()));
    properties.add(new XProperty("X-DEMARCHE-PRECISION", event.date().precision().name()));
    return new VEvent(new PropertyList(properties));
  }

  /**
   * The entry of the day, month or year in which an agreement runs out; null where none is known.
   */
  @Nullable VEvent of(RecordedAgreement agreement) {
    if (agreement.deadline() == null) {
      return null;
    }
    RecordedAgreement.Mention last = agreement.mentions().get(agreement.mentions().size() - 1);
    LocalDate changed = Objects.requireNonNullElse(last.published(), agreement.deadline());
    List<Property> properties = new ArrayList<>();
    properties.add(new Uid(agreement.id() + "@agreements.demarche"));
    Deadline deadline = Deadline.of(agreement.expires(), agreement.deadline());
    frame(properties, changed, deadline.from(), agreement.deadline());
    String parties = parties(agreement);
    properties.add(new Summary(text(agreement.name() + " (" + parties + "): " + deadline.text())));
    boolean over = agreement.status() == AgreementStatus.WITHDRAWN;
    properties.add(new Status(over ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
    properties.add(new Sequence(changes(agreement)));
    properties.add(categories("DEADLINE", agreement.status().name()));
    properties.add(
        new Description(text("“" + last.evidence().get(0).exact() + "” (" + last.article() + ")")));
    properties.add(new XProperty("X-DEMARCHE-STATUS", agreement.status().name()));
    properties.add(new XProperty("X-DEMARCHE-PRECISION", deadline.precision().name()));
    return new VEvent(new PropertyList(properties));
  }

  /** How often status or end were told anew. */
  private static int changes(RecordedAgreement agreement) {
    int changes = 0;
    List<RecordedAgreement.Mention> mentions = agreement.mentions();
    for (int i = 1; i < mentions.size(); i++) {
      boolean other =
          mentions.get(i).status() != mentions.get(i - 1).status()
              || !Objects.equals(mentions.get(i).expires(), mentions.get(i - 1).expires());
      changes += other ? 1 : 0;
    }
    return changes;
  }

  private static String parties(RecordedAgreement agreement) {
    return agreement.parties().stream()
        .map(party -> party.substring(party.indexOf('|') + 1))
        .collect(Collectors.joining(", "));
  }

  /** The end of a calendar's whole days is the day after the last. */
  private static void frame(
      List<Property> properties, LocalDate changed, LocalDate from, LocalDate to) {
    var moment = changed.atStartOfDay(ZoneOffset.UTC).toInstant();
    properties.add(new DtStamp(moment));
    properties.add(new LastModified(moment));
    properties.add(new DtStart<>(from));
    properties.add(new DtEnd<>(to.plusDays(1)));
    properties.add(new XProperty("TRANSP", "TRANSPARENT"));
  }

  private static String status(Standing standing) {
    return switch (standing) {
      case OCCURRED, ONGOING -> Status.VALUE_CONFIRMED;
      case SCHEDULED, PROPOSED, HYPOTHETICAL, LAPSED -> Status.VALUE_TENTATIVE;
      case CANCELLED, DENIED -> Status.VALUE_CANCELLED;
    };
  }

  private static Categories categories(String... names) {
    return new Categories(
        new TextList(
            List.of(names).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toArray(String[]::new)));
  }

  private void place(List<Property> properties, @Nullable Place place) {
    if (place == null) {
      return;
    }
    properties.add(new Location(text(place.name())));
    coordinates
        .of(place.state(), place.name())
        .ifPresent(
            point ->
                properties.add(
                    new Geo(
                        BigDecimal.valueOf(point.latitude()),
                        BigDecimal.valueOf(point.longitude()))));
  }

  /** What may stand in a text: no control characters but tabs and line ends (RFC 5545, 3.1). */
  private static String text(String told) {
    return CONTROLS.matcher(LINE_ENDS.matcher(told).replaceAll("\n")).replaceAll("");
  }

  private static String quotes(RecordedEvent event) {
    return event.mentions().stream().map(Entries::quote).collect(Collectors.joining("\n"));
  }

  private static String quote(Passage passage) {
    return "“" + passage.evidence().get(0).exact() + "” (" + passage.article() + ")";
  }
}
