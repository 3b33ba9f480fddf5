package disha.summary.wording;

import disha.profile.AnswerForm;
import disha.profile.QuestionId;
import disha.profile.Topic;
import disha.rules.Model;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Vocabulary;
import disha.text.Messages;
import java.util.List;

/// Puts questions of the profile into words.
public final class QuestionWords {
  private final Model model;
  private final Messages messages;

  public QuestionWords(Model model, Messages messages) {
    this.model = model;
    this.messages = messages;
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
