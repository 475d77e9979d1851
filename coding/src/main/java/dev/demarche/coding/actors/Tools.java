package dev.demarche.coding.actors;

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
    Whereabouts whereabouts) {}
