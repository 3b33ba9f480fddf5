package disha.profile;

import disha.rules.vocabulary.Text;
import java.util.List;

/// Something impossible in a profile, at one field.
///
/// @param field the field as the profile file calls it, such as `education[0].marks`
/// @param message the key of the sentence in the message bundle
/// @param arguments what the sentence names, in every language
public record FieldError(String field, String message, List<Text> arguments) {
  public FieldError {
    arguments = List.copyOf(arguments);
  }
}
