package disha.roster.template;

import disha.basics.Keys;
import disha.profile.Education;
import disha.roster.cells.ColumnMeaning;
import disha.roster.cells.ColumnPart;
import disha.roster.cells.MeaningWords;
import disha.roster.mapping.HeadingWords;
import disha.roster.mapping.HeadingWords.TemplateEntry;
import disha.roster.words.RosterWords;
import disha.rules.Model;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.WordList;
import disha.sheet.TemplateBook;
import disha.sheet.TemplateBook.TemplateColumn;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The empty class list for a model: a column for everything that is asked, with the model's words
/// to choose from.
public final class ClassTemplate {
  // What an example says of a column of which nothing is ticked.
  private static final String NONE = "none";

  private final Model model;
  private final Messages messages;
  private final MeaningWords meanings;

  /// What can be chosen, by id, in order.
  private final Map<String, Map<String, String>> lists = new LinkedHashMap<>();

  private ClassTemplate(Model model, Messages messages) {
    this.model = model;
    this.messages = messages;
    meanings = new MeaningWords(model.vocabulary(), messages);
  }

  /// The template.
  public static TemplateBook of(Model model, HeadingWords headings, Messages messages) {
    return new ClassTemplate(model, messages).book(headings.template());
  }

  private TemplateBook book(List<TemplateEntry> entries) {
    List<TemplateColumn> columns = new ArrayList<>();
    for (TemplateEntry entry : entries) {
      for (ColumnMeaning meaning : columns(entry.meaning())) {
        columns.add(column(meaning, entry.example()));
      }
    }
    Map<String, List<String>> words = new LinkedHashMap<>();
    lists.forEach((name, byId) -> words.put(name, List.copyOf(byId.values())));
    return new TemplateBook(
        messages.text("roster.template.sheet"),
        messages.text("roster.template.words"),
        columns,
        words);
  }

  // What is answered by yes or no has a column for each word.
  private List<ColumnMeaning> columns(ColumnMeaning m) {
    return switch (m.part()) {
      case SKILL -> each(WordList.SKILLS, m.part());
      case PREFERENCE -> each(WordList.PREFERENCES, m.part());
      default -> List.of(m);
    };
  }

  private List<ColumnMeaning> each(WordList list, ColumnPart part) {
    return model.vocabulary().words(list).stream()
        .map(w -> ColumnMeaning.of(part, w.id()))
        .toList();
  }

  private TemplateColumn column(ColumnMeaning m, String example) {
    Map<String, String> known = words(m.part());
    String name = known.isEmpty() ? "" : listName(m.part());
    if (!known.isEmpty()) {
      lists.put(name, known);
    }
    String shown =
        m.part() == ColumnPart.NAME
            ? messages.text("roster.template.person")
            : Arrays.stream(example.split(","))
                .map(String::strip)
                .map(e -> e.equals(NONE) ? messages.text("roster.took.none") : e)
                .map(e -> known.getOrDefault(e, e))
                .collect(Collectors.joining(", "));
    return new TemplateColumn(
        meanings.of(m),
        messages.text("roster.template.note", m.part()),
        shown,
        name,
        isOne(m.part()));
  }

  private String listName(ColumnPart part) {
    return switch (part) {
      case SKILL, PREFERENCE -> messages.text("roster.template.yesNo");
      default -> meanings.of(ColumnMeaning.of(part));
    };
  }

  // Of these only one word is written.
  private static boolean isOne(ColumnPart part) {
    return switch (part) {
      case SKILL, PREFERENCE, SECTOR, WORK, OFFER_WORK -> true;
      default -> false;
    };
  }

  private Map<String, String> words(ColumnPart part) {
    return switch (part) {
      case STUDIES ->
          named(
              Stream.concat(
                  model.vocabulary().awards().stream(), model.vocabulary().levels().stream()));
      case FIELD -> named(model.vocabulary().fields().stream());
      case STATUS -> statuses();
      case WORK -> named(model.vocabulary().work().stream());
      case SECTOR -> sectors();
      case SHIFTS -> named(model.vocabulary().shifts().stream());
      case SKILL, PREFERENCE -> yesAndNo();
      case PROFESSIONS -> named(model.vocabulary().professions().stream());
      case CERTIFICATES -> named(model.vocabulary().certificates().stream());
      case OFFER_WORK -> named(model.segments().stream());
      default -> Map.of();
    };
  }

  private Map<String, String> named(Stream<? extends Named> all) {
    Map<String, String> out = new LinkedHashMap<>();
    all.forEach(n -> out.put(n.id(), n.name().in(messages.language())));
    return out;
  }

  private Map<String, String> statuses() {
    Map<String, String> out = new LinkedHashMap<>();
    for (Education.Status s : Education.Status.values()) {
      out.put(Keys.of(s), messages.text("answer.status", s));
    }
    return out;
  }

  private Map<String, String> sectors() {
    Map<String, String> out = named(model.vocabulary().sectors().stream());
    out.put(RosterWords.ELSEWHERE, messages.text("roster.took.elsewhere"));
    return out;
  }

  private Map<String, String> yesAndNo() {
    Map<String, String> out = new LinkedHashMap<>();
    out.put("yes", messages.text("roster.took.yes"));
    out.put("no", messages.text("roster.took.no"));
    out.put("not-sure", messages.text("roster.took.notSure"));
    return out;
  }
}
