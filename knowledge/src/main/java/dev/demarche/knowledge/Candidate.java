package dev.demarche.knowledge;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a phrase may mean.
 *
 * @param name as the tables write it
 * @param of alpha-3 code of the state, or name of the body or group; null where there is none
 * @param tenure the office in question, for a person who holds or held one, or null
 * @param forms what else it is called: short forms of persons, adjectives of states
 * @param why what speaks for it
 */
public record Candidate(
    Kind kind,
    String name,
    @Nullable String of,
    @Nullable Tenure tenure,
    List<String> forms,
    String why) {
  /** Kinds of meanings. */
  public enum Kind {
    PERSON,
    STATE,
    /** An organ of a state, or a seat that stands for its government. */
    GOVERNMENT,
    BODY,
    GROUP,
    MEDIA,
    PLACE,
    AGREEMENT
  }

  /** Copies the list. */
  public Candidate {
    forms = List.copyOf(forms);
  }

  /** A candidate without office and other forms. */
  static Candidate of(Kind kind, String name, @Nullable String of, String why) {
    return new Candidate(kind, name, of, null, List.of(), why);
  }

  /** Whether both are the same thing. */
  boolean isSameAs(Candidate other) {
    return kind == other.kind
        && name.equals(other.name)
        && (kind == Kind.PERSON || Objects.equals(of, other.of));
  }
}
