package disha.window.state;

import disha.profile.Profile;
import disha.text.AmountText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A profile while it is being filled in, with what is typed but is not an answer yet.
///
/// @param unreadable what was typed where a number belongs, by field; that answer is open
public record Draft(Profile profile, Map<String, String> unreadable, OfferDraft offer) {
  public Draft {
    unreadable = Map.copyOf(unreadable);
  }

  /// A profile just read.
  public static Draft of(Profile profile) {
    return new Draft(
        profile, Map.of(), profile.offer().map(OfferDraft::of).orElse(OfferDraft.EMPTY));
  }

  /// The draft with its profile changed.
  Draft with(UnaryOperator<Profile> change) {
    return new Draft(change.apply(profile), unreadable, offer);
  }

  /// The draft with its offer changed; the profile has an offer just when it is whole.
  Draft withOffer(OfferDraft value, AmountText amounts) {
    return new Draft(profile.withOffer(value.whole(amounts)), unreadable, value);
  }

  /// The draft with a text in a field that is no number.
  Draft withUnreadable(String field, String text) {
    Map<String, String> all = new LinkedHashMap<>(unreadable);
    all.put(field, text);
    return new Draft(profile, all, offer);
  }

  /// The draft with nothing unreadable in a field.
  Draft readable(String field) {
    Map<String, String> all = new LinkedHashMap<>(unreadable);
    all.remove(field);
    return new Draft(profile, all, offer);
  }

  /// The draft after one entry of a list is gone: what was unreadable in the later ones moves up.
  Draft without(String list, int gone) {
    Pattern member = Pattern.compile(Pattern.quote(list) + "\\[(\\d+)](.*)");
    Map<String, String> all = new LinkedHashMap<>();
    unreadable.forEach((field, text) -> {
      Matcher m = member.matcher(field);
      int at = m.matches() ? Integer.parseInt(m.group(1)) : -1;
      if (at > gone) {
        all.put(FieldNames.in(list, at - 1) + m.group(2), text);
      } else if (at != gone) {
        all.put(field, text);
      }
    });
    return new Draft(profile, all, offer);
  }

  /// What is unreadable in a field.
  public Optional<String> unreadable(String field) {
    return Optional.ofNullable(unreadable.get(field));
  }
}
