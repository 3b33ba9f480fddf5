package disha.rules.vocabulary;

/// Anything of the model that has an id and a name a person can read.
public interface Named {
  String id();

  Text name();
}
