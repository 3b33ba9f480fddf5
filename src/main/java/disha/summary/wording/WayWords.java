package disha.summary.wording;

import disha.estimate.ways.AddedGain;
import disha.estimate.ways.Way;
import disha.rules.Model;
import disha.summary.Amount;
import disha.summary.Context;
import disha.summary.Sentence;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts into words what would open more.
final class WayWords {
  private static final int MOST_NAMES = 5;

  private final Model model;
  private final Messages messages;
  private final Citations citations;

  WayWords(Model model, Messages messages, Citations citations) {
    this.model = model;
    this.messages = messages;
    this.citations = citations;
  }

  List<Context.WayLine> of(List<Way> ways) {
    return ways.stream().map(p -> way(p, AddedGain.of(p, ways))).toList();
  }

  private Context.WayLine way(Way p, AddedGain beyond) {
    List<Sentence> moves =
        p.moves().stream()
            .map(m ->
                new Sentence(
                    m.says().in(messages.language()),
                    citations.cite(m.basis().facts()),
                    m.basis().assumptions()))
            .toList();
    return new Context.WayLine(
        p,
        moves,
        aside(p.fit()),
        brief(p),
        sentences(opens(beyond), documents(p)),
        raises("path.raises", beyond, Amount::month),
        raises("path.raisesYear", beyond, Amount::year));
  }

  private static String sentences(String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
  }

  private String documents(Way way) {
    return way.documents().stream()
        .max(Comparator.comparingLong(g -> g.after() - g.before()))
        .map(most ->
            messages.text(
                "path.documents",
                way.documents().size(),
                segment(most.segment()),
                most.after(),
                most.speaking(),
                most.before()))
        .orElse("");
  }

  // A person who has chosen shifts has left the others out: that is a wish, not something to catch
  // up on.
  private String aside(Way.PersonFit fit) {
    return switch (fit) {
      case UNDER_WAY, NEW -> "";
      case LEFT_OUT -> messages.text("path.leftOut");
      case NO_HIGHER -> messages.text("path.noHigher");
    };
  }

  private String brief(Way p) {
    List<String> out = new ArrayList<>();
    if (!p.openings().isEmpty()) {
      out.add(messages.text("path.brief.opens", p.openings().size()));
    } else if (!p.documents().isEmpty()) {
      out.add(messages.text("path.brief.documents", p.documents().size()));
    }
    AddedGain.most(p)
        .ifPresent(r ->
            out.add(
                messages.text(
                    "path.brief.raises",
                    p.raises().size(),
                    Amount.of(r.from()).month(),
                    Amount.of(r.to()).month())));
    return String.join(" ", out);
  }

  private String opens(AddedGain beyond) {
    List<Way.Opening> openings = beyond.openings();
    if (openings.isEmpty()) {
      return "";
    }
    List<String> names =
        openings.stream().limit(MOST_NAMES).map(o -> segment(o.segment())).toList();
    int more = openings.size() - names.size();
    String listed = String.join(messages.text("list.separator"), names);
    return beyond.parts().isEmpty()
        ? listed("path.opens", "path.opensMore", listed, more)
        : listed("path.opensBesides", "path.opensBesidesMore", listed, more);
  }

  private String listed(String all, String some, String listed, int more) {
    return more == 0 ? messages.text(all, listed) : messages.text(some, listed, more);
  }

  private String raises(String key, AddedGain beyond, Function<Amount, String> shown) {
    return beyond
        .raise()
        .map(r ->
            messages.text(
                key,
                beyond.way().raises().size(),
                segment(r.segment()),
                shown.apply(Amount.of(r.from())),
                shown.apply(Amount.of(r.to()))))
        .orElse("");
  }

  private String segment(String id) {
    return model.segment(id).name().in(messages.language());
  }
}
