package disha.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.List;

/// Which room may know which. ArchUnit does not see the types of pattern switches and bare casts;
/// [JdepsTest] holds the same rules against those.
@AnalyzeClasses(packages = "disha", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule layers =
      layered(Layer.PROGRAM)
          .because(
              "a reader should be able to trust that what is below knows nothing of what is above");

  @ArchTest
  static final ArchRule layersOfTheWindow =
      layered(Layer.WINDOW)
          .because("a page can be changed without a look at what it does not know");

  private static Architectures.LayeredArchitecture layered(List<Layer> layers) {
    Architectures.LayeredArchitecture all =
        layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (Layer layer : layers) {
      all = all.layer(layer.name()).definedBy(layer.packages());
    }
    for (Layer layer : layers) {
      String[] users =
          layers.stream()
              .filter(l -> l.mayUse().contains(layer.name()))
              .map(Layer::name)
              .toArray(String[]::new);
      all =
          users.length == 0
              ? all.whereLayer(layer.name()).mayNotBeAccessedByAnyLayer()
              : all.whereLayer(layer.name()).mayOnlyBeAccessedByLayers(users);
    }
    return all;
  }

  @ArchTest
  static final ArchRule noCycles = slices().matching("disha.(**)").should().beFreeOfCycles();

  @ArchTest
  static void librariesStayInTheirRooms(JavaClasses classes) {
    for (LibraryRule rule : LibraryRule.ALL) {
      noClasses()
          .that()
          .resideOutsideOfPackages(LibraryRule.patterns(rule.allowed()))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(LibraryRule.patterns(rule.libraries()))
          .because(rule.because())
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule wordsOnlyWord =
      noClasses()
          .that()
          .resideInAPackage("disha.summary..")
          .should()
          .dependOnClassesThat()
          .haveSimpleNameEndingWith("Estimator")
          .because("what an output costs is decided where it is asked for, not in its words");

  @ArchTest
  static final ArchRule theEngineIsPure =
      noClasses()
          .that()
          .resideInAnyPackage("disha.rules..", "disha.profile", "disha.logic", "disha.estimate..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.io..", "java.nio..", "java.net..", "java.time..", "java.util.logging..")
          .because(
              "an estimate depends on the model and the profile only: no clock, file or network");

  @ArchTest
  static final ArchRule formatsFollowTheLanguageOfTheTexts =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("disha.text.Languages")
          .should()
          .accessTargetWhere(new LanguageRule())
          .because(
              "digits, months and letters of another language leak into the texts; one class"
                  + " settles which texts are used");
}
