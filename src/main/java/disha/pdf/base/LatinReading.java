package disha.pdf.base;

import static java.lang.Character.UnicodeScript.BENGALI;
import static java.lang.Character.UnicodeScript.GUJARATI;
import static java.lang.Character.UnicodeScript.GURMUKHI;
import static java.lang.Character.UnicodeScript.KANNADA;
import static java.lang.Character.UnicodeScript.MALAYALAM;
import static java.lang.Character.UnicodeScript.ORIYA;
import static java.lang.Character.UnicodeScript.TAMIL;
import static java.lang.Character.UnicodeScript.TELUGU;

import disha.text.InvisibleCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes letters of other scripts in Latin ones, by the names that Unicode gives them.
///
/// The scripts of India that are built like Devanagari are read by sound: a consonant is followed
/// by a unless a vowel sign or a virama stands behind it. Of all others each letter is named, for
/// how they sound their names do not tell.
final class LatinReading {
  private static final Set<Character.UnicodeScript> BY_SOUND =
      Set.of(BENGALI, GURMUKHI, GUJARATI, ORIYA, TAMIL, TELUGU, KANNADA, MALAYALAM);

  private static final Pattern CONSONANT = Pattern.compile("[^AEIOU]+A");
  private static final Map<String, String> VOWELS = Map.of("II", "ee", "UU", "oo");
  private static final Map<String, String> CONSONANTS = Map.of("SS", "sh", "LLL", "zh");

  private final List<String> named = new ArrayList<>();
  private final StringBuilder sounds = new StringBuilder();
  // Whether the last sound is a consonant that no vowel has followed yet.
  private boolean open;

  private LatinReading() {}

  /// What a text sounds like or is made of; never empty unless the text is.
  static String of(String text) {
    LatinReading reading = new LatinReading();
    text.codePoints().forEach(reading::add);
    reading.endSounds();
    return String.join("-", reading.named);
  }

  private void add(int character) {
    int digit = Character.digit(character, 10);
    if (digit >= 0) {
      close();
      sounds.append(digit);
    } else if (BY_SOUND.contains(Character.UnicodeScript.of(character))) {
      sound(Character.getName(character));
    } else {
      endSounds();
      named.add(name(character));
    }
  }

  private void sound(String name) {
    String letter = name.substring(name.lastIndexOf(' ') + 1);
    if (name.contains("VOWEL SIGN ")) {
      open = false;
      sounds.append(vowel(after(name, "VOWEL SIGN ")));
    } else if (name.endsWith("VIRAMA")) {
      open = false;
    } else if (name.contains("CHILLU ")) {
      close();
      sounds.append(consonant(letter));
    } else if (name.contains(" LETTER ") && CONSONANT.matcher(letter).matches()) {
      close();
      sounds.append(consonant(letter.substring(0, letter.length() - 1)));
      open = true;
    } else if (name.contains(" LETTER ")) {
      close();
      sounds.append(vowel(after(name, " LETTER ")));
    } else {
      sign(letter, name);
    }
  }

  private void sign(String letter, String name) {
    switch (letter) {
      // It turns the letter before it into another of nearly the same sound.
      case "NUKTA" -> {}
      case "ANUSVARA", "CANDRABINDU", "BINDI", "TIPPI" -> {
        close();
        sounds.append('n');
      }
      case "VISARGA" -> {
        close();
        sounds.append('h');
      }
      default -> {
        endSounds();
        named.add(name.toLowerCase(Locale.ROOT));
      }
    }
  }

  private void close() {
    if (open) {
      sounds.append('a');
    }
    open = false;
  }

  private void endSounds() {
    close();
    if (!sounds.isEmpty()) {
      named.add(sounds.toString());
      sounds.setLength(0);
    }
  }

  private static String vowel(String name) {
    return name.startsWith("VOCALIC ")
        ? name.substring("VOCALIC ".length(), "VOCALIC ".length() + 1).toLowerCase(Locale.ROOT)
            + "i"
        : VOWELS.getOrDefault(name, name.toLowerCase(Locale.ROOT));
  }

  // A letter is doubled in the name where the tongue bends back.
  private static String consonant(String name) {
    return CONSONANTS.getOrDefault(
        name, name.replaceFirst("^(.)\\1+", "$1").toLowerCase(Locale.ROOT));
  }

  private static String name(int character) {
    boolean nameless =
        switch (Character.getType(character)) {
          case Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE -> true;
          default -> false;
        };
    return nameless
        ? InvisibleCharacters.codeOf(character)
        : after(Character.getName(character), " LETTER ").toLowerCase(Locale.ROOT);
  }

  private static String after(String name, String word) {
    int at = name.indexOf(word);
    return at < 0 ? name : name.substring(at + word.length());
  }
}
