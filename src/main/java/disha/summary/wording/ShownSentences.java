package disha.summary.wording;

import disha.summary.Context;
import disha.summary.Glance;
import disha.summary.PaySummary;
import disha.summary.ProjectionSummary;
import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import java.util.ArrayList;
import java.util.List;

/// Every sentence that a part of a summary shows, to find out what all of it rests on.
public final class ShownSentences {
  private ShownSentences() {}

  public static List<Sentence> sentences(SegmentSummary s) {
    List<Sentence> out = joining(s);
    out.addAll(paying(s));
    s.projection().ifPresent(p -> projection(p, out));
    return out;
  }

  /// What is said of who can join.
  public static List<Sentence> joining(SegmentSummary s) {
    List<Sentence> out = new ArrayList<>();
    out.add(s.because());
    s.readings().forEach(r -> out.add(r.says()));
    out.addAll(s.missing());
    out.addAll(s.steps());
    out.addAll(s.strengths());
    out.addAll(s.gaps());
    return out;
  }

  /// What is said of pay now.
  public static List<Sentence> paying(SegmentSummary s) {
    List<Sentence> out = new ArrayList<>();
    s.pay().ifPresent(p -> pay(p, out));
    return out;
  }

  private static void pay(PaySummary p, List<Sentence> out) {
    out.add(p.rests());
    p.ceiling().ifPresent(c -> out.add(c.text()));
    p.bands().forEach(b -> out.add(b.text()));
    p.drivers().forEach(d -> out.add(d.text()));
    out.addAll(p.notes());
  }

  private static void projection(ProjectionSummary p, List<Sentence> out) {
    p.steps().forEach(x -> out.add(x.text()));
    p.evidence().forEach(x -> out.add(x.text()));
    p.ceiling().ifPresent(c -> out.add(c.text()));
  }

  /// What is told first.
  public static List<Sentence> sentences(Glance g) {
    List<Sentence> out = new ArrayList<>();
    g.cards().forEach(c -> out.add(c.why()));
    out.addAll(g.shared());
    out.addAll(g.next());
    g.offer().ifPresent(out::add);
    out.add(g.sure());
    return out;
  }

  public static List<Sentence> sentences(Context b) {
    List<Sentence> out = new ArrayList<>();
    b.ways().forEach(p -> out.addAll(p.moves()));
    b.offer()
        .ifPresent(o -> {
          out.addAll(o.claims());
          o.warning().ifPresent(out::add);
        });
    b.conflicts().forEach(c -> out.add(c.handling()));
    return out;
  }
}
