package disha.reason;

/// A condition made ready to be asked of many people.
@FunctionalInterface
public interface Test {
  /// How the condition comes out for a person.
  Truth of(Person person);
}
