package disha.window.parts;

import disha.summary.Since;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The site of a source as a link that copies its address: this program connects to nothing.
public final class AddressLink extends Hyperlink {
  /// @param address such as `https://example.org/page`
  public AddressLink(Ui ui, String address) {
    super(Since.site(address));
    getStyleClass().add("address");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    setAccessibleText(ui.text("since.copy", address));
    setOnAction(e -> {
      setVisited(false);
      ClipboardContent copied = new ClipboardContent();
      copied.putString(address);
      Clipboard.getSystemClipboard().setContent(copied);
      Popups.show(
          this,
          new Column(Texts.wrapped(ui.text("since.copied")), Texts.wrapped(address, "muted")));
    });
  }
}
