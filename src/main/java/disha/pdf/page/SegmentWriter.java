package disha.pdf.page;

import disha.pdf.page.PageContent.HeadedList;
import disha.pdf.page.PageContent.PayContent;
import disha.pdf.page.PageContent.ReadingRow;
import disha.pdf.page.PageContent.SegmentContent;
import disha.pdf.page.PageContent.Table;
import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts one segment into the pieces that the template shows.
final class SegmentWriter {
  private final Messages messages;
  private final Footnotes references;
  private final PayWriter pay;
  private final Map<String, String> effects;
  private final Map<List<SegmentSummary.ReadingLine>, String> told = new HashMap<>();

  /// @param effects what the answer to an open question would do, by the question's id
  SegmentWriter(
      Messages messages, Footnotes references, PayWriter pay, Map<String, String> effects) {
    this.messages = messages;
    this.references = references;
    this.pay = pay;
    this.effects = Map.copyOf(effects);
  }

  SegmentContent content(SegmentSummary segment, String target) {
    String first = told.putIfAbsent(segment.readings(), segment.name());
    CitedText because = references.of(segment.because());
    List<ReadingRow> readings =
        first == null ? segment.readings().stream().map(this::reading).toList() : List.of();
    List<HeadedList> groups = groups(segment);
    List<PayContent> figures =
        segment.pay().stream()
            .map(p -> pay.content(p, segment.projection(), segment.name()))
            .toList();
    boolean brief = first != null && figures.stream().allMatch(f -> f.detail().isEmpty());
    return new SegmentContent(
        target,
        brief,
        segment.name(),
        segment.sector(),
        segment.work(),
        Icon.of(segment.verdict()),
        segment.verdictWord(),
        voices(segment.voices()),
        because,
        Table.of(readings),
        first == null ? "" : messages.text("pdf.readings-same", first),
        first == null ? segment.silent() : "",
        groups,
        figures,
        segment.noPay().orElse(""),
        group("pdf.mentions", segment.mentions()).stream().toList());
  }

  private String voices(String voices) {
    return voices.isEmpty() ? "" : messages.text("pdf.voices", voices);
  }

  private ReadingRow reading(SegmentSummary.ReadingLine line) {
    return new ReadingRow(
        line.document(),
        Icon.of(line.outcome()),
        line.outcomeWord(),
        references.of(line.says()),
        line.basisWord(),
        line.detail());
  }

  private List<HeadedList> groups(SegmentSummary segment) {
    List<HeadedList> out = new ArrayList<>();
    group("pdf.missing", segment.missing()).ifPresent(out::add);
    group("pdf.steps", segment.steps()).ifPresent(out::add);
    group("pdf.strengths", segment.strengths()).ifPresent(out::add);
    group("pdf.gaps", segment.gaps()).ifPresent(out::add);
    List<Sentence> open =
        segment.open().stream()
            .map(question -> new Sentence(asks(question), List.of(), List.of()))
            .toList();
    group("pdf.open", open).ifPresent(out::add);
    return out;
  }

  private String asks(SegmentSummary.OpenQuestion question) {
    String effect = effects.getOrDefault(question.id(), "");
    return messages.text("pdf.open-effect", question.asks(), effect).strip();
  }

  private Optional<HeadedList> group(String heading, List<Sentence> sentences) {
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new HeadedList(messages.text(heading), references.of(sentences)));
  }
}
