package disha.rules.vocabulary;

import java.util.List;
import java.util.Map;

/// A word that the texts of the program use in one sense, in each language by one word.
///
/// @param means what it means, in a sentence
/// @param forms by language, how it stands in texts
/// @param never by language, words that are not used for it
public record GlossaryTerm(
    String id,
    Text name,
    Text means,
    Map<String, List<String>> forms,
    Map<String, List<String>> never)
    implements Named {
  public GlossaryTerm {
    forms = Map.copyOf(forms);
    never = Map.copyOf(never);
  }
}
