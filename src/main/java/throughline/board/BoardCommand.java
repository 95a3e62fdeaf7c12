package throughline.board;

import throughline.platform.log.Command;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** A command on notes, clusters, votes or ratings. */
public sealed interface BoardCommand extends Command
    permits AcceptSuggestions,
        AddCluster,
        AddNote,
        CastDot,
        CloseRating,
        CloseRound,
        ColourCluster,
        ConfirmCluster,
        DeleteNote,
        EditNote,
        FlagItem,
        HideNote,
        HideQuestion,
        ImportNotes,
        MergeClusters,
        MergeNote,
        MuteDevice,
        OpenRating,
        OpenRound,
        ParkNote,
        PlaceItem,
        PlaceNotes,
        RateItem,
        ReleaseNote,
        ReleaseResults,
        RemoveCluster,
        RenameCluster,
        RetractResults,
        RevealQuestion,
        ShowNote,
        SplitCluster,
        SplitNote,
        TakeBackImport,
        TakeDot,
        TranslateCluster,
        TranslateNote,
        UndoStep,
        UnmuteDevice,
        UnparkNote,
        UnplaceItem,
        UnrateItem {

  /** What it comes to on this board; pure. */
  Decision decide(Board board, Context context);

  /** Whether it puts something before others: what a muted device can't do any more. */
  default boolean writes() {
    return true;
  }

  /** Whether it may still be done when the workshop is closed. */
  default boolean afterClose() {
    return false;
  }
}
