package disha.logic;

import disha.basics.LongCache;
import disha.profile.Answer;
import disha.profile.Education;
import java.util.Arrays;
import java.util.List;

/// What a person has studied as numbers, without the marks, which no condition asks for.
public final class CodedStudies {
  private static final List<Education.Status> STATUSES = List.of(Education.Status.values());

  private static final int MOST_KEPT = 8192;

  private final VocabularyIndex words;
  private boolean given;
  private int[] codes = new int[4];
  private int size;
  private int highestRank;
  private final LongCache<Integer> highestRanks = new LongCache<>(MOST_KEPT);

  CodedStudies(VocabularyIndex words) {
    this.words = words;
  }

  void read(Answer<List<Education>> answer) {
    given = answer.isGiven();
    size = 0;
    highestRank = given ? 0 : Integer.MAX_VALUE;
    if (answer instanceof Answer.Given<List<Education>> g) {
      List<Education> all = g.answer();
      if (all.size() > codes.length) {
        codes = Arrays.copyOf(codes, all.size());
      }
      for (int i = 0; i < all.size(); i++) {
        codes[size] = code(all.get(i));
        highestRank = Math.max(highestRank, highestRank(all.get(i), codes[size]));
        size++;
      }
    }
  }

  private int highestRank(Education e, int code) {
    Integer known = highestRanks.get(code);
    if (known == null) {
      known = StudyFacts.of(words, e).highestRank();
      highestRanks.put(code, known);
    }
    return known;
  }

  private int code(Education e) {
    int code = place(words.levels, e.level());
    code = code * (words.fields.size() + 1) + place(words.fields, e.field());
    code = code * (words.awards.size() + 1) + place(words.awards, e.award());
    return code * (STATUSES.size() + 1) + status(e.status());
  }

  private static int place(IdIndex index, Answer<String> answer) {
    return answer instanceof Answer.Given<String> g ? index.of(g.answer()) + 1 : 0;
  }

  private static int status(Answer<Education.Status> answer) {
    return answer instanceof Answer.Given<Education.Status> g
        ? STATUSES.indexOf(g.answer()) + 1
        : 0;
  }

  /// Whether the person has answered.
  public boolean isGiven() {
    return given;
  }

  /// The highest rank of a level that the person may have completed.
  int highestRank() {
    return highestRank;
  }

  /// How many educations there are.
  public int size() {
    return size;
  }

  /// The number of one.
  public int code(int place) {
    return codes[place];
  }
}
