package dev.demarche.knowledge;

/** A candidate and how likely it is. */
record Meaning(Candidate candidate, Standing standing) {}
