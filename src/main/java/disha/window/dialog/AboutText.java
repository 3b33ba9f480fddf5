package disha.window.dialog;

import disha.rules.Model;
import disha.window.parts.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Versions, parts and licences as one text that can be copied.
final class AboutText {
  private AboutText() {}

  /// @param model the name and version of the model in use
  static String of(Ui ui, About about, String model) {
    List<String> blocks = new ArrayList<>();
    blocks.add(
        String.join(
            "\n",
            ui.text("about.title", about.version()),
            ui.text("about.model", model),
            ui.text(
                "about.runs",
                System.getProperty("java.version"),
                System.getProperty("javafx.runtime.version"))));
    String parts =
        about.parts().stream()
            .map(p -> ui.text("about.part", p.name(), p.version(), p.group(), p.licence()))
            .collect(Collectors.joining("\n"));
    blocks.add(String.join("\n", ui.text("about.parts"), parts, ui.text("about.font")));
    blocks.add(ui.text("about.prices") + "\n" + prices(ui, ui.model()));
    blocks.add(ui.text("about.font.licence") + "\n" + about.fontLicence());
    return String.join("\n\n", blocks);
  }

  private static String prices(Ui ui, Model model) {
    return model.prices().sources().stream().map(ui::in).collect(Collectors.joining("\n"));
  }
}
