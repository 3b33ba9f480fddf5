package disha.userdata;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How a person likes the window. Holds nothing of any profile but the names of recent files.
///
/// @param language the tag of the language that was chosen; empty for that of the system
/// @param asWritten whether amounts are shown in the rupees of the documents, not in today's
/// @param place where the window was; empty before the first time
/// @param formWidth how wide the form was, in pixels
/// @param recent the files opened or saved last, the latest first, at most [#MOST_RECENT]
/// @param offers the sheet with offers on record that are told beside the documents
/// @param offersCount whether they count as one more voice on pay
public record Settings(
    Theme theme,
    TextSize textSize,
    Optional<String> language,
    boolean asWritten,
    Optional<WindowPlace> place,
    OptionalDouble formWidth,
    List<Path> recent,
    Optional<Path> offers,
    boolean offersCount) {
  /// So many recent files are kept.
  public static final int MOST_RECENT = 10;

  /// What a person starts with.
  public static final Settings DEFAULT =
      new Settings(
          Theme.SYSTEM,
          TextSize.NORMAL,
          Optional.empty(),
          false,
          Optional.empty(),
          OptionalDouble.empty(),
          List.of(),
          Optional.empty(),
          false);

  /// The colours of the window.
  public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
  }

  /// The size of all letters, in percent of the usual one.
  public enum TextSize {
    NORMAL(100),
    LARGER(115),
    LARGE(130),
    LARGEST(150);

    private final int percent;

    TextSize(int percent) {
      this.percent = percent;
    }

    public int percent() {
      return percent;
    }
  }

  /// Where a window is, in pixels of all screens together.
  ///
  /// @param maximised whether it fills its screen; the rest is then where it was before
  public record WindowPlace(double x, double y, double width, double height, boolean maximised) {}

  public Settings {
    recent = List.copyOf(recent.subList(0, Math.min(MOST_RECENT, recent.size())));
  }

  public Settings withTheme(Theme value) {
    return new Settings(
        value, textSize, language, asWritten, place, formWidth, recent, offers, offersCount);
  }

  public Settings withTextSize(TextSize value) {
    return new Settings(
        theme, value, language, asWritten, place, formWidth, recent, offers, offersCount);
  }

  public Settings withLanguage(String tag) {
    return new Settings(
        theme,
        textSize,
        Optional.of(tag),
        asWritten,
        place,
        formWidth,
        recent,
        offers,
        offersCount);
  }

  public Settings withAsWritten(boolean value) {
    return new Settings(
        theme, textSize, language, value, place, formWidth, recent, offers, offersCount);
  }

  public Settings withPlace(WindowPlace value) {
    return new Settings(
        theme,
        textSize,
        language,
        asWritten,
        Optional.of(value),
        formWidth,
        recent,
        offers,
        offersCount);
  }

  public Settings withFormWidth(double value) {
    return new Settings(
        theme,
        textSize,
        language,
        asWritten,
        place,
        OptionalDouble.of(value),
        recent,
        offers,
        offersCount);
  }

  /// With a file at the head of the recent ones.
  public Settings withRecent(Path file) {
    List<Path> all = new ArrayList<>(recent);
    all.remove(file);
    all.addFirst(file);
    return new Settings(
        theme, textSize, language, asWritten, place, formWidth, all, offers, offersCount);
  }

  /// Without a file among the recent ones.
  public Settings withoutRecent(Path file) {
    return new Settings(
        theme,
        textSize,
        language,
        asWritten,
        place,
        formWidth,
        recent.stream().filter(f -> !f.equals(file)).toList(),
        offers,
        offersCount);
  }

  /// With other offers on record beside the documents; empty for none.
  public Settings withOffers(Optional<Path> file) {
    return new Settings(
        theme, textSize, language, asWritten, place, formWidth, recent, file, offersCount);
  }

  /// With offers on record as a voice on pay, or beside the documents alone.
  public Settings withOffersCount(boolean value) {
    return new Settings(
        theme, textSize, language, asWritten, place, formWidth, recent, offers, value);
  }

  /// Without any recent files.
  public Settings withoutRecent() {
    return new Settings(
        theme, textSize, language, asWritten, place, formWidth, List.of(), offers, offersCount);
  }
}
