package disha.estimate.verdict;

import disha.estimate.circuit.AnswerPlan;
import disha.estimate.circuit.AnswerTruths;
import disha.estimate.circuit.BatchFit;
import disha.estimate.circuit.Circuit;
import disha.estimate.circuit.Truths;
import disha.logic.CodedAnswers;
import disha.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/// What the rules of a book come to for one person after another, in all its segments, without the
/// reasons: the same as [Ruling], [Denials], [WeighedWays] and [OpenCounts] find. For one thread.
public final class BatchRuling {
  private final Rulebook rulebook;
  private final AnswerTruths answers;
  private final Hearing[] heard;
  private final Hearing[] counted;
  private final HardNeeds needs = new HardNeeds();
  private final Denials denials;
  private final BatchFit fit;
  private final OpenCounts open;
  private final BatchTestimony said = new BatchTestimony();
  private final BatchTestimony trusted = new BatchTestimony();
  private final List<Panel> panels = new ArrayList<>();
  private final long[] spokenOn;

  private Truths truths;

  public BatchRuling(Rulebook rulebook, AnswerPlan plan) {
    this.rulebook = rulebook;
    answers = new AnswerTruths(plan);
    heard = hearings();
    counted = hearings();
    denials = new Denials(rulebook);
    fit = new BatchFit(plan);
    open = new OpenCounts(rulebook);
    for (Rulebook.Plan p : rulebook.plans()) {
      if (!panels.contains(p.panel())) {
        panels.add(p.panel());
      }
    }
    spokenOn = new long[panels.size()];
    for (Rulebook.Plan p : rulebook.plans()) {
      spokenOn[panels.indexOf(p.panel())] |= 1L << p.place();
    }
  }

  private Hearing[] hearings() {
    Hearing[] out = new Hearing[rulebook.witnesses().size()];
    for (int w = 0; w < out.length; w++) {
      out[w] = new Hearing();
    }
    return out;
  }

  /// Takes the next person.
  ///
  /// @param coded the answers of the profile
  public void rule(Profile profile, CodedAnswers coded) {
    truths = answers.of(profile, coded);
    needs.ask(rulebook, truths);
    denials.find(truths);
    for (int w = 0; w < heard.length; w++) {
      heard[w].hear(rulebook.witnesses().get(w), truths);
      if (denials.expected() != 0) {
        counted[w].refuse(heard[w], denials.refusing()[w]);
      }
    }
    for (int p = 0; p < spokenOn.length; p++) {
      said.hear(panels.get(p), spokenOn[p], heard);
      long without = spokenOn[p] & denials.expected();
      trusted.set(said, spokenOn[p] & ~without);
      if (without != 0) {
        trusted.hear(panels.get(p), without, counted);
      }
    }
    fit.find(truths);
  }

  /// The bit set of possible verdicts on the segment at a place.
  public int verdicts(int place) {
    return needs.verdicts(said.of(place), place);
  }

  /// What is said on it.
  public Testimony said(int place) {
    return said.of(place);
  }

  /// What is said on it if those that expect what is denied do not admit the person.
  public Testimony trusted(int place) {
    return trusted.of(place);
  }

  /// How much the person denies without which the way into it is blocked.
  public int blocks(int place) {
    return denials.blocks(place);
  }

  /// How much that blocks the way into it, or could, is not surely met.
  public int unmet(int place) {
    return denials.unmet(place);
  }

  /// Counts the open questions of some segments.
  public void countOpen(long segments) {
    open.count(truths, heard, segments);
  }

  /// How many open questions matter to it, where they are counted.
  public int open(int place) {
    return open.of(place);
  }

  /// How well it surely fits the person, as the place of a grade among all.
  public int fit(int place) {
    return fit.sure(place);
  }

  /// How well it can fit the person, likewise.
  public int possibleFit(int place) {
    return fit.possible(place);
  }

  /// How much of what is answered makes it fit.
  public int weight(int place) {
    return fit.weight(place);
  }

  /// The same of what can be.
  public int possibleWeight(int place) {
    return fit.possibleWeight(place);
  }

  /// The segments in which a driver surely moves pay.
  public long driver(int driver) {
    int node = rulebook.driver(driver);
    return node == Rulebook.ALWAYS ? Circuit.EVERYWHERE : truths.certain(node);
  }
}
