package dev.demarche.cli.evaluation;

import picocli.CommandLine.Command;

/** {@code demarche eval}: scores against gold. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = "Scores records, sentences, relations, quotations and pages against gold.")
public final class EvalCommand {}
