package disha.rules.grounds;

import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Text;

/// Documents that were made from one another, or from one source: together they are one voice.
///
/// @param why how we know that they belong together, or that this one stands alone
public record Lineage(String id, Text name, Text why) implements Named {}
