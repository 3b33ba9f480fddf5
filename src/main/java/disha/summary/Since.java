package disha.summary;

import java.net.URI;
import java.util.List;

/// What has changed since the documents were written, told apart from what they say. No verdict and
/// no figure rests on it.
///
/// @param lead what these notes are, in sentences
/// @param topics the notes, by what they are about
/// @param wages the minimum wages that the offer in hand lies below
public record Since(String lead, List<TopicNotes> topics, List<WageLine> wages) {
  /// Nothing told.
  public static final Since NONE = new Since("", List.of(), List.of());

  public Since {
    topics = List.copyOf(topics);
    wages = List.copyOf(wages);
  }

  /// Notes about one thing.
  ///
  /// @param beside whose claims all of them stand beside, in a sentence; can be empty
  public record TopicNotes(String name, String beside, List<NoteLine> notes) {
    public TopicNotes {
      notes = List.copyOf(notes);
    }
  }

  /// A note.
  ///
  /// @param date when it came to be so, as exactly as it is known
  /// @param sureness what to know of how sure it is, in a sentence; empty where two sources say the
  ///   same
  /// @param beside whose claims it stands beside, in a sentence; empty where its topic says so
  /// @param sources their public addresses
  public record NoteLine(
      String date, String text, String sureness, String beside, List<String> sources) {
    public NoteLine {
      sources = List.copyOf(sources);
    }
  }

  /// What a public address is called in a sentence: its site.
  ///
  /// @param address such as `https://www.example.org/page`
  public static String site(String address) {
    String host = URI.create(address).getHost();
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  /// A minimum wage that is more than the offer in hand.
  ///
  /// @param brief where it holds and what it is, and why likely pay can lie below it
  /// @param text the same, and who publishes others, in sentences
  public record WageLine(String brief, String text, List<String> sources) {
    public WageLine {
      sources = List.copyOf(sources);
    }
  }
}
