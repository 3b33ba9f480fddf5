package disha.rules.vocabulary;

/// A word of the model's vocabulary that an answer can name: a field of study, a skill, a shift …
public record Term(String id, Text name) implements Named {}
