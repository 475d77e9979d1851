package dev.demarche.record.event;

import org.jspecify.annotations.Nullable;

/**
 * A change of an event.
 *
 * @param change the line of the journal
 * @param event as it stands now; of one that was withdrawn, as it stood last
 * @param former as it stood before, where its parties, status, date or the like are others now, or
 *     null
 */
public record ChangedEvent(Change change, RecordedEvent event, @Nullable RecordedEvent former) {}
