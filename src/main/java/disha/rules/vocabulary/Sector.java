package disha.rules.vocabulary;

/// A sector of the industry, such as knowledge process outsourcing.
public record Sector(String id, Text name, Text about) implements Named {}
