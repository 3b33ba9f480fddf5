package disha.report;

import disha.report.Terminal.Style;
import disha.summary.Glance;
import disha.summary.Sentence;
import disha.summary.Summary;
import disha.text.InvisibleCharacters;
import disha.text.LineStart;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a person wants to know first, on one screen of a terminal.
public final class ShortReport {
  private static final String INDENT = "  ";
  private static final int MOST_NAMED = 5;

  private final Summary summary;
  private final Glance glance;
  private final Messages messages;
  private final Terminal terminal;
  private final List<String> lines = new ArrayList<>();

  private ShortReport(Summary summary, Messages messages, Terminal terminal) {
    this.summary = summary;
    this.glance = summary.glance();
    this.messages = messages;
    this.terminal = terminal;
  }

  /// The report, ending in a line break.
  public static String of(Summary summary, Messages messages, Terminal terminal) {
    ShortReport report = new ShortReport(summary, messages, terminal);
    report.write();
    return String.join("\n", report.lines) + "\n";
  }

  private void write() {
    summary
        .name()
        .map(InvisibleCharacters::marked)
        .ifPresent(name -> lines.add(terminal.styled(terminal.wrapped(name, "", ""), Style.DIM)));
    lines.add(terminal.styled(terminal.wrapped(glance.headline(), "", ""), Style.BOLD));
    summary.errors().forEach(e -> bullet(e.field() + ": " + InvisibleCharacters.marked(e.text())));
    summary.doubts().forEach(d -> bullet(d.text()));
    summary.guidance().forEach(this::bullet);
    if (glance.cards().isEmpty()) {
      return;
    }
    Optional<Glance.PayInBrief> same = glance.samePay();
    for (int i = 0; i < glance.cards().size(); i++) {
      card(i + 1, glance.cards().get(i), same.isEmpty());
    }
    same.ifPresent(p -> told("short.payOfAll", List.of(Sentence.plain(pay(p)))));
    told("short.all", glance.shared());
    glance.wishes().forEach(w -> paragraph(w.text()));
    named("short.also", glance.also());
    lines.add("");
    told("short.next", glance.next());
    glance.offer().ifPresent(o -> told("short.offer", List.of(o)));
    summary.since().wages().forEach(w -> paragraph(w.brief()));
    glance
        .question()
        .ifPresent(q ->
            told(
                "short.ask",
                List.of(Sentence.plain(messages.text("report.next", q.asks(), q.effect())))));
    groups();
    changed();
    told("short.sure", List.of(glance.sure()));
    summary.evidence().ifPresent(e -> lines.add(terminal.wrapped(e.madeWith(), "", INDENT)));
    lines.add("");
    lines.add(terminal.styled(terminal.wrapped(messages.text("short.full"), "", ""), Style.DIM));
  }

  private void changed() {
    int changed = summary.changedAssumptions().size();
    if (changed > 0) {
      lines.add(terminal.wrapped(messages.text("short.changed", changed), "", INDENT));
    }
  }

  private void groups() {
    if (!glance.groups().isEmpty()) {
      String counts =
          glance.groups().stream()
              .map(g -> messages.text("short.count", g.title(), g.rows().size()))
              .collect(Collectors.joining(messages.text("list.separator")));
      lines.add(terminal.wrapped(messages.text("short.groups", counts), "", INDENT));
    }
  }

  private void card(int number, Glance.Card card, boolean withPay) {
    lines.add(
        terminal.wrapped(
            messages.text(
                "short.card",
                number,
                terminal.styled(card.name(), Style.BOLD),
                card.sectorBeside().isPresent() ? 1 : 0,
                card.sector(),
                TextReport.mark(card.verdict()) + " " + card.verdictWord()),
            "",
            INDENT + " "));
    card.pay().filter(p -> withPay).ifPresent(p -> paragraph(LineStart.of(pay(p))));
    card.onRecord().ifPresent(this::paragraph);
    if (!card.why().text().isEmpty()) {
      paragraph(card.why().text());
    }
  }

  private String pay(Glance.PayInBrief p) {
    return messages.text("short.pay", p.likely(), p.range(), p.otherwise());
  }

  private void told(String label, List<Sentence> sentences) {
    if (!sentences.isEmpty()) {
      String text = sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
      lines.add(terminal.wrapped(messages.text(label, text), "", INDENT));
    }
  }

  private void named(String label, List<Glance.Row> rows) {
    if (!rows.isEmpty()) {
      String names =
          rows.stream()
              .limit(MOST_NAMED)
              .map(Glance.Row::name)
              .collect(Collectors.joining(messages.text("list.separator")));
      int more = Math.max(0, rows.size() - MOST_NAMED);
      lines.add(terminal.wrapped(messages.text(label, names, more), "", INDENT));
    }
  }

  private void paragraph(String text) {
    lines.add(terminal.wrapped(text, INDENT + " ", INDENT + " "));
  }

  private void bullet(String text) {
    lines.add(terminal.wrapped(text, "- ", INDENT));
  }
}
