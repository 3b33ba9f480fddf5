package disha.logic;

import disha.profile.Profile;
import disha.rules.vocabulary.WordList;
import java.util.EnumMap;
import java.util.Map;

/// The answers of one profile after another as numbers. What has the same number is the same to all
/// conditions, so that what was worked out for one person is found again for the next. For one
/// thread.
public final class CodedAnswers {
  private static final WordList[] LISTS = WordList.values();

  private final CodedStudies studies;
  private final CodedWork work;
  private final Map<WordList, CodedChoice> chosen = new EnumMap<>(WordList.class);
  private final Map<WordList, CodedWords> said = new EnumMap<>(WordList.class);

  /// @param monthsAsked the most months of work that any condition asks for
  public CodedAnswers(VocabularyIndex words, int monthsAsked) {
    studies = new CodedStudies(words);
    work = new CodedWork(words, monthsAsked);
    for (WordList list : LISTS) {
      switch (list.answeredBy()) {
        case CHOOSING, CHOOSING_OR_ANY -> chosen.put(list, new CodedChoice(words, list));
        case YES_OR_NO -> said.put(list, new CodedWords(words.words(list)));
      }
    }
  }

  /// Takes the answers of a profile but for its work.
  ///
  /// @throws IllegalArgumentException if it uses a word that the model does not have
  public void read(Profile profile) {
    studies.read(profile.education());
    for (WordList list : LISTS) {
      CodedChoice choice = chosen.get(list);
      if (choice != null) {
        choice.read(profile.chosen(list), profile.ruledOut(list), studies.highestRank());
      } else {
        said.get(list).read(profile.said(list));
      }
    }
  }

  /// Takes the work of a profile, of which nothing must be impossible.
  ///
  /// @throws IllegalArgumentException if it uses a word that the model does not have
  public void readWork(Profile profile) {
    work.read(profile.experience());
  }

  /// Whether nothing that is chosen is ruled out as well, as far as numbers tell.
  public boolean agrees() {
    for (CodedChoice choice : chosen.values()) {
      if (!choice.agrees()) {
        return false;
      }
    }
    return true;
  }

  public CodedStudies studies() {
    return studies;
  }

  public CodedWork work() {
    return work;
  }

  /// What was chosen of a list that is answered so.
  public CodedChoice chosen(WordList list) {
    return chosen.get(list);
  }

  /// What was said to the words of a list that is answered by yes or no.
  public CodedWords said(WordList list) {
    return said.get(list);
  }
}
