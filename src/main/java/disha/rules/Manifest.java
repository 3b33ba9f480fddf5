package disha.rules;

import disha.rules.vocabulary.Text;
import java.util.List;

/// What a model file says of itself.
///
/// @param version the model's own version, shown with every result
/// @param languages the languages it holds; `en` among them
public record Manifest(Text name, String version, List<String> languages) {
  public Manifest {
    languages = List.copyOf(languages);
  }
}
