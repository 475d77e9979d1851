package dev.demarche.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may use whom. */
class ModuleRulesTest {
  private static final String ROOT = "dev.demarche.";

  /** Read once: the class path is long. */
  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT + "..");

  @ParameterizedTest
  @CsvSource({
    "model",
    "knowledge",
    "intake",
    "gather",
    "reader",
    "coding",
    "record",
    "export",
    "server",
    "eval",
    "cli"
  })
  void rules_everyModule_isOnTheClassPath(String module) {
    assertThat(CLASSES.that(resideInAPackage(ROOT + module + ".."))).isNotEmpty();
  }

  @Test
  void modules_useOnlyWhatLiesBelow() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("model")
        .definedBy(ROOT + "model..")
        .layer("knowledge")
        .definedBy(ROOT + "knowledge..")
        .layer("intake")
        .definedBy(ROOT + "intake..")
        .layer("gather")
        .definedBy(ROOT + "gather..")
        .layer("reader")
        .definedBy(ROOT + "reader..")
        .layer("coding")
        .definedBy(ROOT + "coding..")
        .layer("record")
        .definedBy(ROOT + "record..")
        .layer("export")
        .definedBy(ROOT + "export..")
        .layer("server")
        .definedBy(ROOT + "server..")
        .layer("eval")
        .definedBy(ROOT + "eval..")
        .layer("cli")
        .definedBy(ROOT + "cli..")
        .whereLayer("model")
        .mayNotAccessAnyLayer()
        .whereLayer("knowledge")
        .mayOnlyAccessLayers("model")
        .whereLayer("intake")
        .mayOnlyAccessLayers("model")
        .whereLayer("gather")
        .mayOnlyAccessLayers("model", "intake")
        .whereLayer("reader")
        .mayOnlyAccessLayers("model")
        .whereLayer("record")
        .mayOnlyAccessLayers("model")
        .whereLayer("eval")
        .mayOnlyAccessLayers("model")
        .whereLayer("coding")
        .mayOnlyAccessLayers("model", "knowledge", "intake", "reader")
        .whereLayer("export")
        .mayOnlyAccessLayers("model", "knowledge", "coding", "record")
        .whereLayer("server")
        .mayOnlyAccessLayers("model", "coding", "record", "export")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "ai.onnxruntime.., reader",
    "org.jsoup.., intake",
    "com.ibm.icu.., intake",
    "org.apache.commons.compress.., gather",
    "org.apache.commons.io.., gather",
    "net.fortuna.ical4j.., export",
    "com.jerolba.carpet.., export",
    "org.apache.parquet.., export",
    "org.apache.hadoop.., export",
    "org.apache.james.., gather",
    "org.apache.pdfbox.., gather",
    "com.rometools.., gather",
    "org.jdom2.., gather",
    "crawlercommons.., gather",
    "org.apache.hc.., gather",
    "com.github.difflib.., intake",
    "org.jdbi.., record",
    "org.flywaydb.., record",
    "org.sqlite.., record",
    "org.postgresql.., record",
    "java.sql.., record",
    "io.javalin.., server",
    "org.eclipse.jetty.., server",
    "gg.jte.., server",
    "io.modelcontextprotocol.., server",
    "reactor.., server",
    "io.prometheus.., server",
    "com.nimbusds.., server",
    "picocli.., cli"
  })
  void thirdParty_staysInTheModuleThatAdaptsIt(String library, String module) {
    noClasses()
        .that(not(resideInAPackage(ROOT + module + "..")))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(CLASSES);
  }

  @Test
  void commonsCsv_staysWhereTablesAreRead() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "gather..", ROOT + "export..")
        .should()
        .dependOnClassesThat(resideInAPackage("org.apache.commons.csv.."))
        .check(CLASSES);
  }

  @Test
  void consolidation_knowsNoStore() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "record.consolidation..", ROOT + "record.event..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                ROOT + "record.store..", "java.sql..", "org.jdbi..", "com.fasterxml.."))
        .check(CLASSES);
  }

  @Test
  void model_usesNoLibrary() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "model..")
        .should()
        .dependOnClassesThat(
            not(resideInAnyPackage(ROOT + "model..", "java..", "org.jspecify.annotations..")))
        .check(CLASSES);
  }

  @Test
  void classes_printNowherePastTheTerminal() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
    return DescribedPredicate.not(predicate);
  }
}
