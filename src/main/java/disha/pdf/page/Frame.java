package disha.pdf.page;

import disha.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What every PDF has around its content.
///
/// @param title its heading
/// @param titleBar what a reader's window is called
/// @param subject what it tells, in a sentence
/// @param about of which day, model and program it is
/// @param pageOf the line with the page's number
record Frame(
    String language,
    String title,
    String titleBar,
    String subject,
    String about,
    String footer,
    List<FooterPart> pageOf,
    boolean landscape,
    List<Bookmark> bookmarks) {
  private static final String PAGE = "\u0001";
  private static final String PAGES = "\u0002";

  /// A piece of the line with the page's number: either fixed text or a number.
  record FooterPart(String text, boolean page, boolean pages) {}

  /// An entry of the outline beside the pages.
  record Bookmark(String name, String target) {}

  /// An upright one without an outline.
  ///
  /// @param model the model's name and version
  static Frame of(
      String title,
      String subject,
      String model,
      LocalDate date,
      String appVersion,
      Messages messages) {
    String day = messages.time("pdf.date", date);
    return new Frame(
        messages.locale().getLanguage(),
        title,
        title,
        subject,
        messages.text("pdf.about", day, model, messages.text("pdf.app", appVersion)),
        messages.text("pdf.footer", title, day),
        pageOf(messages),
        false,
        List.of());
  }

  /// The same with a name behind the title of the reader's window, if there is one.
  Frame named(String name) {
    String bar = name.isEmpty() ? title : title + " – " + name;
    return new Frame(language, title, bar, subject, about, footer, pageOf, landscape, bookmarks);
  }

  /// The same with pages that are wider than high, or not.
  Frame landscape(boolean wide) {
    return new Frame(language, title, titleBar, subject, about, footer, pageOf, wide, bookmarks);
  }

  /// The same with an outline.
  Frame outlined(List<Bookmark> outline) {
    return new Frame(language, title, titleBar, subject, about, footer, pageOf, landscape, outline);
  }

  // Where the numbers stand in the sentence is for each language to say.
  private static List<FooterPart> pageOf(Messages messages) {
    String text = messages.text("pdf.page-of", PAGE, PAGES);
    List<FooterPart> out = new ArrayList<>();
    for (String part : text.splitWithDelimiters("[" + PAGE + PAGES + "]", 0)) {
      boolean page = part.equals(PAGE);
      boolean pages = part.equals(PAGES);
      out.add(new FooterPart(page || pages ? "" : part, page, pages));
    }
    return out;
  }
}
