package dev.demarche.record.store;

import java.util.Arrays;

/** To which component and event each of many mentions belongs, by its number from 1 on. */
final class Placements {
  private int[] components = new int[1024];
  private int[] events = new int[1024];

  /** Says it of a mention. */
  void set(long mention, long component, long event) {
    int at = Math.toIntExact(mention);
    if (at >= components.length) {
      int size = Math.max(at + 1, components.length + components.length / 2);
      components = Arrays.copyOf(components, size);
      events = Arrays.copyOf(events, size);
    }
    components[at] = Math.toIntExact(component);
    events[at] = Math.toIntExact(event);
  }

  long component(long mention) {
    return components[(int) mention];
  }

  /** Its event; an error where nobody has said it. */
  long event(long mention) {
    int event = mention < events.length ? events[(int) mention] : 0;
    if (event == 0) {
      throw new IllegalStateException("mention " + mention + " belongs to no event");
    }
    return event;
  }
}
