package disha.summary.wording;

import disha.profile.AnswerForm;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.profile.QuestionId;
import disha.profile.Topic;
import disha.rules.Model;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Vocabulary;
import disha.text.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts questions of the profile into words.
public final class QuestionWords {
  private final Model model;
  private final Messages messages;

  public QuestionWords(Model model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /// What of one's studies or work can still be open where a part of it is told.
  public enum OpenPart {
    LEVEL,
    FIELD,
    AWARD,
    STATUS,
    PLACE,
    WORK,
    YEARS,
    /// Several of them.
    SEVERAL
  }

  /// What a question asks of whoever may have answered a part of it: no more than what is open.
  public String asks(QuestionId id, Profile profile) {
    Set<OpenPart> open = open(id.topic(), profile);
    if (open.isEmpty()) {
      return asks(id);
    }
    OpenPart part = open.size() == 1 ? open.iterator().next() : OpenPart.SEVERAL;
    return messages.text("question." + id.topic().key(), part);
  }

  // Empty where nothing is told, or all of it.
  private Set<OpenPart> open(Topic topic, Profile profile) {
    Set<OpenPart> out = EnumSet.noneOf(OpenPart.class);
    switch (topic.form()) {
      case AnswerForm.StudyList a ->
          profile.education().value().orElse(List.of()).forEach(e -> add(e, out));
      case AnswerForm.WorkList a ->
          profile.experience().value().orElse(List.of()).forEach(e -> add(e, out));
      default -> {}
    }
    return out;
  }

  private void add(Education e, Set<OpenPart> open) {
    Optional<String> level = e.knownLevel(model.vocabulary());
    if (level.isEmpty()) {
      open.add(OpenPart.LEVEL);
    }
    if (!e.field().isGiven()) {
      open.add(OpenPart.FIELD);
    }
    boolean named = model.vocabulary().awards().stream().anyMatch(a -> isAt(a, level));
    if (!e.award().isGiven() && level.isPresent() && named) {
      open.add(OpenPart.AWARD);
    }
    if (!e.status().isGiven()) {
      open.add(OpenPart.STATUS);
    }
  }

  private static boolean isAt(Award award, Optional<String> level) {
    return level.filter(award.level()::equals).isPresent();
  }

  private static void add(Experience e, Set<OpenPart> open) {
    if (!e.place().isGiven()) {
      open.add(OpenPart.PLACE);
    }
    if (!e.work().isGiven()) {
      open.add(OpenPart.WORK);
    }
    if (!e.years().isGiven()) {
      open.add(OpenPart.YEARS);
    }
  }

  /// What a question asks.
  public String asks(QuestionId id) {
    return id.member().map(word -> asks(id.topic(), word)).orElseGet(() -> asks(id.topic()));
  }

  private String asks(Topic topic) {
    return model.question(topic.key()).asks().in(messages.language());
  }

  private String asks(Topic topic, String word) {
    String name =
        switch (topic.form()) {
          case AnswerForm.YesOrNo form -> name(model.vocabulary().words(form.list()), word);
          case AnswerForm.WorkWished a -> name(model.segments(), word);
          default -> word;
        };
    return messages.text("question." + topic.key(), name);
  }

  private String name(List<? extends Named> known, String id) {
    return Vocabulary.find(known, id).map(n -> n.name().in(messages.language())).orElse(id);
  }
}
