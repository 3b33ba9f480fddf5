package disha.roster.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A run of words with what it says of the words of a list that it stands for.
///
/// @param sense what it says, such as that they are denied
public record SensedMatch<S>(Phrases.Match match, S sense) {
  /// The longest run from a place on that says anything; of equal ones the one whose sense comes
  /// first.
  ///
  /// @param phrases the runs of words of each sense
  public static <S> Optional<SensedMatch<S>> longest(
      S[] senses, Function<S, Phrases> phrases, List<String> tokens, int at) {
    return Stream.of(senses)
        .flatMap(
            s -> phrases.apply(s).longest(tokens, at).map(m -> new SensedMatch<>(m, s)).stream())
        .reduce((a, b) -> b.match.words() > a.match.words() ? b : a);
  }
}
