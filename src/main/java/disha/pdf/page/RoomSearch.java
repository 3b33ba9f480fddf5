package disha.pdf.page;

/// Seeks how much there is room for: each part of the paper is shortened by as few steps as it
/// takes. What is left to try is halved with every layout.
public final class RoomSearch {
  // The pages that the parts may take.
  private static final int ANSWER_PAGES = 1;
  private static final int PROOF_PAGES = 1;
  private static final int ANNEX_PAGES = 4;

  private final PartSearch answer = new PartSearch(Room.ANSWER_STEPS);
  // The second page has less room where it tells what the person answered.
  private final PartSearch proof = new PartSearch(Room.PROOF_STEPS);
  private final PartSearch proofAndAnswers = new PartSearch(Room.PROOF_STEPS);
  private final PartSearch annex = new PartSearch(Room.ANNEX_STEPS);

  /// What is to be laid out next; the answer, if that has been laid out.
  public Room room() {
    PartSearch second = Room.tellsAnswers(answer.step) ? proof : proofAndAnswers;
    return new Room(answer.step, second.step, annex.step);
  }

  /// Tells how many pages the parts take with that room.
  public void tell(PartPages pages) {
    Room room = room();
    boolean fits = pages.proof() <= PROOF_PAGES;
    if (fits || room.tellsAnswers()) {
      proof.tell(room.proof(), fits);
    }
    if (!fits || !room.tellsAnswers()) {
      proofAndAnswers.tell(room.proof(), fits);
    }
    answer.tell(room.answer(), pages.answer() <= ANSWER_PAGES);
    annex.tell(room.annex(), pages.annex() <= ANNEX_PAGES);
  }

  /// How many pages each part takes; 0 where it is not there.
  public record PartPages(int answer, int proof, int annex) {}

  /// The steps of one part.
  private static final class PartSearch {
    private final int last;
    // What is above this fits, as far as is known; what is below does not.
    private int least;
    private int most;
    private int step;

    PartSearch(int last) {
      this.last = last;
      most = last;
    }

    void tell(int tried, boolean fits) {
      if (fits) {
        most = Math.max(least, Math.min(tried, most));
      } else if (tried < last) {
        least = Math.max(least, tried + 1);
        // Where parts hang together, what had fitted can fit no more.
        most = least > most ? last : most;
      }
      step = (least + most) / 2;
    }
  }
}
