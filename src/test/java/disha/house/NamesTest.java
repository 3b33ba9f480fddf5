package disha.house;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// What a reader meets who looks for something by its name.
class NamesTest {
  private static final int MOST_FILES_IN_A_PACKAGE = 25;

  @Test
  void noPackageHasMoreFilesThanAReaderCanSurvey() throws IOException {
    Map<Path, Long> files =
        FormatSources.files(FormatSources.SOURCES).stream()
            .collect(groupingBy(Path::getParent, TreeMap::new, counting()));
    assertThat(files).isNotEmpty();
    assertThat(files.entrySet()).filteredOn(e -> e.getValue() > MOST_FILES_IN_A_PACKAGE).isEmpty();
  }

  @Test
  void noNameOfATypeHasTwoMeanings() throws IOException {
    Map<String, List<String>> places = new TreeMap<>();
    for (CompilationUnitTree unit : parsed()) {
      new TreeScanner<Void, String>() {
        @Override
        public Void visitClass(ClassTree type, String file) {
          if (!type.getSimpleName().isEmpty()) {
            places
                .computeIfAbsent(type.getSimpleName().toString(), n -> new ArrayList<>())
                .add(file);
          }
          return super.visitClass(type, file);
        }
      }.scan(unit, unit.getSourceFile().getName());
    }
    assertThat(places).containsKey("NamesTest");
    assertThat(places.entrySet()).filteredOn(e -> e.getValue().size() > 1).isEmpty();
  }

  private static Iterable<? extends CompilationUnitTree> parsed() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of(),
                  null,
                  files.getJavaFileObjectsFromPaths(FormatSources.files(FormatSources.SOURCES)));
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      return units;
    }
  }
}
