package disha.rules.grounds;

import disha.rules.vocabulary.Text;
import java.util.List;

/// What a statement of the model rests on. The three kinds are never mixed up: a person always sees
/// which one it is.
public sealed interface Basis {
  /// The ids of the facts it names.
  List<String> facts();

  /// The ids of the assumptions it names.
  List<String> assumptions();

  /// A document says it.
  record Stated(List<String> facts) implements Basis {
    public Stated {
      facts = List.copyOf(facts);
    }

    @Override
    public List<String> assumptions() {
      return List.of();
    }
  }

  /// It follows from facts by a step that we name.
  ///
  /// @param assumptions what the step supposes; can be empty
  record Inferred(List<String> facts, Text step, List<String> assumptions) implements Basis {
    public Inferred {
      facts = List.copyOf(facts);
      assumptions = List.copyOf(assumptions);
    }
  }

  /// It is ours, because no document says it.
  ///
  /// @param facts the facts it is an assumption about; can be empty
  record Assumed(List<String> assumptions, List<String> facts) implements Basis {
    public Assumed {
      assumptions = List.copyOf(assumptions);
      facts = List.copyOf(facts);
    }
  }
}
