package disha.cli;

import disha.text.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The language that a command line asks for. It is looked for before anything else is understood:
/// what is wrong with the rest is told in it.
///
/// @param tag as it was written
/// @param rest the other arguments
public record LanguageChoice(Optional<String> tag, List<String> rest) {
  private static final String NAME = "--lang";

  /// What follows is names of files.
  private static final String END = "--";

  public LanguageChoice {
    rest = List.copyOf(rest);
  }

  /// Looks for it; the last one counts.
  public static LanguageChoice of(String... args) {
    Optional<String> tag = Optional.empty();
    List<String> rest = new ArrayList<>();
    boolean ended = false;
    for (int i = 0; i < args.length; i++) {
      ended |= args[i].equals(END);
      if (!ended && args[i].startsWith(NAME + "=")) {
        tag = Optional.of(args[i].substring(NAME.length() + 1));
      } else if (!ended && args[i].equals(NAME) && i + 1 < args.length) {
        i++;
        tag = Optional.of(args[i]);
      } else {
        rest.add(args[i]);
      }
    }
    return new LanguageChoice(tag, rest);
  }

  /// The language to speak: this one, or else that of the person's system.
  ///
  /// @throws BadInputException if the program does not speak it
  public Locale language() {
    return tag.map(LanguageChoice::known).orElseGet(Languages::current);
  }

  private static Locale known(String tag) {
    return Languages.find(tag)
        .orElseThrow(() ->
            new BadInputException(
                Console.oneLine(
                    Console.messages()
                        .text("command.language", tag, String.join(", ", Languages.tags())))));
  }
}
