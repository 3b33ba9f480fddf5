package disha.estimate.batch;

import disha.rules.Model;
import disha.rules.joining.Fit;
import disha.rules.joining.Need;
import disha.rules.joining.Segment;
import disha.rules.vocabulary.Term;
import disha.rules.vocabulary.Text;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Models with more of something than fits into the bits of a word.
final class GrownModel {
  private GrownModel() {}

  /// The model with every segment once more, under another name.
  static Model withSegmentsTwice(Model model) {
    List<Segment> segments = new ArrayList<>(model.segments());
    List<Fit> fits = new ArrayList<>();
    for (Segment s : model.segments()) {
      segments.add(
          new Segment(
              again(s.id()),
              s.sector(),
              s.name(),
              s.work(),
              s.mentions(),
              s.demands(),
              s.ruledOutWithout()));
      for (Fit f : model.fits(s.id())) {
        fits.add(f);
        fits.add(
            new Fit(
                again(s.id()),
                f.grade(),
                f.from(),
                f.fields(),
                f.awards(),
                f.professions(),
                f.certificates(),
                f.work(),
                f.veryWork(),
                f.skills(),
                f.basis(),
                f.reason()));
      }
    }
    List<Need> needs = model.needs().stream().map(GrownModel::twice).toList();
    return changed(model, model.vocabulary(), segments, needs, fits);
  }

  /// The model with so many professions more, before its own, that nothing asks for.
  static Model withProfessions(Model model, int more) {
    Vocabulary v = model.vocabulary();
    List<Term> professions = new ArrayList<>();
    Text name = v.professions().getFirst().name();
    for (int i = 0; i < more; i++) {
      professions.add(new Term("profession-" + i, name));
    }
    professions.addAll(v.professions());
    Map<WordList, List<Term>> words = new EnumMap<>(WordList.class);
    for (WordList list : WordList.values()) {
      words.put(list, v.words(list));
    }
    words.put(WordList.PROFESSIONS, professions);
    Vocabulary grown =
        new Vocabulary(
            v.sectors(),
            v.levels(),
            v.fields(),
            v.awards(),
            words,
            v.work(),
            v.afterStudies(),
            v.glossary());
    List<Fit> fits = model.segments().stream().flatMap(s -> model.fits(s.id()).stream()).toList();
    return changed(model, grown, model.segments(), model.needs(), fits);
  }

  private static Model changed(
      Model model, Vocabulary words, List<Segment> segments, List<Need> needs, List<Fit> fits) {
    return new Model(
        new Model.ModelParts(
            model.manifest(),
            words,
            model.lineages(),
            model.documents(),
            model.facts(),
            segments,
            model.readings(),
            needs,
            fits,
            model.pay(),
            model.assumptions(),
            model.questions(),
            model.conflicts(),
            model.moves(),
            model.prices(),
            model.settings()));
  }

  private static Need twice(Need n) {
    return new Need(
        n.id(),
        n.force(),
        n.sectors(),
        Stream.concat(n.segments().stream(), n.segments().stream().map(GrownModel::again)).toList(),
        n.when(),
        n.says(),
        n.step(),
        n.instead(),
        n.expectedBy(),
        n.basis());
  }

  private static String again(String segment) {
    return segment + "-again";
  }
}
