package dev.demarche.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the commands that need to know who is who look it up. */
final class KnowledgeOptions {
  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "Tables of your own, laid over the shipped ones; see docs/guide/knowledge.md.")
  @Nullable Path own;
}
