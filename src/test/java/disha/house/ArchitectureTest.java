package disha.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Which room may know which.
@AnalyzeClasses(packages = "disha", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule layers =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("json")
          .definedBy("disha.json")
          .layer("words")
          .definedBy("disha.words")
          .layer("rules")
          .definedBy("disha.rules")
          .layer("profile")
          .definedBy("disha.profile")
          .layer("reason")
          .definedBy("disha.reason")
          .layer("files")
          .definedBy("disha.files")
          .layer("estimate")
          .definedBy("disha.estimate")
          .layer("summary")
          .definedBy("disha.summary")
          .layer("report")
          .definedBy("disha.report")
          .layer("pdf")
          .definedBy("disha.pdf..")
          .layer("memory")
          .definedBy("disha.memory")
          .layer("window")
          .definedBy("disha.window..")
          .layer("main")
          .definedBy("disha")
          .whereLayer("main")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("window")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("memory")
          .mayOnlyBeAccessedByLayers("window", "main")
          .whereLayer("pdf")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("summary")
          .mayOnlyBeAccessedByLayers("report", "pdf", "window", "main")
          .whereLayer("estimate")
          .mayOnlyBeAccessedByLayers("summary", "report", "pdf", "window", "main")
          .whereLayer("files")
          .mayOnlyBeAccessedByLayers("memory", "window", "main")
          .whereLayer("reason")
          .mayOnlyBeAccessedByLayers("files", "estimate", "summary", "report")
          .because(
              "a reader should be able to trust that what is below knows nothing of what is above");

  @ArchTest
  static final ArchRule noCycles = slices().matching("disha.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule javaFxStaysInTheWindow =
      noClasses()
          .that()
          .resideOutsideOfPackages("disha.window..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
          .because("the command line must not load a window system");

  @ArchTest
  static final ArchRule gsonStaysWithTheFiles =
      noClasses()
          .that()
          .resideOutsideOfPackages("disha.json", "disha.files", "disha.memory", "disha.report")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.google.gson..")
          .because("the form of a file is no business of the rules");

  @ArchTest
  static final ArchRule thePdfLibraryStaysInPdf =
      noClasses()
          .that()
          .resideOutsideOfPackage("disha.pdf..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "com.samskivert..")
          .because("another library could take its place");

  @ArchTest
  static final ArchRule theEngineIsPure =
      noClasses()
          .that()
          .resideInAnyPackage("disha.rules", "disha.profile", "disha.reason", "disha.estimate")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.io..", "java.nio..", "java.net..", "java.time..", "java.util.logging..")
          .because(
              "an estimate depends on the model and the profile only: no clock, file or network");
}
