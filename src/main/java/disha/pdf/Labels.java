package disha.pdf;

import com.samskivert.mustache.Mustache;
import disha.words.Messages;

/// The fixed texts of the template.
record Labels(Messages messages) implements Mustache.CustomContext {
  @Override
  public Object get(String name) {
    return messages.text("pdf." + name);
  }
}
