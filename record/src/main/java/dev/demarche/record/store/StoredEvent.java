package dev.demarche.record.store;

import dev.demarche.record.event.RecordedEvent;

/**
 * An event in the store.
 *
 * @param id its number
 * @param component the component that its mentions are of
 * @param marked whether one side may pass it over; see {@link OneSided}
 * @param event the event
 */
record StoredEvent(long id, long component, boolean marked, RecordedEvent event) {}
