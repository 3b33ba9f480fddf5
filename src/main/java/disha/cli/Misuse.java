package disha.cli;

import disha.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with a command line, in the person's language: the library for command lines tells
/// it in English only.
public final class Misuse {
  // Which options they were, the library tells in its message alone.
  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

  private Misuse() {}

  /// The sentence for what the library found.
  public static String of(ParameterException e) {
    Messages messages = Console.messages();
    return switch (e) {
      case MissingParameterException m ->
          messages.text("command.missing", names(m.getMissing(), messages));
      case UnmatchedArgumentException u ->
          messages.text(
              "command.unknown", String.join(messages.text("list.comma"), u.getUnmatched()));
      case OverwrittenOptionException o ->
          messages.text("command.twice", names(List.of(o.getOverwritten()), messages));
      case MutuallyExclusiveArgsException x ->
          messages.text("command.exclusive", options(x, messages));
      case MaxValuesExceededException m -> messages.text("command.many");
      default ->
          Optional.ofNullable(e.getArgSpec())
              .map(spec ->
                  messages.text(
                      "command.value", names(List.of(spec), messages), given(e.getValue())))
              .orElseGet(() -> messages.text("command.misuse"));
    };
  }

  private static String given(String value) {
    return value == null ? "" : value;
  }

  private static String options(ParameterException e, Messages messages) {
    return OPTION
        .matcher(e.getMessage())
        .results()
        .map(MatchResult::group)
        .distinct()
        .collect(Collectors.joining(messages.text("list.and")));
  }

  private static String names(List<ArgSpec> args, Messages messages) {
    return args.stream().map(Misuse::name).collect(Collectors.joining(messages.text("list.comma")));
  }

  // As the help writes it: what to type, and what stands for a thing of one's own.
  private static String name(ArgSpec arg) {
    String label = arg.arity().max() == 0 ? "" : " " + arg.paramLabel();
    return arg instanceof OptionSpec option ? option.longestName() + label : arg.paramLabel();
  }
}
