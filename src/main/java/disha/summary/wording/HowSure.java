package disha.summary.wording;

import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.text.Messages;

/// Says how sure anything can be that old documents tell.
public final class HowSure {
  private HowSure() {}

  /// How many documents there are, of which years, and on how many points they disagree.
  public static String of(Model model, Assumptions assumptions, Messages messages) {
    DocumentWords documents = new DocumentWords(model, assumptions, messages);
    return messages.text(
        "glance.sure",
        model.documents().size(),
        Integer.toString(documents.firstYear()),
        Integer.toString(documents.lastYear()),
        model.conflicts().size());
  }
}
