package disha.summary.wording;

import disha.estimate.pay.Pay;
import disha.estimate.ways.AddedGain;
import disha.estimate.ways.Gains;
import disha.estimate.ways.Way;
import disha.text.Amounts;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Puts what a way to more does into few words: the most of what it opens, betters, is accepted for
/// or meets, and the largest raise.
final class BriefGain {
  private final String key;
  private final Messages messages;
  private final Function<Way.Raise, String> raise;

  /// @param key what the names of the texts begin with
  /// @param raise tells a raise with both its amounts
  BriefGain(String key, Messages messages, Function<Way.Raise, String> raise) {
    this.key = key;
    this.messages = messages;
    this.raise = raise;
  }

  /// What it does, one part after the other.
  List<String> of(Way way) {
    return of(way, "");
  }

  /// The same, with the raise in a segment if there is one, as the person looks at that.
  ///
  /// @param segment its id
  List<String> of(Way way, String segment) {
    List<String> out = new ArrayList<>();
    opens(way).ifPresent(out::add);
    way.raises().stream()
        .filter(r -> r.segment().equals(segment))
        .findFirst()
        .or(() -> AddedGain.most(way))
        .map(raise)
        .filter(r -> !r.isEmpty())
        .ifPresent(out::add);
    return out;
  }

  private Optional<String> opens(Way way) {
    long opened = way.openings().stream().filter(Way.Opening::isNew).count();
    if (opened > 0) {
      return text("opens", opened);
    }
    if (!way.openings().isEmpty()) {
      return text("betters", way.openings().size());
    }
    if (!way.documents().isEmpty()) {
      return text("sources", way.documents().size());
    }
    long met = way.gains().met().stream().map(Gains.MetNeed::segment).distinct().count();
    return met > 0 ? text("meets", met) : Optional.empty();
  }

  private Optional<String> text(String what, long count) {
    return Optional.of(messages.text(key + "." + what, count));
  }

  /// A raise in amounts as people say them; where they would be the same, by how much it is. Empty
  /// where it is not even a rupee.
  ///
  /// @param month an amount a month as it is shown
  static String spoken(Way.Raise raise, Messages messages, Function<Pay, String> month) {
    String from = month.apply(raise.from());
    String to = month.apply(raise.to());
    if (!from.equals(to)) {
      return messages.text("glance.gain.raises", from, to);
    }
    long rupees = raise.to().minus(raise.from()).rupeesAMonth();
    return rupees > 0 ? messages.text("glance.gain.raisesBy", Amounts.rupees(rupees)) : "";
  }
}
