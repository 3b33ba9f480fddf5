package disha.files.model;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.rules.Model;
import disha.rules.grounds.Assumption;
import disha.rules.grounds.Fact;
import disha.rules.joining.Segment;
import disha.rules.vocabulary.Term;
import disha.rules.vocabulary.WordList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the built-in model must hold as a whole.
class ModelContentTest {
  private final Model model = TestModel.get();

  @Test
  void everyDocumentHasFactsInEverySection() {
    Set<String> used = new HashSet<>();
    model.facts().forEach(f -> used.add(f.document() + "/" + f.section()));
    model
        .documents()
        .forEach(d -> d.sections().forEach(s -> assertThat(used).contains(d.id() + "/" + s.id())));
  }

  @Test
  void everyKindOfFactIsThere() {
    assertThat(model.facts()).extracting(Fact::kind).contains(Fact.FactKind.values());
  }

  @Test
  void everySegmentThatAFactNamesListsItAsAMention() {
    for (Fact fact : model.facts()) {
      if (fact.kind() == Fact.FactKind.SEGMENT) {
        for (String id : fact.terms().getOrDefault("segments", List.of())) {
          assertThat(model.segment(id).mentions()).contains(fact.id());
        }
      }
    }
  }

  @Test
  void everyMentionNamesItsSegment() {
    for (Segment segment : model.segments()) {
      for (String id : segment.mentions()) {
        assertThat(model.fact(id).terms().get("segments")).contains(segment.id());
      }
    }
  }

  @Test
  void everyAssumptionIsUsedSomewhere() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String part :
        List.of("model", "documents", "readings", "needs", "pay", "segments", "fit", "moves")) {
      all.append(Files.readString(Path.of("resources/model/" + part + ".json")));
    }
    assertThat(model.assumptions())
        .extracting(Assumption::id)
        .allSatisfy(id -> assertThat(all).contains("\"" + id + "\""));
  }

  @Test
  void noIdOfTheModelStandsInTheProgram() throws IOException {
    Set<String> ids = new HashSet<>();
    model.documents().forEach(d -> ids.add(d.id()));
    model.segments().forEach(s -> ids.add(s.id()));
    model.facts().forEach(f -> ids.add(f.id()));
    model.vocabulary().levels().forEach(l -> ids.add(l.id()));
    model.vocabulary().professions().forEach(p -> ids.add(p.id()));
    model.vocabulary().awards().forEach(a -> ids.add(a.id()));
    model.vocabulary().sectors().forEach(s -> ids.add(s.id()));
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
        String text = Files.readString(source);
        assertThat(ids).as(source.toString()).noneMatch(id -> text.contains("\"" + id + "\""));
      }
    }
  }

  // A question whose answer changes nothing is not worth asking.
  @Test
  void everyWordThatCanBeAnsweredIsNamedByARule() throws IOException {
    StringBuilder rules = new StringBuilder();
    for (String part :
        List.of("fit.json", "needs.json", "readings.json", "pay.json", "assumptions.json")) {
      rules.append(Files.readString(Path.of("resources/model", part)));
    }
    model.segments().stream()
        .flatMap(s -> s.ruledOutWithout().stream())
        .forEach(id -> rules.append('"').append(id).append('"'));
    Stream<String> words =
        Stream.concat(
            Stream.of(WordList.values()).flatMap(list -> ids(model.vocabulary().words(list))),
            // Neither says more than that it is none of the others.
            ids(model.vocabulary().work()));
    assertThat(words)
        .filteredOn(id -> !List.of("other-work", "day").contains(id))
        .allMatch(id -> rules.indexOf('"' + id + '"') >= 0);
  }

  private static Stream<String> ids(List<Term> terms) {
    return terms.stream().map(Term::id);
  }
}
