package throughline.board;

import throughline.platform.log.Fact;
import throughline.platform.log.Stamp;

/** A fact about notes, clusters, votes or ratings. */
public sealed interface BoardEvent extends Fact
    permits ClusterAdded,
        ClusterColoured,
        ClusterConfirmed,
        ClusterRemoved,
        ClusterRenamed,
        ClusterTranslated,
        ClustersMerged,
        DeviceMuted,
        DeviceUnmuted,
        DotCast,
        DotTaken,
        ItemFlagged,
        ItemPlaced,
        ItemRated,
        ItemUnplaced,
        ItemUnrated,
        NoteAdded,
        NoteDeleted,
        NoteEdited,
        NoteHidden,
        NoteMerged,
        NoteParked,
        NoteReleased,
        NoteShown,
        NoteSplit,
        NoteTranslated,
        NoteUnparked,
        NotesPlaced,
        PlacingOpened,
        QuestionHidden,
        QuestionRevealed,
        RatingClosed,
        RatingOpened,
        ResultsReleased,
        ResultsRetracted,
        RoundClosed,
        RoundOpened,
        StepUndone {

  /** Folds it into the board; never refuses, for it has happened. */
  void applyTo(Board board, Stamp stamp);
}
