package dev.demarche.coding.actors;

import java.util.List;
import java.util.Set;

/** The tables and resolvers that every article shares. */
record Tools(
    Entities entities,
    OfficeResolver offices,
    Nouns nouns,
    Pronouns pronouns,
    Subjects subjects,
    Gatherings gatherings,
    Openings openings,
    Counts counts,
    Whereabouts whereabouts,
    Associations associations,
    StateFeatures features,
    Set<String> commonTitles,
    List<String> monarchs,
    PhraseWords phraseWords) {}
