package disha.summary.wording;

import disha.rules.Model;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Question;
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

  /// The question with this id: one of the model's, or a single skill or preference of one, such as
  /// `skills.teamwork`.
  public String asks(String id) {
    int dot = id.indexOf('.');
    if (dot < 0) {
      return question(id).asks().in(messages.language());
    }
    String group = id.substring(0, dot);
    String member = id.substring(dot + 1);
    List<? extends Named> known =
        group.equals("skills") ? model.vocabulary().skills() : model.vocabulary().preferences();
    String name =
        Vocabulary.find(known, member).map(n -> n.name().in(messages.language())).orElse(member);
    return messages.text("question." + group, name);
  }

  private Question question(String id) {
    return model.question(id);
  }
}
