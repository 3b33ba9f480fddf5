package disha.logic;

/// A condition made ready to be asked of many people.
@FunctionalInterface
public interface PersonTest {
  /// How the condition comes out for a person.
  Truth of(Person person);
}
