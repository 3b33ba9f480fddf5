package disha.files.profile;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import disha.basics.Keys;
import disha.profile.Answer;
import disha.profile.AnswerForm;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Interest;
import disha.profile.Offer;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.profile.Topic;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes a profile in its JSON form. What is open is left out; reading the text gives the same
/// profile.
final class ProfileWriter {
  private final JsonWriter out;

  private ProfileWriter(JsonWriter out) {
    this.out = out;
  }

  static String write(List<Scenario> scenarios) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = new JsonWriter(text)) {
      out.setStrictness(Strictness.STRICT);
      out.setFormattingStyle(FormattingStyle.PRETTY);
      new ProfileWriter(out).scenarios(scenarios);
    } catch (IOException e) {
      // A text in memory cannot fail to be written.
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  /// Writes a given value after its key.
  private interface ValueWriter<T> {
    void write(T value) throws IOException;
  }

  private <T> void answer(String key, Answer<T> answer, ValueWriter<T> writer) throws IOException {
    switch (answer) {
      case Answer.Given<T> g -> {
        out.name(key);
        writer.write(g.answer());
      }
      case Answer.NotSure<T> n -> out.name(key).value(ProfileReader.NOT_SURE);
      case Answer.Open<T> o -> {
        // An open answer is an absent key.
      }
    }
  }

  private void scenarios(List<Scenario> all) throws IOException {
    out.beginObject();
    out.name(ProfileReader.VERSION_KEY).value(ProfileReader.VERSION);
    scenario(all.getFirst());
    if (all.size() > 1) {
      out.name(ProfileReader.SCENARIOS).beginArray();
      for (Scenario s : all.subList(1, all.size())) {
        out.beginObject();
        scenario(s);
        out.endObject();
      }
      out.endArray();
    }
    out.endObject();
  }

  private void scenario(Scenario s) throws IOException {
    if (!s.name().isEmpty()) {
      out.name(ProfileReader.SCENARIO).value(s.name());
    }
    profile(s.profile());
  }

  private void profile(Profile p) throws IOException {
    for (Topic topic : Topic.values()) {
      answers(p, topic);
    }
    if (!p.assumptions().isEmpty()) {
      out.name(ProfileReader.ASSUMPTIONS).beginObject();
      for (Map.Entry<String, String> e : p.assumptions().entrySet()) {
        out.name(e.getKey()).value(e.getValue());
      }
      out.endObject();
    }
  }

  private void answers(Profile p, Topic topic) throws IOException {
    String key = topic.key();
    switch (topic.form()) {
      case AnswerForm.PersonName a -> {
        if (p.name().isPresent()) {
          out.name(key).value(p.name().get());
        }
      }
      case AnswerForm.StudyList a -> answer(key, p.education(), this::education);
      case AnswerForm.WorkList a -> answer(key, p.experience(), this::experience);
      case AnswerForm.Chosen a -> {
        answer(key, p.chosen(a.list()), this::ids);
        if (!p.ruledOut(a.list()).isEmpty()) {
          out.name(a.list().ruledOutKey());
          ids(p.ruledOut(a.list()));
        }
      }
      case AnswerForm.YesOrNo a -> yesNo(key, p.said(a.list()));
      case AnswerForm.WorkWished a -> interests(key, p.interests());
      case AnswerForm.OfferInHand a -> {
        if (p.offer().isPresent()) {
          out.name(key);
          offer(p.offer().get());
        }
      }
    }
  }

  private void education(List<Education> list) throws IOException {
    out.beginArray();
    for (Education e : list) {
      out.beginObject();
      answer("level", e.level(), out::value);
      answer("field", e.field(), out::value);
      answer("award", e.award(), out::value);
      answer("status", e.status(), s -> out.value(Keys.of(s)));
      answer("marks", e.marks(), out::value);
      out.endObject();
    }
    out.endArray();
  }

  private void experience(List<Experience> list) throws IOException {
    out.beginArray();
    for (Experience e : list) {
      out.beginObject();
      answer("place", e.place(), p -> out.value(place(p)));
      answer("work", e.work(), out::value);
      answer("years", e.years(), out::value);
      out.endObject();
    }
    out.endArray();
  }

  private static String place(Experience.Workplace place) {
    return switch (place) {
      case Experience.Workplace.InSector s -> s.id();
      case Experience.Workplace.Elsewhere e -> ProfileReader.ELSEWHERE;
    };
  }

  private void ids(Set<String> ids) throws IOException {
    out.beginArray();
    for (String id : ids) {
      out.value(id);
    }
    out.endArray();
  }

  private void yesNo(String key, Map<String, Answer<Boolean>> answers) throws IOException {
    if (answers.isEmpty()) {
      return;
    }
    out.name(key).beginObject();
    for (Map.Entry<String, Answer<Boolean>> e : answers.entrySet()) {
      answer(
          e.getKey(), e.getValue(), yes -> out.value(yes ? ProfileReader.YES : ProfileReader.NO));
    }
    out.endObject();
  }

  private void interests(String key, Map<String, Interest> interests) throws IOException {
    if (interests.isEmpty()) {
      return;
    }
    out.name(key).beginObject();
    for (Map.Entry<String, Interest> e : interests.entrySet()) {
      out.name(e.getKey()).value(Keys.of(e.getValue()));
    }
    out.endObject();
  }

  private void offer(Offer offer) throws IOException {
    out.beginObject();
    out.name("segment").value(offer.segment());
    out.name("amount").value(offer.amount());
    out.name("period").value(Keys.of(offer.period()));
    out.endObject();
  }
}
