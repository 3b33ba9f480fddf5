package disha.pdf.chart;

import com.samskivert.mustache.Mustache;
import disha.text.Messages;

/// The fixed texts of the template.
public record Labels(Messages messages) implements Mustache.CustomContext {
  @Override
  public Object get(String name) {
    return messages.text("pdf." + name);
  }
}
