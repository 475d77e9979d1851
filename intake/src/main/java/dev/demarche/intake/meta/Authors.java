package dev.demarche.intake.meta;

import dev.demarche.intake.line.Bylines;
import dev.demarche.intake.text.Clean;
import dev.demarche.model.Told;
import dev.demarche.model.Where;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Settles who wrote a text. */
final class Authors {
  private final Bylines bylines = new Bylines();

  /**
   * The writers of the most believed place that names persons.
   *
   * @param told lines and values that name writers
   * @param outlets names of the outlet, which is no person
   */
  List<Told> of(List<Told> told, List<Told> outlets) {
    List<Told> found = new ArrayList<>();
    Set<String> known = new HashSet<>();
    outlets.forEach(each -> known.add(Clean.fold(each.value())));
    for (Told each : told) {
      Where place = found.isEmpty() ? each.from() : found.get(0).from();
      if (each.from() == place) {
        bylines.names(Clean.line(each.value())).stream()
            .filter(name -> known.add(Clean.fold(name)))
            .forEach(name -> found.add(new Told(name, place)));
      }
    }
    return found;
  }
}
